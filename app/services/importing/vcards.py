"""Address books into the vault: whom a card describes is found or made, and the card is kept beside.

The same card twice is known by its digest; a newer card of the same person by its UID, else by an equal name with an
equal mail address or profile; a number may be a household's or an office's. What is already written about somebody is
never overwritten: a card fills what is empty, and its notes are added to those that do not say so already.
An import that was killed is gone on with by the next one of the same name: what it took counts as taken once more.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from app.errors import Unreadable
from app.formats.vcard.person import Person
from app.records.batch import Progress, Refusal, Report, SourceKind
from app.records.contact import Channel, ChannelKind, Contact, Ring, Standing
from app.records.ids import BatchId, ContactId
from app.records.job import Elsewhere, Job
from app.services.importing import table_files
from app.services.importing.card_files import Found, Slice, read_slice
from app.services.importing.newcomers import TELLING, Newcomers, like, nameless
from app.services.importing.table_files import Mapped
from app.store import addresses, batches, cards, contacts, duplicates
from app.store.database import Database

type Reader = Callable[[Path, int, int], Elsewhere]

#: Cards of one transaction, and bytes of them, since some bring photos: about 10 ms. With fewer of them the same pages
#: are written more often.
STEP, STEP_BYTES = 136, 512 * 1024

#: Files that workers read while this one is written.
AHEAD = 3
#: Ways to reach somebody that are one person's; web pages are shared as a matter of course.
_PERSONAL = frozenset(ChannelKind) - {ChannelKind.WEB}


@dataclass(slots=True)
class Tally:
    """The report as it grows; ``again`` holds the cards met since an interrupted import was taken up, if one was."""

    kind: SourceKind = SourceKind.VCARD
    taken: int = 0
    known: int = 0
    people: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    refused: list[Refusal] = field(default_factory=list)
    again: set[str] | None = None
    apart: frozenset[tuple[int, int]] = frozenset()
    claims: set[tuple[int, ChannelKind, str]] = field(default_factory=set)

    def claim(self, known: Newcomers, number: ContactId, person: Person) -> None:
        """Count what a card taken in says of ways to reach somebody that are kept with others."""
        for one in person.channels:
            owner = known.owner(one)
            if owner in (None, number) or one.kind not in _PERSONAL:
                continue
            if (min(number, owner), max(number, owner)) not in self.apart:
                self.claims.add((number, one.kind, one.key))

    def report(self, batch_id: BatchId | None) -> Report:
        return Report(
            kind=self.kind,
            taken=self.taken,
            known=self.known,
            skipped=dict(self.skipped),
            refused=tuple(self.refused),
            people=self.people,
            claimed=len(self.claims),
            batch_id=batch_id,
        )


@dataclass(slots=True)
class _Foreseen:
    """Whom a preview would have made, by what they would be known again, so that it counts as the import would."""

    digests: set[str] = field(default_factory=set)
    names: dict[tuple[str, str], list[str]] = field(default_factory=dict)

    def add(self, found: Found) -> bool:
        """Remember a card; whether it describes somebody foreseen before."""
        self.digests.add(found.digest)
        uid = [("uid", found.person.uid)] if found.person.uid else []
        ways = [(one.kind.value, one.key) for one in found.person.channels if one.kind in TELLING]
        asked = [name for key in (*uid, *ways) for name in self.names.get(key, ())]
        same = next((name for name in asked if like(name, found.person.name)), None)
        for key in uid:
            self.names.setdefault(key, []).append(same or found.person.name)
        for key in ways:
            self.names.setdefault(key, [same or found.person.name])
        return same is not None


def take_in(
    database: Database,
    paths: Sequence[Path],
    *,
    now: datetime,
    standing: Standing | None = None,
    preview: bool = False,
    kind: SourceKind = SourceKind.VCARD,
    mapping: Mapped = (),
) -> Job[Report]:
    """All cards, or all rows of tables, of these files as one batch; a preview changes nothing.

    What is no such file is refused. ``mapping`` says what the columns of an unknown table hold.
    """
    tally = Tally(kind=kind, apart=duplicates.apart(database))
    reader = _card_file if kind is SourceKind.VCARD else table_reader(kind, mapping)
    batch = None
    if not preview:
        batch = _begin(database, paths, tally, now)
    try:
        yield from read_all(database, paths, tally, batch=batch, now=now, standing=standing, reader=reader)
    except GeneratorExit:
        if batch is not None:
            take_back(database, batch, now)
        raise
    report = tally.report(batch)
    if batch is not None:
        with database.transaction("import", now, noted=False):
            batches.note(database, batch, report, finished_at=now)
    return report


def _begin(database: Database, paths: Sequence[Path], tally: Tally, now: datetime) -> BatchId:
    """A new batch, or the one that an interrupted import of these files left."""
    name = paths[0].name if len(paths) == 1 else f"{paths[0].name} + {len(paths) - 1}"
    before = batches.unfinished(database, tally.kind, name)
    if before is not None:
        tally.again = set()
        tally.people = batches.people(database, before)
        return before
    with database.transaction("import", now, noted=False):
        return batches.begin(database, tally.kind, name, now)


def take_back(database: Database, batch: BatchId, now: datetime) -> None:
    """Undo a whole batch of cards: nothing of it is left."""
    with database.transaction("import.undo", now, noted=False):
        batches.take_back_people(database, batch)
        batches.forget(database, batch)


def _card_file(path: Path, offset: int, line: int) -> Elsewhere:
    return Elsewhere(read_slice, (str(path), offset, line))


def table_reader(kind: SourceKind, mapping: Mapped = ()) -> Reader:
    """Reads tables of a kind instead of cards."""
    return lambda path, offset, line: Elsewhere(table_files.read_slice, (str(path), offset, line, kind.value, mapping))


def read_all(
    database: Database,
    paths: Sequence[Path],
    tally: Tally,
    *,
    batch: BatchId | None,
    now: datetime,
    standing: Standing | None,
    reader: Reader = _card_file,
) -> Job[None]:
    """File after file and slice after slice; without a batch nothing is written."""
    foreseen = _Foreseen()
    for done, path in enumerate(paths):
        yield Progress(step="cards", done=done, total=len(paths), detail=path.name, report=tally.report(batch))
        ahead = tuple(reader(one, 0, 0) for one in paths[done + 1 : done + 1 + AHEAD])
        place: tuple[int, int] | None = (0, 0)
        while place is not None:
            try:
                part = yield replace(reader(path, *place), ahead=ahead)
            except Unreadable as error:
                tally.refused.append(Refusal(file=str(path), line=0, reason=str(error.data["reason"])))
                break
            assert isinstance(part, Slice)
            tally.refused += [Refusal(file=str(path), line=one.line, reason=one.reason) for one in part.refused]
            for some in _steps(part.found):
                if batch is None:
                    _foresee(database, foreseen, some, path, tally, now)
                else:
                    _take_some(database, some, path, tally, batch=batch, now=now, standing=standing)
                yield Progress(step="cards", done=done, total=len(paths), report=tally.report(batch))
            place = part.next


def _steps(found: Sequence[Found]) -> Iterator[Sequence[Found]]:
    """The cards of a slice as they are written together."""
    begun, size = 0, 0
    for place, one in enumerate(found):
        size += len(one.text)
        if place - begun + 1 == STEP or size >= STEP_BYTES:
            yield found[begun : place + 1]
            begun, size = place + 1, 0
    if begun < len(found):
        yield found[begun:]


def _take_some(
    database: Database,
    some: Sequence[Found],
    path: Path,
    tally: Tally,
    *,
    batch: BatchId,
    now: datetime,
    standing: Standing | None,
) -> None:
    with database.transaction("import", now, batch=batch):
        somebody = [found for found in some if _is_somebody(found, path, tally)]
        people = Newcomers(database, somebody)
        for found in somebody:
            if (owner := people.kept(found)) is not None:
                if _took(database, found, tally, batch):
                    tally.taken += 1
                    tally.claim(people, owner, found.person)
                else:
                    tally.known += 1
                if standing is Standing.CIRCLE:
                    people.write(now, batch)
                    _let_in(database, owner)
                    people.forget(owner)
                continue
            tally.taken += 1
            contact = people.whose(found.person, now, batch)
            if contact is None:
                number = people.add(found.person, standing)
                tally.people += 1
            else:
                number = contact.id
                _complete(database, contact, found.person, people.free(found.person), batch=batch, standing=standing)
            people.keep(number, found)
            tally.claim(people, number, found.person)
            if tally.again is not None:
                tally.again.add(found.digest)
        people.write(now, batch)
        batches.note(database, batch, tally.report(batch))


def _let_in(database: Database, number: ContactId) -> None:
    """Somebody known already into the circle, because the user said so."""
    for contact in contacts.by_ids(database, [number]):
        if contact.standing in (Standing.KNOWN, Standing.SCREENED):
            contacts.place(database, contact.id, Standing.CIRCLE, Ring.WIDER)


def _took(database: Database, found: Found, tally: Tally, batch: BatchId) -> bool:
    """Whether the interrupted import that is gone on with took this card, met for the first time since."""
    if tally.again is None or found.digest in tally.again:
        return False
    tally.again.add(found.digest)
    return cards.is_kept(database, found.digest, batch)


def _foresee(
    database: Database, foreseen: _Foreseen, some: Sequence[Found], path: Path, tally: Tally, now: datetime
) -> None:
    """Count what the import would do with a slice of cards."""
    somebody = [found for found in some if _is_somebody(found, path, tally)]
    known = Newcomers(database, somebody)
    for found in somebody:
        if found.digest in foreseen.digests or known.kept(found) is not None:
            tally.known += 1
            continue
        tally.taken += 1
        if not foreseen.add(found) and known.whose(found.person, now, None) is None:
            tally.people += 1


def _is_somebody(found: Found, path: Path, tally: Tally) -> bool:
    """Lists are skipped, cards that name nobody are refused, and cards inside others are counted."""
    if found.person.nested:
        tally.skipped["nested"] += found.person.nested
    if found.person.is_group:
        tally.skipped["group"] += 1
        return False
    if not found.person.name and tally.kind is SourceKind.LINKEDIN:
        tally.skipped["hidden"] += 1  # members who hide themselves leave a date alone
        return False
    if not found.person.name:
        tally.refused.append(Refusal(file=str(path), line=found.line, reason="nameless"))
        return False
    return True


def _complete(
    database: Database,
    contact: Contact,
    person: Person,
    free: Sequence[Channel],
    *,
    batch: BatchId,
    standing: Standing | None,
) -> None:
    """Fill what is empty, add channels and labels; whoever waited in the Screener is known now."""
    by_address = nameless(contact)
    filled = replace(
        contact,
        name=person.name if by_address else contact.name,
        given=contact.given or person.given,
        family=contact.family or person.family,
        organisation=contact.organisation or person.organisation,
        role=contact.role or person.role,
        notes=contact.notes if person.notes in contact.notes else f"{contact.notes}\n{person.notes}".strip(),
        birthday=contact.birthday or person.birthday,
    )
    if filled != contact:
        contacts.put(database, filled)
    addresses.give(database, contact.id, free, batch_id=batch)
    contacts.add_labels(database, contact.id, person.labels, batch_id=batch)
    if standing is Standing.CIRCLE and contact.standing in (Standing.KNOWN, Standing.SCREENED):
        contacts.place(database, contact.id, Standing.CIRCLE, Ring.WIDER)
    elif contact.standing is Standing.SCREENED:
        contacts.place(database, contact.id, Standing.KNOWN)
