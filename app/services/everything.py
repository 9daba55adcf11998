"""Taking everything along: all that the vault holds in one file, and back into an empty vault."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import cast

from app.records.batch import Progress, Report, SourceKind
from app.records.job import Halt, Job
from app.records.vault import Epoch
from app.services.beside import beside
from app.store import anew, epochs
from app.store import everything as store
from app.store.database import Database
from app.store.everything import BrokenExport, Contents
from app.store.head import machine
from app.store.place import FILE
from app.store.proof import Unprovable, prove
from app.store.snapshot import Snapshot
from app.store.vault import Vault


class Everything:
    """The file is read from end to end before anything is written, and written in one go: all of it or nothing."""

    def __init__(self, database: Database, vault: Vault, forget_actions: Callable[[], None]) -> None:
        self._database = database
        self._vault = vault
        self._forget_actions = forget_actions

    def write(self, path: Path, *, now: datetime) -> Job[Mapping[str, int]]:
        """Write all that the vault holds as documented JSON, not encrypted; gives how many rows of each table.

        Raises ``DiskFull``, ``CannotWrite``; a file of that name is then untouched.
        """
        yield Progress(step="everything.write")
        work = partial(_write, self._vault, path, now)
        return cast(Mapping[str, int], (yield from beside(work)))

    def take_in(self, path: Path, *, now: datetime, preview: bool = False) -> Job[Report]:
        """Fill an empty vault from such a file; nothing is kept of it unless all is sound.

        Raises ``VaultNotEmpty``, ``BrokenExport``, ``NewerExport``.
        """
        store.check_empty(self._database)
        yield Progress(step="everything.check")
        columns = store.columns_of(self._database)
        found = cast(Contents, (yield from beside(partial(store.examine, path, columns))))
        report = Report(kind=SourceKind.EVERYTHING, taken=sum(found.rows.values()), people=found.rows.get("contact", 0))
        if preview:
            return report
        yield Progress(step="everything.fill", total=report.taken)
        store.check_empty(self._database)
        with self._database.transaction("everything.fill", now, noted=False):
            store.fill(self._database, path, found)
            try:
                prove(self._database)
            except Unprovable as error:
                raise BrokenExport(file=str(path)) from error
            anew.note(self._database, "")
            epochs.begin(self._database, Epoch.IMPORTED, machine(), now, after=found.epoch)
        self._vault.freshness.rejoin(now)
        self._forget_actions()
        return report


def _write(vault: Vault, path: Path, now: datetime, halt: Halt) -> Mapping[str, int]:
    source = vault.source()
    snapshot = Snapshot.open(source.folder / FILE, source.key, halt)
    try:
        return store.write(snapshot, path, now, halt)
    finally:
        snapshot.close()
