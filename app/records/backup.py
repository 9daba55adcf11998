"""Copies of a vault: what one is, what it holds, and which are kept.

A backup is a folder of its own that holds a whole vault with its keys, so it opens with what opened the vault when it
was made. Its name is its date and nothing else.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from app.errors import AppError


class PlaceMissing(AppError):
    """The second place, a stick perhaps, is not there now."""


DAILY, WEEKLY = 7, 4
#: How many of one day stay until the next, when the last of them does.
TODAY = 12
#: All backups of one place together, in bytes; the newest is kept however large it is.
MOST_BYTES = 2 * 1000**3
#: After how long the second place is asked for again, and after how long a copy there is an old one.
ASK_AGAIN, LONG_AGO = timedelta(days=7), timedelta(days=30)
#: The tables whose rows tell a person what a backup holds.
TOLD = ("contact", "exchange", "lead", "referral", "peer")


class Why(StrEnum):
    """What a backup was made for."""

    DAILY = "daily"
    ASKED = "asked"
    MIGRATION = "migration"
    MOVE = "move"


class Danger(StrEnum):
    """What endangers a vault and should be known: it lies in a sync program's folder, another computer opened it since
    this one did, it lacks changes that this computer saw in another folder, or days have passed since its last backup
    although it was changed.
    """

    SYNCED = "synced"
    ELSEWHERE = "elsewhere"
    BEHIND = "behind"
    NOT_BACKED_UP = "not_backed_up"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One copy, as it can be told without its key. ``uid`` is the vault's; ``made_on`` the day its name says;
    ``commits`` how many changes the vault had seen.
    """

    folder: Path = field(repr=False)
    uid: str
    made_on: date
    made_at: datetime
    why: Why
    version: int
    commits: int
    bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """What is in a backup or a vault, told after opening it: rows by table (of ``TOLD``), and when it was made."""

    backup: Backup
    rows: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """A backup that was put in the vault's place; ``aside``: where the vault of before lies, None if there was none."""

    holding: Holding
    aside: Path | None = field(default=None, repr=False)


class Candidate(Protocol):
    """A backup that was copied beside the vault, opened with its own keys and read: it may take the vault's place."""

    @property
    def holding(self) -> Holding: ...

    def finish(self, day: date) -> Restored:
        """Set the vault aside and put the backup in its place. Raises ``DiskFull``, ``CannotWrite``."""

    def drop(self) -> None:
        """Leave everything as it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondPlace:
    """The folder outside this computer that backups are copied to; None where the user chose none yet.

    ``there``: it can be reached now; ``same_disk``: it lies on the vault's own disk and so saves nothing from its end;
    ``synced``: a sync program hands the encrypted copies on to its server, which keeps old ones.
    """

    folder: Path | None = field(default=None, repr=False)
    copied_at: datetime | None = None
    put_off_at: datetime | None = None
    there: bool = False
    same_disk: bool = False
    synced: bool = False

    def asks(self, now: datetime) -> bool:
        """Whether to remind of it: never copied, or not for a month; and not if put off within a week."""
        if self.put_off_at is not None and now - self.put_off_at < ASK_AGAIN:
            return False
        return self.copied_at is None or now - self.copied_at >= LONG_AGO


@dataclass(frozen=True, slots=True, kw_only=True)
class Safety:
    """How safe the vault is from loss: its backups on this computer, newest first, and the second place."""

    place: Path = field(repr=False)
    backups: tuple[Backup, ...]
    second: SecondPlace

    @property
    def bytes(self) -> int:
        return sum(one.bytes for one in self.backups)


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A backup that was made, and its copy at the second place; ``refused`` says why there is none, if there should."""

    backup: Backup
    copy: Backup | None = None
    refused: AppError | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """Copies from before somebody was erased, or that only earlier keys open: on this computer, at the second place and
    vaults that a restoring set aside, which are never removed. A ``second`` place that is not there may hold more.
    """

    here: tuple[Backup, ...]
    outside: tuple[Backup, ...]
    aside: tuple[Backup, ...]
    second: SecondPlace

    @property
    def all(self) -> tuple[Backup, ...]:
        return (*self.here, *self.outside, *self.aside)

    @property
    def out_of_reach(self) -> bool:
        """Whether copies lie at a second place that is not there now."""
        return self.second.copied_at is not None and not self.second.there


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewed:
    """A backup that was made after the vault was encrypted anew or somebody was erased, and how many from before were
    removed. Where ``made`` has no copy, those at the second place stayed.
    """

    made: Made
    removed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """A backup and what is wrong with it; ``opens`` is false where it needs other keys than the vault has now."""

    backup: Backup
    opens: bool
    problems: tuple[str, ...] = field(default=(), repr=False)

    @property
    def sound(self) -> bool:
        return self.opens and not self.problems


def surplus(backups: Sequence[Backup], today: date) -> tuple[Backup, ...]:
    """Those that may go: kept are today's, the last of each of seven days and four weeks, the last from before a change
    of the tables, and of these no more than ``MOST_BYTES``, the newest first.

    What a wrong clock dated later than tomorrow counts as older than everything else.
    """
    late = today + timedelta(days=1)
    ordered = sorted(backups, key=lambda one: (one.made_on <= late, one.made_on, one.made_at), reverse=True)
    days: dict[date, Backup] = {}
    weeks: dict[tuple[int, int], Backup] = {}
    for one in ordered:
        days.setdefault(one.made_on, one)
        weeks.setdefault(one.made_on.isocalendar()[:2], one)
    before = next((one for one in ordered if one.why is Why.MIGRATION), None)
    fresh = [one for one in ordered if one.made_on == today][:TODAY]
    wanted = [*ordered[:1], *fresh, *list(days.values())[:DAILY], *list(weeks.values())[:WEEKLY], before]
    kept: list[Backup] = []
    total = 0
    for one in ordered:
        if one not in wanted:
            continue
        total += one.bytes
        if not kept or total <= MOST_BYTES:
            kept.append(one)
    return tuple(one for one in ordered if one not in kept)
