"""One line that somebody typed, as what it is taken for: an open reply of either side, a note, or a lead."""

from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum

from app.records.exchange import Medium
from app.records.ids import ContactId
from app.records.obligation import Level


class CaptureKind(StrEnum):
    """What a line becomes."""

    MINE = "mine"
    THEIRS = "theirs"
    NOTE = "note"
    LEAD = "lead"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """Somebody whom a name may mean."""

    contact_id: ContactId
    name: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Captured:
    """A line and what was recognised in it; whatever is wrong is replaced before it is kept.

    ``contact_id`` is one of the vault's people, or None: then ``name`` is somebody new, and "" nobody. ``others`` are
    people whom the name may mean as well. ``level`` says whether an open reply was asked for or promised; ``medium``
    whether the line tells of a call. ``title`` is what a lead is called.
    """

    line: str = field(repr=False)
    kind: CaptureKind
    level: Level = Level.ASKED
    medium: Medium = Medium.NOTE
    contact_id: ContactId | None = None
    name: str = field(default="", repr=False)
    others: tuple[Meant, ...] = ()
    due_on: date | None = None
    due_at: time | None = None
    title: str = field(default="", repr=False)
    organisation: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What became of a line: the number of the open reply, of the exchange or of the lead, whatever it is."""

    kind: CaptureKind
    number: int
    contact_id: ContactId | None = None
