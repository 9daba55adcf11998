"""One typed line becomes an open reply, a note or a lead; read first, kept when its writer agrees."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, time

from app.errors import Invalid
from app.reading import capture as reading
from app.reading import moments
from app.records.capture import Captured, CaptureKind, Kept, Meant
from app.records.contact import Contact, ContactDraft, Ring, Standing
from app.records.exchange import Speech
from app.records.ids import ContactId
from app.records.lead import LeadDraft, Vacancy
from app.records.obligation import Level
from app.records.reminder import zone
from app.services.contacts import Contacts
from app.store import captures, choices, leads, obligations
from app.store import contacts as people
from app.store.database import Database
from app.store.folding import fold, words
from app.store.search import named

#: Who else a name may mean, at most.
_OTHERS = 6
_CLOSENESS = {ring: place for place, ring in enumerate(Ring)}
_LONGEST = 2_000

type Judge = Callable[[Iterable[int], datetime], None]


class Capture:
    """Reads and keeps lines. Nothing is written before ``keep``."""

    def __init__(self, database: Database, judge: Judge) -> None:
        self._database = database
        self._judge = judge

    def read(self, line: str, *, now: datetime) -> Captured:
        """What a line is taken for. Raises ``Invalid`` for an empty or endless one."""
        line = " ".join(line.split())
        if not line or len(line) > _LONGEST:
            raise Invalid(field="line", value=len(line))
        values = choices.get(self._database)
        when = moments.find(line, now.astimezone(zone(values)), values.region)
        rest = line if when is None else reading.without(line, when.start, when.end)
        said = reading.read(rest, when is not None)
        found = self._people(rest)
        person = found[0] if found else None
        return Captured(
            line=line,
            kind=said.kind,
            level=said.level,
            medium=said.medium,
            contact_id=person.id if person else None,
            name=person.name if person else reading.called(rest),
            others=tuple(Meant(contact_id=one.id, name=one.name) for one in found[1:_OTHERS]),
            due_on=when.day if when else None,
            due_at=when.at if when else None,
            title=said.title,
            organisation=said.organisation,
        )

    def keep(self, captured: Captured, *, now: datetime) -> Kept:
        """Write it down. Raises ``Invalid`` for what is no lead and names nobody, and ``NotFound``."""
        if captured.kind is CaptureKind.LEAD:
            return self._keep_lead(captured, now)
        if captured.contact_id is None and not captured.name.strip():
            raise Invalid(field="person", value="")
        with self._database.transaction("capture", now, detail=captured.name):
            number = captured.contact_id or self._add(captured.name, now)
            person = people.get(self._database, number)
            owed = captured.kind is not CaptureKind.NOTE
            if owed:
                captures.vet(self._database, number)
            exchange, conversation = captures.add(
                self._database,
                number,
                captured.line,
                now,
                medium=captured.medium,
                mine=owed and (captured.kind is CaptureKind.THEIRS) == (captured.level is Level.ASKED),
                speech=_speech(captured) if owed else None,
                due_on=captured.due_on if owed else None,
            )
            self._judge([conversation], now)
            opened = self._put_off(conversation, captured, now) if owed else None
        return Kept(kind=captured.kind, number=opened or exchange, contact_id=person.id)

    def _keep_lead(self, captured: Captured, now: datetime) -> Kept:
        title = captured.title.strip() or captured.line
        draft = LeadDraft(
            vacancy=Vacancy(title=title, organisation=captured.organisation),
            told_by=captured.contact_id,
            source="" if captured.contact_id is not None else captured.name,
            notes=captured.line,
            next_step=captured.line if captured.due_on is not None else "",
            next_step_on=captured.due_on,
        )
        with self._database.transaction("lead.add", now, detail=title):
            number = leads.add(self._database, draft, now)
        return Kept(kind=CaptureKind.LEAD, number=number, contact_id=captured.contact_id)

    def _add(self, name: str, now: datetime) -> ContactId:
        return Contacts(self._database, self._judge).add(ContactDraft(name=name, standing=Standing.KNOWN), now=now).id

    def _put_off(self, conversation: int, captured: Captured, now: datetime) -> int | None:
        """The open reply that came of it; one that names a day reminds on that day and not before."""
        row = obligations.of_conversation(self._database, conversation)
        if row is None:
            return None
        if captured.due_on is not None:
            local = zone(choices.get(self._database))
            until = datetime.combine(captured.due_on, captured.due_at or time(), local).astimezone(now.tzinfo)
            if until > now:
                obligations.decide(self._database, row, settlement=None, snoozed_until=until, now=now)
        return int(row["id"])

    def _people(self, rest: str) -> Sequence[Contact]:
        """Whom the line may name among the circle and those known, the likeliest first."""
        said = reading.words(rest)
        asked = {fold(form) for word in said for form in _forms(word)}
        found = people.by_ids(self._database, named(self._database, asked, (Standing.CIRCLE, Standing.KNOWN)))
        loud = any(word[:1].isupper() for word in said)
        heard = {fold(form) for word in said if word[:1].isupper() or not loud for form in _forms(word)}
        titled = set(words(reading.called(rest)))
        scored = [(score, one) for one in found if (score := _score(one, heard, titled)) > 0]
        scored.sort(key=lambda pair: (-pair[0], _CLOSENESS.get(pair[1].ring, len(_CLOSENESS)) if pair[1].ring else 9))
        return [one for _, one in scored]


def _forms(word: str) -> tuple[str, ...]:
    """As written, and without a genitive's ending: "Bergers"."""
    return (word, word[:-1]) if len(word) > 4 and word.endswith("s") else (word,)


def _score(contact: Contact, heard: set[str], titled: set[str]) -> int:
    """How surely a person is meant: the whole name, the family name, most of all after a title, or the given name."""
    written = contact.family or contact.name
    family = set(words(" ".join(part for part in written.split() if part[:1].isupper()) or written))  # no "von der"
    given = set(words(contact.given))
    has_family, has_given = bool(family) and family <= heard, bool(given & heard)
    score = 5 * has_family + 3 * has_given
    return score + 4 if has_family and family <= titled else score


def _speech(captured: Captured) -> Speech:
    return Speech.ASKS if captured.level is Level.ASKED else Speech.PROMISES
