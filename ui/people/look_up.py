"""What the People page reads in one go on the reading thread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from app.errors import NotFound
from app.records.contact import Contact, Standing
from app.records.exchange import Exchange
from app.records.favour import Favour
from app.records.ids import ContactId
from app.records.obligation import Obligation, Side
from app.records.query import ContactQuery
from app.records.reminder import REMINDING
from app.records.touch import Birthday, Silence
from ui.people import rows
from ui.people.around import Around, look_around
from ui.runtime import i18n
from ui.runtime.rows import Entry

if TYPE_CHECKING:
    from app.workspace import Workspace

_FOUND = 200
_EXCHANGES = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """The list: its entries, how many known people follow in windows, the counts, the room left in the circle; of
    employers how many there are, are recommended, are warned of.
    """

    entries: tuple[Entry, ...] = field(repr=False)
    rest: int
    counts: Mapping[Standing, int]
    members: tuple[Contact, ...] = field(default=(), repr=False)
    owing: frozenset[int] = frozenset()
    room: int = 0
    employers: tuple[int, int, int] = (0, 0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One person with what lies between us; ``waited`` holds the working days of each open reply."""

    contact: Contact
    exchanges: tuple[Exchange, ...] = field(repr=False)
    open: tuple[Obligation, ...] = field(repr=False)
    waited: Mapping[int, int] = field(default_factory=dict)
    around: Around = field(default_factory=Around)
    favours: tuple[Favour, ...] = field(default=(), repr=False)
    silent: Silence | None = None
    born: Birthday | None = None


def look_up(workspace: "Workspace", now: datetime) -> People:
    """The circle whole, the known by their number."""
    counts = workspace.contacts.counts()
    known = counts.get(Standing.KNOWN, 0)
    members = workspace.circle.members()
    open_now = workspace.replies.current(now=now)
    entries = rows.circle(members, now, _sentences(open_now))
    if known:
        entries.append(rows.known_head(known))
    owing = frozenset(one.contact_id for one in open_now if one.side is Side.MINE)
    room = max(0, workspace.choices.get().circle_capacity - len(members))
    return People(
        entries=tuple(entries),
        rest=known,
        counts=counts,
        members=members,
        owing=owing,
        room=room,
        employers=workspace.organisations.counts(),
    )


def look_for(workspace: "Workspace", text: str, now: datetime) -> People:
    """Whoever fits the words, the closest first."""
    found = workspace.contacts.list(ContactQuery(words=text, limit=_FOUND))
    open_sentences = _sentences(workspace.replies.current(now=now, contacts=[one.id for one in found]))
    entries: list[Entry] = [rows.found_head(len(found))]
    entries += [rows.row(contact, now, open_sentences) for contact in found]
    return People(entries=tuple(entries), rest=0, counts=workspace.contacts.counts())


def look_at(workspace: "Workspace", id: ContactId, now: datetime) -> Seen:
    """Raises ``NotFound`` for whoever is gone."""
    every = workspace.replies.list(now=now, contact=id)
    found = tuple(one for one in every if one.level in REMINDING)  # what was only said last is no open reply
    contact = workspace.contacts.get(id)
    silent = next(iter(workspace.circle.silent(now=now, only=id)), None)
    coming = workspace.circle.birthdays(today=now.astimezone().date(), only=id)
    return Seen(
        contact=contact,
        favours=workspace.contacts.favours.of(id),
        silent=silent,
        born=next(iter(coming), None),
        exchanges=workspace.contacts.timeline(id, _EXCHANGES),
        open=found,
        waited={one.id: workspace.replies.waited(one, now=now) for one in found},
        around=look_around(workspace, contact),
    )


def look_again(workspace: "Workspace", id: object) -> Contact | None:
    """Who was being changed before the lock; None for somebody new, or gone since."""
    try:
        return workspace.contacts.get(ContactId(id)) if isinstance(id, int) else None
    except NotFound:
        return None


def _sentences(open_now: Sequence[Obligation]) -> dict[int, str]:
    """By contact the sentence of what has been open longest."""
    found: dict[int, str] = {}
    for one in sorted(open_now, key=lambda obligation: obligation.since):
        found.setdefault(one.contact_id, i18n.begun(one.sentence))
    return found
