"""What comes in: files recognised, previewed, taken in as batches, and taken back."""

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from time import sleep
from typing import Any
from zoneinfo import ZoneInfoNotFoundError

from app import paths as paths_of
from app.errors import AppError, Invalid, Unreadable
from app.records.batch import Batch, Found, Report, Source, SourceKind
from app.records.contact import Standing
from app.records.ids import BatchId
from app.records.job import Elsewhere, Job, Step
from app.records.table import Columns
from app.services.everything import Everything
from app.services.importing import chats, mail, recognising, server_mail, table_files, vcards
from app.services.importing.chats import Options
from app.services.importing.recognising import CARDS, CHATS, MAIL, SERVER, TABLES, files_of
from app.services.mailboxes import Mailboxes
from app.services.rejudging import rejudge
from app.sources import chat_slices, slices, thunderbird
from app.store import batches, choices, correspondents, mappings, ownership, sources
from app.store.database import Database

#: Seconds between two looks whether another import has ended, and the looks at one that does not move: ten minutes.
_PAUSE, _LOOKS = 0.1, 6_000


#: Endings of tables that programs export; what is in others and known by nothing is no table.
_TABLE_ENDINGS = frozenset({".csv", ".tsv", ".tab"})


class ImportStuck(AppError):
    """Another import is under way and does not move; nothing of this one was taken in."""


class Imports:
    """Every import is previewed, is a batch, and can be undone; the same file twice gives nothing new.

    ``mailboxes`` are those on servers.
    """

    def __init__(
        self, database: Database, judge: mail.Judge | None = None, everything: Everything | None = None
    ) -> None:
        self._database = database
        self._judge = judge
        self._everything = everything
        self.mailboxes = Mailboxes(database, judge)
        self._busy = False  # one at a time: an import remembers people between its steps
        self._steps = 0  # of all imports, so that whoever waits sees that another one moves

    def found(self) -> tuple[Found, ...]:
        """Sources that lie on this computer and are not read yet: Thunderbird's profiles."""
        known = {source.path for source in self.sources()}
        roots = tuple(str(folder) for folder in paths_of.thunderbird_folders())
        return tuple(
            Found(kind=SourceKind.THUNDERBIRD, path=one.path, name=one.name, addresses=one.addresses)
            for one in thunderbird.profiles(roots)
            if one.path not in known
        )

    def recognise(self, path: Path) -> SourceKind:
        """What a file or folder is, by its content and then by its name. Raises ``Unreadable``."""
        return recognising.recognise(path)

    def run(
        self,
        paths: Sequence[Path],
        *,
        now: datetime,
        kind: SourceKind | None = None,
        me: Sequence[str] = (),
        standing: Standing | None = None,
        preview: bool = False,
        zone: str = "",
        dates: str = "",
        columns: Mapping[str, str] | None = None,
        alone: bool = False,
    ) -> Job[tuple[Report, ...]]:
        """Take files and folders in, one batch and one report for each kind among them; ``me`` are my addresses, or my
        names in chats.

        ``zone`` is that of times without one ("" the user's), ``dates`` the order of day and month ("" inferred),
        ``columns`` what those of an unknown table hold, remembered for the next; ``alone``: nothing else waits for the
        core. A preview changes nothing. Closing takes back. Raises ``Unreadable``, ``WhoAreYou``, ``Invalid``.
        """
        zone = self._zone(zone)
        given, columns = bool(columns), columns or ({} if kind else self._remembered(paths))
        kinds: dict[SourceKind, list[Path]] = {}
        for path in paths:
            kinds.setdefault(kind or recognising.recognise(path, mapped=bool(columns)), []).append(path)
        reports = []
        for found, some in kinds.items():
            if found in MAIL:
                step = slices.MANY if alone else slices.MESSAGES
                job = mail.take_in(self._database, some, kind=found, now=now, me=me, standing=standing, preview=preview,
                                   judge=self._judge, step=step)  # fmt: skip
            elif found in CHATS:
                options = Options(zone=zone, order=dates, me=tuple(me), standing=standing)
                job = chats.take_in(
                    self._database, some, kind=found, now=now, options=options, preview=preview, judge=self._judge
                )
            elif found in CARDS or found in TABLES:
                job = vcards.take_in(
                    self._database, files_of(some), now=now, standing=standing, preview=preview, kind=found,
                    mapping=tuple((columns or {}).items()),
                )  # fmt: skip
            elif found is SourceKind.EVERYTHING and self._everything is not None and len(paths) == 1:
                job = self._everything.take_in(some[0], now=now, preview=preview)
            else:
                raise Unreadable(file=str(some[0]), reason="unknown_kind")
            reports.append((yield from self._alone(job)))
            if found is SourceKind.TABLE and given and columns and not preview:
                self._remember(some[0], columns, now)
        return tuple(reports)

    def columns(self, path: Path) -> Columns | None:
        """What the columns of a table are taken to hold, as the user said of one like it or as it looks; None for
        whatever is no table of people. Raises ``Unreadable``.
        """
        if not path.is_file() or not self._may_be_table(path):
            return None
        found, known = table_files.columns_of(str(path))
        said = self._said(path)
        columns = tuple(
            replace(one, field=code, named=one.named and code == one.field)
            for one in found
            for code in (said.get(one.heading, one.field),)
        )
        return Columns(columns=columns, known=known, remembered=bool(said)) if found else None

    def _may_be_table(self, path: Path) -> bool:
        try:
            return recognising.recognise(path) is SourceKind.TABLE
        except Unreadable as error:
            return error.data.get("reason") == "unknown_kind" and path.suffix.lower() in _TABLE_ENDINGS

    def _remembered(self, paths: Sequence[Path]) -> dict[str, str]:
        """What the columns of a table were said to hold when one like it came in before; empty where no one is needed
        or none was said.
        """
        if len(paths) != 1 or not paths[0].is_file() or not self._may_be_table(paths[0]):
            return {}
        return self._said(paths[0])

    def _said(self, path: Path) -> dict[str, str]:
        """What was said of such columns, by these columns' names as they are written here."""
        header = table_files.heading_row(str(path))
        said = {_folded(name): code for name, code in mappings.get(self._database, header).items()}
        return {name: said[_folded(name)] for name in header if _folded(name) in said}

    def _remember(self, path: Path, columns: Mapping[str, str], now: datetime) -> None:
        header = table_files.heading_row(str(path))
        with self._database.transaction("import.columns", now, noted=False):
            mappings.put(self._database, header, columns, now)

    def _alone[Result](self, job: Job[Result]) -> Job[Result]:
        """An import when no other is under way; until then it waits outside the core, as long as that one moves.

        Raises ``ImportStuck`` where its driver let go of it without closing it.
        """
        looks, steps = 0, self._steps
        while self._busy:
            if self._steps != steps:
                looks, steps = 0, self._steps
            if looks >= _LOOKS:
                raise ImportStuck
            looks += 1
            yield Elsewhere(sleep, (_PAUSE,))
        self._busy = True
        try:
            return (yield from _Counted(job, self._on_step))
        finally:
            self._busy = False

    def _on_step(self) -> None:
        self._steps += 1

    def _zone(self, given: str) -> str:
        """The zone to take for times without one. Raises ``Invalid`` for a name nobody knows."""
        name = given or choices.get(self._database).time_zone
        try:
            chat_slices.zone_of(name)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise Invalid(field="zone", value=name) from error
        return name

    def batches(self) -> tuple[Batch, ...]:
        """All imports that are not undone, newest first."""
        return batches.all_of(self._database)

    def undo(self, number: BatchId, *, now: datetime) -> Batch:
        """Take a batch back: whom it made goes, whom it completed is as before. Raises ``NotFound``."""
        batch = batches.get(self._database, number)
        if batch.kind in MAIL or batch.kind in CHATS or batch.kind in SERVER:
            mail.take_back(self._database, number, now, self._judge)
        else:
            vcards.take_back(self._database, number, now)
        return batch

    def again(self, *, now: datetime) -> Job[tuple[Report, ...]]:
        """Read all sources anew; only what is new in them is taken. What an older program judged is judged anew first.

        One that is gone is passed over, and so is all while another import is under way. An address book's export is
        none, since its file does not change. One that cannot be read leaves the others their turn; if nothing else was
        new, its error is raised at the end.
        """
        reports: list[Report] = []
        failed: AppError | None = None
        if self._judge is not None and not self._busy:
            yield from self._alone(rejudge(self._database, self._judge, now=now))
        for source in () if self._busy else sources.all_of(self._database):
            job = self._job(source, now)
            if job is None:
                continue
            try:
                reports.append((yield from self._alone(job)))
            except AppError as error:
                failed = error
        if failed is not None and not any(report.taken for report in reports):
            raise failed
        return tuple(reports)

    def _job(self, source: Source, now: datetime) -> Job[Report] | None:
        """How a source is read again; ``None`` for one that is gone, unchanged, or of a kind that never changes."""
        if source.kind in SERVER:
            return server_mail.take_in(self._database, source.id, now=now, judge=self._judge)
        path = Path(source.path)
        if source.kind in MAIL and path.exists():
            return mail.take_in(self._database, [path], kind=source.kind, now=now, judge=self._judge, quiet=True)
        if source.kind in CHATS and chats.changed(self._database, source.id, path):
            options = Options(zone=batches.zone_of(self._database, source.id))
            return chats.take_in(
                self._database, [path], kind=source.kind, now=now, options=options, judge=self._judge, quiet=True
            )
        return None

    def sources(self) -> tuple[Source, ...]:
        """Where exchanges come from and when each was last read."""
        return sources.all_of(self._database)

    def own_addresses(self) -> tuple[str, ...]:
        """The user's own mail addresses, given or inferred."""
        return correspondents.own(self._database)

    def set_own_addresses(self, addresses: Sequence[str], *, now: datetime) -> None:
        """Make these the user's own; what is in the vault already is worked out and judged again by that.

        Not under history: messages would not follow. Whoever changes the addresses back has all judged once more.
        """
        before = set(correspondents.own(self._database))
        with self._database.transaction("own_addresses", now, noted=False):
            correspondents.set_own(self._database, addresses)
            changed = sorted(before ^ set(correspondents.own(self._database)))
            touched = ownership.work_out_again(self._database, changed)
        if touched and self._judge is not None:
            self._judge(touched, now)


def _folded(heading: str) -> str:
    return " ".join(heading.split()).casefold()


class _Counted[Result](Generator[Step, object, Result]):
    """The same job; each step that its driver lets it take is told."""

    def __init__(self, job: Job[Result], on_step: Callable[[], None]) -> None:
        self._job, self._on_step = job, on_step

    def send(self, value: object) -> Step:
        self._on_step()
        return self._job.send(value)

    def throw(self, *given: Any) -> Step:
        return self._job.throw(*given)

    def close(self) -> None:
        self._job.close()
