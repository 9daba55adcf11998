"""Address books into the vault: whom a card describes is found or made, and the card is kept beside.

The same card twice is known by its digest; a newer card of the same person by its UID, else by an equal name with an
equal mail address or profile; a number may be a household's or an office's. What is already written about somebody is
never overwritten: a card fills what is empty, and its notes are added to those that do not say so already.
An import that was killed is gone on with by the next one of the same name: what it took counts as taken once more.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from app.errors import Unreadable
from app.formats.vcard.person import Person
from app.records.batch import Progress, Refusal, Report, SourceKind
from app.records.contact import ChannelKind, Contact, ContactDraft, Ring, Standing
from app.records.ids import BatchId
from app.records.job import Elsewhere, Job
from app.services.claims import Claims
from app.services.importing import table_files
from app.services.importing.card_files import Found, Slice, read_slice
from app.services.importing.table_files import Mapped
from app.store import addresses, batches, cards, contacts
from app.store.database import Database
from app.store.folding import words

type Reader = Callable[[Path, int, int], Elsewhere]

#: Cards of one transaction: about 5 ms of SQL.
STEP = 16

#: Files that workers read while this one is written.
AHEAD = 3
#: Ways that tell who somebody is, if the name agrees. With others a like name is a duplicate to be asked about.
_TELLING = (ChannelKind.MAIL, ChannelKind.PROFILE)
#: Ways by which somebody is found whose name is not known yet.
_REACHING = (*_TELLING, ChannelKind.PHONE, ChannelKind.CHAT)


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

    def report(self, batch_id: BatchId | None) -> Report:
        return Report(
            kind=self.kind,
            taken=self.taken,
            known=self.known,
            skipped=dict(self.skipped),
            refused=tuple(self.refused),
            people=self.people,
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
        ways = [(one.kind.value, one.key) for one in found.person.channels if one.kind in _TELLING]
        asked = [name for key in (*uid, *ways) for name in self.names.get(key, ())]
        same = next((name for name in asked if _like(name, found.person.name)), None)
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
    tally = Tally(kind=kind)
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
        report = replace(report, claimed=len(Claims(database).of_batch(batch)))
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
            for start in range(0, len(part.found), STEP):
                some = part.found[start : start + STEP]
                if batch is None:
                    for found in some:
                        _foresee(database, foreseen, found, path, tally)
                else:
                    _take_some(database, some, path, tally, batch=batch, now=now, standing=standing)
                yield Progress(step="cards", done=done, total=len(paths), report=tally.report(batch))
            place = part.next


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
        for found in some:
            if not _is_somebody(found, path, tally):
                continue
            if cards.is_kept(database, found.digest):
                if _took(database, found, tally, batch):
                    tally.taken += 1
                else:
                    tally.known += 1
                _let_in(database, found, standing)
                continue
            contact = _whose(database, found.person)
            if contact is None:
                number = contacts.add(database, _draft(database, found.person, standing), now, batch_id=batch)
                tally.people += 1
                tally.taken += 1
            else:
                number = contact.id
                tally.taken += 1
                _complete(database, contact, found.person, batch=batch, standing=standing)
            cards.put(database, number, uid=found.person.uid, digest=found.digest, text=found.text, batch_id=batch)
            if tally.again is not None:
                tally.again.add(found.digest)
        batches.note(database, batch, tally.report(batch))


def _let_in(database: Database, found: Found, standing: Standing | None) -> None:
    """Into the circle, if the user said so of a card that is known already."""
    number = cards.owner(database, found.digest) if standing is Standing.CIRCLE else None
    for contact in contacts.by_ids(database, [] if number is None else [number]):
        if contact.standing in (Standing.KNOWN, Standing.SCREENED):
            contacts.place(database, contact.id, Standing.CIRCLE, Ring.WIDER)


def _took(database: Database, found: Found, tally: Tally, batch: BatchId) -> bool:
    """Whether the interrupted import that is gone on with took this card, met for the first time since."""
    if tally.again is None or found.digest in tally.again:
        return False
    tally.again.add(found.digest)
    return cards.is_kept(database, found.digest, batch)


def _foresee(database: Database, foreseen: _Foreseen, found: Found, path: Path, tally: Tally) -> None:
    """Count what the import would do with a card."""
    if not _is_somebody(found, path, tally):
        return
    if found.digest in foreseen.digests or cards.is_kept(database, found.digest):
        tally.known += 1
        return
    tally.taken += 1
    if not foreseen.add(found) and _whose(database, found.person) is None:
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


def _whose(database: Database, person: Person) -> Contact | None:
    """The contact whom a card describes: by UID, else by an address, where the names agree; or, by any way to reach
    them, one so far named by that way alone.
    """
    ways = [
        (channel.kind in _TELLING, owner)
        for channel in person.channels
        if channel.kind in _REACHING and (owner := addresses.owner(database, channel.kind, channel.key))
    ]
    numbers = list(dict.fromkeys([*cards.people_of_uid(database, person.uid), *(owner for _, owner in ways)]))
    telling = {*cards.people_of_uid(database, person.uid), *(owner for tells, owner in ways if tells)}
    for contact in contacts.by_ids(database, numbers):
        if (contact.id in telling and _like(contact.name, person.name)) or _nameless(contact):
            return contact
    return None


def _nameless(contact: Contact) -> bool:
    """So far named by an address alone."""
    return any(contact.name in (channel.value, channel.key) for channel in contact.channels)


def _like(one: str, other: str) -> bool:
    """The same words in any order, or one name within the other."""
    first, second = set(words(one)), set(words(other))
    return bool(first and second) and (first <= second or second <= first)


def _draft(database: Database, person: Person, standing: Standing | None) -> ContactDraft:
    """The contact to be made; channels that are another's already stay with them, and in the card."""
    return ContactDraft(
        name=person.name,
        standing=standing or Standing.KNOWN,
        ring=Ring.WIDER if standing is Standing.CIRCLE else None,
        given=person.given,
        family=person.family,
        organisation=person.organisation,
        role=person.role,
        channels=tuple(one for one in person.channels if addresses.owner(database, one.kind, one.key) is None),
        labels=person.labels,
        notes=person.notes,
        birthday=person.birthday,
    )


def _complete(
    database: Database, contact: Contact, person: Person, *, batch: BatchId, standing: Standing | None
) -> None:
    """Fill what is empty, add channels and labels; whoever waited in the Screener is known now."""
    by_address = _nameless(contact)
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
    free = [one for one in person.channels if addresses.owner(database, one.kind, one.key) is None]
    addresses.give(database, contact.id, free, batch_id=batch)
    contacts.add_labels(database, contact.id, person.labels, batch_id=batch)
    if standing is Standing.CIRCLE and contact.standing in (Standing.KNOWN, Standing.SCREENED):
        contacts.place(database, contact.id, Standing.CIRCLE, Ring.WIDER)
    elif contact.standing is Standing.SCREENED:
        contacts.place(database, contact.id, Standing.KNOWN)
