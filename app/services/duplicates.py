"""Who may be in the vault twice: found, shown pair by pair, merged as the user says, or kept apart for good.

Nothing is merged here by itself; an import joins equal UIDs, and a mail address with its name, when it takes them in.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from app.errors import Invalid
from app.formats import names
from app.formats.vcard.card import dumped_values
from app.formats.vcard.values import parts
from app.matching import duplicates
from app.matching.described import Described
from app.matching.duplicates import Alike
from app.records.batch import Progress
from app.records.contact import Contact, Ring, Standing
from app.records.duplicate import Choice, Level, Pair
from app.records.ids import BatchId, ContactId
from app.records.job import Elsewhere, Job
from app.store import choices, contacts
from app.store import duplicates as store
from app.store.database import Database, Row
from app.store.folding import fold, words

#: People read in one step: about 10 ms.
_SLICE = 400
#: Pairs shown at most: who has more begins with the likeliest.
_MOST = 500
#: Pairs looked up in one step.
_SHOWN = 50
#: Where an address says its country.
_COUNTRY = 6
_CLOSENESS = (Standing.CIRCLE, Standing.KNOWN, Standing.SCREENED, Standing.OUT)
_INWARD = (Ring.INNER, Ring.CLOSE, Ring.ACTIVE, Ring.WIDER, Ring.DOOR)


class Duplicates:
    """Pairs of people who may be one."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, batch: BatchId | None = None, limit: int = _MOST) -> Job[tuple[Pair, ...]]:
        """The likeliest pairs first, without those kept apart; only those with somebody of ``batch`` if given."""
        country = choices.get(self._database).region.partition("-")[0] or "DE"
        people: list[Described] = []
        for part in store.slices(self._database, _SLICE):
            people += map(_described, part)
            yield Progress(step="comparing", done=len(people))
        among = None if batch is None else store.of_batch(self._database, batch)
        apart = store.apart(self._database)
        kept = yield Elsewhere(duplicates.find, (people, duplicates.THRESHOLD, country, among, apart, limit))
        assert isinstance(kept, list)
        pairs: list[Pair] = []
        for start in range(0, len(kept), _SHOWN):
            pairs += self._pairs(kept[start : start + _SHOWN])
            yield Progress(step="comparing", done=len(people))
        return tuple(pairs)

    def pair(self, one: ContactId, other: ContactId) -> Pair:
        """Two people side by side, however unlike. Raises ``NotFound``, and ``Invalid`` for one and the same."""
        if one == other:
            raise Invalid(field="id", value=str(other))
        first, second = (contacts.get(self._database, number) for number in (one, other))
        return Pair(one=first, other=second, score=0.0, reasons=())

    def apart(self, one: ContactId, other: ContactId, *, now: datetime) -> None:
        """They are two people; the pair is not shown again. Raises ``NotFound``, ``Invalid``."""
        pair = self.pair(one, other)
        with self._database.transaction("contact.apart", now, detail=pair.one.name):
            store.keep_apart(self._database, one, other, now)

    def merge(
        self, stays: ContactId, gone: ContactId, *, now: datetime, taken: Mapping[Choice, str] | None = None
    ) -> Contact:
        """Make one person of two: ``stays`` has all ways, labels, cards and whatever else hangs on either.

        ``taken`` says what it shall be where both say something else; without it the one who stays is right, and
        notes are joined. The closer standing holds. Undo makes two of them again. Raises ``NotFound``, ``Invalid``.
        """
        pair = self.pair(stays, gone)
        one, other = pair.one, pair.other
        merged = _merged(one, other, taken or {})
        closer = min((one, other), key=_closeness)
        with self._database.transaction("contact.merge", now, detail=merged.name):
            store.hand_over(self._database, gone, stays)
            contacts.remove(self._database, gone)
            contacts.put(self._database, merged)
            settled = replace(merged, standing=closer.standing, ring=closer.ring)
            store.settle(self._database, settled, accepted=one.accepted or other.accepted)
        return contacts.get(self._database, stays)

    def _pairs(self, some: Sequence[Alike]) -> Iterator[Pair]:
        """Pairs with the people as they are now; one of whom somebody is gone is none."""
        numbers = dict.fromkeys(number for alike in some for number in (alike.one, alike.other))
        people = {one.id: one for one in contacts.by_ids(self._database, list(numbers))}
        for alike in some:
            found = [people[ContactId(number)] for number in (alike.one, alike.other) if number in people]
            if len(found) == 2:
                one, other = sorted(found, key=_closeness)
                yield Pair(
                    one=one,
                    other=other,
                    score=alike.score,
                    reasons=tuple(level for level in alike.levels if level[1] in (Level.SAME, Level.CLOSE)),
                    doubts=tuple(fact for fact, level in alike.levels if level is Level.OTHER),
                )


def _closeness(contact: Contact) -> tuple[int, int, int]:
    ring = _INWARD.index(contact.ring) if contact.ring else len(_INWARD)
    return _CLOSENESS.index(contact.standing), ring, contact.id


def _merged(one: Contact, other: Contact, taken: Mapping[Choice, str]) -> Contact:
    """The contact as it shall be, but for standing and ring."""
    facts = {choice: taken.get(choice) or getattr(one, choice) or getattr(other, choice) for choice in Choice}
    for choice in (Choice.NOTES, Choice.HOW_WE_MET):
        mine, yours = getattr(one, choice), getattr(other, choice)
        if choice not in taken and yours not in mine:
            facts[choice] = f"{mine}\n{yours}".strip()
    named = other if facts[Choice.NAME] == other.name else one
    return replace(
        one,
        name=facts[Choice.NAME],
        organisation=facts[Choice.ORGANISATION],
        role=facts[Choice.ROLE],
        birthday=facts[Choice.BIRTHDAY],
        notes=facts[Choice.NOTES],
        how_we_met=facts[Choice.HOW_WE_MET],
        given=named.given,
        family=named.family,
        channels=tuple({(way.kind, way.key): way for way in (*other.channels, *one.channels)}.values()),
        labels=tuple(dict.fromkeys((*one.labels, *other.labels))),
        patience_days=one.patience_days if one.patience_days is not None else other.patience_days,
        touch_days=one.touch_days if one.touch_days is not None else other.touch_days,
    )


def _described(row: Row) -> Described:
    """A person with everything folded that is compared; numbers stay as they are keyed."""
    ways: dict[str, set[str]] = {}
    for way in (row["ways"] or "").splitlines():
        kind, _, key = way.partition(" ")
        ways.setdefault(kind, set()).add(key)
    given, family = row["given"], row["family"]
    if not given and not family:
        parts = names.split(row["name"])
        given, family = parts.given, parts.family
    return Described(
        id=row["id"],
        given=fold(given),
        family=fold(family),
        mails=frozenset(ways.get("mail", ())),
        phones=frozenset(ways.get("phone", ())),
        profiles=frozenset(ways.get("profile", ())),
        birthday=row["birthday"],
        place=_place(row["card"]),
        organisation=" ".join(words(row["organisation"] or "")),
    )


def _place(card: str | None) -> str:
    """The first postal address of a card, folded, without its country, which most of a book live in."""
    found = (value for value in dumped_values(card or "", "ADR") if value.strip("; "))
    return " ".join(words(" ".join(parts(next(found, ""))[:_COUNTRY])))
