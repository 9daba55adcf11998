"""Copies of the vault that can be restored: on this computer each day, and outside it where the user said."""

from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import cast

from app.errors import AppError, ChangedMeanwhile
from app.records.backup import (
    Backup,
    Danger,
    Earlier,
    Examined,
    Holding,
    Made,
    PlaceMissing,
    Renewed,
    Safety,
    SecondPlace,
    Why,
)
from app.records.batch import Progress
from app.records.job import Job
from app.records.reminder import zone
from app.services.beside import beside
from app.store import backups, choices, moving, second_place
from app.store.backups import OUTSIDE
from app.store.database import Database
from app.store.swap import ASIDE
from app.store.vault import Vault

#: A vault that nobody changed is copied again after this time all the same, since disks forget.
_STALE = timedelta(days=7)
#: After so long without the daily backup something is wrong.
_LATE = timedelta(days=3)


class Backups:
    """What is made is read back before it counts. All copying and checking runs beside the core."""

    def __init__(self, database: Database, vault: Vault) -> None:
        self._database = database
        self._vault = vault

    @property
    def _source(self) -> backups.Source:
        return self._vault.source()  # its keys may have changed

    def safety(self) -> Safety:
        """The backups on this computer and the second place."""
        return Safety(place=self._source.place, backups=self.list(), second=self.second())

    def list(self, folder: Path | None = None) -> tuple[Backup, ...]:
        """Backups of this vault, newest first: on this computer, or in another folder."""
        if folder is None:
            return backups.found(self._source.place, self._source.uid)
        return backups.found(folder / OUTSIDE, self._source.uid) or backups.found(folder, self._source.uid)

    def holding(self, backup: Backup) -> Holding:
        """How much a backup holds, by this vault's key. Raises ``DamagedVault``."""
        return backups.holding(backup, self._source.key)

    def second(self) -> SecondPlace:
        return second_place.get(self._database, self._source.folder)

    def due(self, now: datetime) -> bool:
        """Whether today has no backup yet and the vault was changed since the newest, or that is a week old."""
        today = self._day(now)
        known = [one for one in self.list() if one.made_on <= today]
        if not known:
            return self._vault.freshness.commits > 1  # more than its being made
        newest = known[0]
        if newest.made_on == today:
            return False
        return newest.commits != self._vault.freshness.commits or now - newest.made_at >= _STALE

    def danger(self, now: datetime) -> tuple[Danger | None, datetime | None]:
        """The worst that endangers the vault, and since when, where that can be said."""
        info = self._vault.info(self._database)
        if info.synced:
            return Danger.SYNCED, None
        if info.elsewhere_at is not None:
            return Danger.ELSEWHERE, info.elsewhere_at
        if info.missing_here:
            return Danger.BEHIND, None
        known = self.list()
        if known and now - known[0].made_at >= _LATE and self.due(now):
            return Danger.NOT_BACKED_UP, known[0].made_at
        return None, None

    def make(self, *, now: datetime, why: Why = Why.ASKED) -> Job[Made]:
        """Make a backup, copy it to the second place if that is there, and let go of what is older than is kept.

        Closing the job stops it and leaves nothing. Raises ``DiskFull``, ``CannotWrite``, and
        ``DamagedVault`` where the vault or the copy cannot be read.
        """
        made = yield from self._write(self._source.place, now, why)
        backups.thin_out(self._source.place, self._source.uid, self._day(now))
        second = self.second()
        if second.folder is None:
            return Made(backup=made)
        if not second.there:
            return Made(backup=made, refused=PlaceMissing())
        try:
            copy = yield from self.copy_to(second.folder, now=now, made=made)
        except AppError as error:  # the backup itself is made, and the stick may have been pulled out
            return Made(backup=made, refused=error)
        return Made(backup=made, copy=copy)

    def earlier(self, *, old_keys: bool = False) -> Earlier:
        """All copies there are, which hold what was just erased; with ``old_keys`` those that earlier keys open."""
        key, second = self._source.key, self.second()

        def some(known: tuple[Backup, ...]) -> tuple[Backup, ...]:
            return tuple(one for one in known if not (old_keys and backups.opens(one, key)))

        return Earlier(
            here=some(self.list()),
            outside=some(self.list(second.folder) if second.folder is not None and second.there else ()),
            aside=some(backups.found(self._source.folder / ASIDE, self._source.uid)),
            second=second,
        )

    def renew(self, *, now: datetime, old_keys: bool = True) -> Job[Renewed]:
        """Make a backup, then remove those from before: with ``old_keys`` the ones that only earlier keys open, after
        the vault was encrypted anew, else all, after somebody was erased; at the second place too if the new one could
        be copied there. Raises as ``make``; then none is removed.
        """
        before = self.earlier(old_keys=old_keys)
        made = yield from self.make(now=now)
        known = (*before.here, *(before.outside if made.copy is not None else ()))
        for one in known:
            if one.folder.exists():  # not thinned out meanwhile
                backups.remove(one)
        return Renewed(made=made, removed=len(known))

    def copy_to(self, folder: Path, *, now: datetime, made: Backup | None = None) -> Job[Backup]:
        """Copy a backup, or a new one, into any folder outside; raises as ``make``."""
        place = folder / OUTSIDE
        if made is None:
            made = yield from self._write(self._source.place, now, Why.ASKED)
        yield Progress(step="copy_out")
        copy = cast(Backup, (yield from beside(partial(backups.copy_out, made, place))))
        backups.thin_out(place, self._source.uid, self._day(now))
        with self._database.transaction("backup.copied", now, noted=False):
            second_place.copied(self._database, now)
        return copy

    def check(self) -> Job[tuple[Examined, ...]]:
        """Read every backup on this computer and at the second place, all of it."""
        second = self.second()
        known = [*self.list(), *(self.list(second.folder) if second.folder is not None and second.there else ())]
        examined = []
        for number, one in enumerate(known):
            yield Progress(step="check_backups", done=number, total=len(known))
            work = partial(backups.examine, one, self._source.key)
            examined.append(cast(Examined, (yield from beside(work))))
        return tuple(examined)

    def choose_place(self, folder: Path, *, now: datetime) -> SecondPlace:
        """Copy to this folder from now on. Raises ``Invalid``, ``CannotWrite``, ``DiskFull``."""
        with self._database.transaction("backup.place", now, noted=False):
            second_place.choose(self._database, folder, self._source.folder)
        return self.second()

    def drop_place(self, *, now: datetime) -> None:
        """Copy to nowhere any more; what was copied stays."""
        with self._database.transaction("backup.place", now, noted=False):
            second_place.drop(self._database)

    def move(self, folder: Path, *, now: datetime) -> Job[Backup]:
        """Write a copy for another computer, which goes on in an epoch of its own, and mark the vault here as moved:
        whoever calls closes it then. Raises as ``make``, and ``ChangedMeanwhile``.
        """
        source, day = self._source, self._day(now)
        yield Progress(step="copy_out")
        work = partial(backups.draft, source, folder / OUTSIDE, made_on=day, now=now, why=Why.MOVE)
        draft = cast(backups.Draft, (yield from beside(work)))
        try:
            draft = cast(backups.Draft, (yield from beside(partial(moving.open_epoch, draft, source.key, now))))
            yield Progress(step="read_back")
        except BaseException:
            backups.drop(draft)
            raise
        copy = cast(Backup, (yield from beside(partial(backups.settle, draft, source.key))))
        if copy.commits != self._vault.freshness.commits:
            backups.remove(copy)
            raise ChangedMeanwhile
        with self._database.transaction("vault.move", now, noted=False):
            moving.retire(self._database, now)
        return copy

    def put_off(self, *, now: datetime) -> None:
        """Ask again in a week."""
        with self._database.transaction("backup.later", now, noted=False):
            second_place.put_off(self._database, now)

    def _write(self, place: Path, now: datetime, why: Why) -> Job[Backup]:
        yield Progress(step="backup")
        day = self._day(now)
        work = partial(backups.draft, self._source, place, made_on=day, now=now, why=why)
        draft = cast(backups.Draft, (yield from beside(work)))
        try:
            yield Progress(step="read_back")
        except BaseException:
            backups.drop(draft)
            raise
        return cast(Backup, (yield from beside(partial(backups.settle, draft, self._source.key))))

    def _day(self, now: datetime) -> date:
        return now.astimezone(zone(choices.get(self._database))).date()
