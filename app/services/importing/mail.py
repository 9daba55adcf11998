"""Mail into the vault: slices read elsewhere, one transaction for each, with a mark from which a killed import goes on.

A slice's rows, how far its file is read, and the report so far are one commit: whatever is killed, finished slices
stand and nothing is taken twice.
"""

import os
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import blake2b
from pathlib import Path
from typing import cast

from app.errors import Unreadable
from app.reading.compact import Row
from app.records.batch import Progress, Refusal, Report, SourceKind
from app.records.contact import Standing
from app.records.ids import BatchId, SourceId
from app.records.job import Elsewhere, Job
from app.services.importing.owner import infer
from app.sources import folders, mbox, slices, thunderbird
from app.sources.folders import Unit
from app.store import batches, correspondents, exchanges, sources
from app.store.database import Database
from app.store.times import stamp

#: Slices asked for ahead of the one that is written.
AHEAD = 3
#: Exchanges looked at again in one step.
_REMEMBERED = 2_000

#: So many letters of mine show that sent mail lies here, whatever its folder is called; one may have come back.
_SENT_SHOWN = 3

type Judge = Callable[[Sequence[int], datetime], None]


@dataclass(slots=True)
class Run:
    """One import under way."""

    database: Database
    batch: BatchId | None
    kind: SourceKind
    now: datetime
    judge: Judge | None
    mine: frozenset[str]
    step: int = slices.MESSAGES
    taken: int = 0
    known: int = 0
    people: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    refused: list[Refusal] = field(default_factory=list)
    seen: set[int] = field(default_factory=set)
    sent_seen: bool = False
    own: int = 0
    done: int = 0
    total: int = 0

    def report(self) -> Report:
        return Report(
            kind=self.kind,
            taken=self.taken,
            known=self.known,
            skipped=dict(self.skipped),
            refused=tuple(self.refused),
            people=self.people,
            batch_id=self.batch,
        )

    def progress(self, detail: str = "") -> Progress:
        return Progress(step="mail", done=self.done, total=self.total, detail=detail, report=self.report())


def take_in(
    database: Database,
    paths: Sequence[Path],
    *,
    kind: SourceKind,
    now: datetime,
    me: Sequence[str] = (),
    standing: Standing | None = None,
    preview: bool = False,
    judge: Judge | None = None,
    quiet: bool = False,
    step: int = slices.MESSAGES,
) -> Job[Report]:
    """All mail of these paths as one batch; ``quiet``: one that found nothing new leaves no batch; ``step``: so many
    messages of a folder are written at a time. Raises ``WhoAreYou`` where several people may be the mailbox's owner.

    Closing the job takes the batch back; a batch that was interrupted otherwise is gone on with.
    """
    names = [str(path.absolute()) for path in paths]
    found: dict[str, tuple[Unit, ...]] = {}
    lister = thunderbird.units if kind is SourceKind.THUNDERBIRD else folders.units
    for name in names:
        found[name] = cast(tuple[Unit, ...], (yield Elsewhere(lister, (name,))))
    own = yield from _own(database, kind, found, me, quiet=quiet)
    run = Run(database=database, batch=None, kind=kind, now=now, judge=judge, mine=frozenset(own), step=step)
    if preview:
        for name in names:
            yield from _read_source(run, None, None, found[name])
        return run.report()
    before = sources.unfinished(database, kind, names)
    run.batch = before if before is not None else _begin(run, paths)
    if before is not None:
        resume(run, batches.get(database, before).report)
    with database.transaction("import", now, batch=run.batch):
        correspondents.set_own(database, dict.fromkeys(own), run.batch)
        numbers = [sources.ensure(database, kind, name, run.batch) for name in names]
    intake = exchanges.Intake(database, run.batch, mine=own, at=stamp(now), standing=standing)
    try:
        yield from remember(run, intake, before)
        for number, name in zip(numbers, names, strict=True):
            yield from _read_source(run, intake, number, found[name])
        with database.transaction("import", now, batch=run.batch):
            run.people -= intake.drop_groups()
            batches.note(database, run.batch, run.report())
        yield from tidy(run)
    except GeneratorExit:
        take_back(database, run.batch, now, judge)
        raise
    return finish(run, numbers, quiet=quiet)


def _own(
    database: Database, kind: SourceKind, found: Mapping[str, Sequence[Unit]], me: Sequence[str], *, quiet: bool
) -> Job[list[str]]:
    """My addresses: those known, those given, those a profile writes from, else inferred. Raises ``WhoAreYou``."""
    own = [*correspondents.own(database), *(one.strip().lower() for one in me)]
    if kind is SourceKind.THUNDERBIRD and not quiet:
        for name in found:
            own += cast(tuple[str, ...], (yield Elsewhere(thunderbird.identities, (name,))))
    if not own:
        own = list((yield from infer([unit for some in found.values() for unit in some])))
    return own


def finish(run: "Run", numbers: Sequence[SourceId], *, quiet: bool) -> Report:
    """Note how far each source was read, and the report; a quiet run without anything new leaves no batch."""
    database, now = run.database, run.now
    assert run.batch is not None
    report = run.report()
    if quiet and not run.taken:
        with database.transaction("import", now, noted=False):
            for number in numbers:
                sources.read_through(database, number, stamp(now), sent_seen=run.sent_seen)
            sources.give_marks(database, run.batch)
            batches.forget(database, run.batch)
        return replace(report, batch_id=None)
    with database.transaction("import", now, batch=run.batch):
        for number in numbers:
            sources.read_through(database, number, stamp(now), sent_seen=run.sent_seen)
        batches.note(database, run.batch, report, finished_at=now)
    return report


def take_back(database: Database, batch: BatchId, now: datetime, judge: Judge | None = None) -> None:
    """Undo a whole batch of mail: its messages, its people unless somebody else's now, and how far it was read."""
    with database.transaction("import.undo", now, noted=False):
        left = exchanges.take_back(database, batch)
        sources.take_back(database, batch)
        correspondents.keep_touched(database, batch)
        batches.take_back_people(database, batch)
        batches.forget(database, batch)
    if judge is not None and left:
        judge(left, now)


def _begin(run: Run, paths: Sequence[Path]) -> BatchId:
    name = paths[0].name if len(paths) == 1 else f"{paths[0].name} + {len(paths) - 1}"
    with run.database.transaction("import", run.now, noted=False):
        return batches.begin(run.database, run.kind, name, run.now)


def resume(run: Run, report: Report) -> None:
    run.taken, run.known, run.people = report.taken, report.known, report.people
    run.skipped = Counter(report.skipped)
    run.refused = list(report.refused)


def remember(run: Run, intake: exchanges.Intake, before: BatchId | None) -> Job[None]:
    """Let the intake know again, in small steps, what it learnt before it was interrupted, if it was."""
    if before is None:
        return
    first, last = exchanges.span(run.database, before)
    for start in range(first, last + 1, _REMEMBERED):
        intake.remember(start, min(start + _REMEMBERED - 1, last))
        yield run.progress()


def _read_source(
    run: Run, intake: exchanges.Intake | None, number: SourceId | None, units: Sequence[Unit]
) -> Job[None]:
    """Unit after unit; without an intake nothing is written."""
    for unit in units:
        run.sent_seen |= unit.sent
        if unit.kind == "mbox":
            file_id, tasks = _mailbox(run, number, unit)
        else:
            listed = yield Elsewhere(folders.names_of, (unit.path, unit.kind))
            file_id, tasks = _folder(run, number, unit, cast(Sequence[tuple[str, int]], listed))
        yield from _read_unit(run, intake, unit, file_id, tasks)


@dataclass(frozen=True, slots=True)
class Task:
    """A slice to be read and what to mark once it is written."""

    work: Elsewhere
    count: int
    names: tuple[int, ...] = ()


def _folder(
    run: Run, number: SourceId | None, unit: Unit, listed: Sequence[tuple[str, int]]
) -> tuple[int | None, Iterator[Task]]:
    file_id = None
    known: set[int] = set()
    if number is not None:
        state = sources.file(run.database, number, unit.path)
        if state is None:
            with run.database.transaction("import", run.now, batch=run.batch):
                file_id = sources.put_file(run.database, number, unit.path, size=0, changed=0, head=b"")
        else:
            file_id = state.id
            known = sources.known_names(run.database, file_id)
    fresh = [one for one in listed if one[1] not in known]
    run.known += len(listed) - len(fresh)
    run.done = 0
    run.total = len(fresh)
    folder = os.path.dirname(unit.path) if os.path.isfile(unit.path) else unit.path

    def tasks() -> Iterator[Task]:
        for start in range(0, len(fresh), run.step):
            part = fresh[start : start + run.step]
            work = Elsewhere(slices.read_names, (folder, tuple([name for name, _ in part]), unit.kind, run.mine))
            yield Task(work, len(part), tuple([digest for _, digest in part]))

    return file_id, tasks()


def _mailbox(run: Run, number: SourceId | None, unit: Unit) -> tuple[int | None, Iterator[Task]]:
    """From where a mailbox was read to before, if it only grew since; else all of it (copies are known anyway)."""
    state = os.stat(unit.path)
    with open(unit.path, "rb") as opened:
        beginning = opened.read(1024)
    head = blake2b(beginning, digest_size=16).digest()
    file_id, start = None, 0
    if number is not None:
        with run.database.transaction("import", run.now, batch=run.batch):
            known = sources.file(run.database, number, unit.path)
            if known is not None and known.head == head and state.st_size >= known.reached:
                start = known.reached
            elif known is not None:
                sources.restart(run.database, known.id)
            file_id = sources.put_file(
                run.database, number, unit.path, size=state.st_size, changed=state.st_mtime_ns, head=head
            )
    run.done, run.total = start, state.st_size

    def tasks() -> Iterator[Task]:
        at = start
        while at < state.st_size:  # cut where an undisturbed import cuts, so that both find the same
            end = min(at - at % mbox.SLICE + mbox.SLICE, state.st_size)
            yield Task(Elsewhere(slices.read_mbox, (unit.path, at, end, run.mine)), end - at)
            at = end

    return file_id, tasks()


def _read_unit(
    run: Run, intake: exchanges.Intake | None, unit: Unit, file_id: int | None, tasks: Iterator[Task]
) -> Job[None]:
    """Ask for slices ahead, so that reading goes on elsewhere while one is written here."""
    waiting: deque[Task] = deque()
    detail = Path(unit.path).name
    while True:
        while len(waiting) <= AHEAD and (task := next(tasks, None)) is not None:
            waiting.append(task)
        if not waiting:
            return
        task = waiting.popleft()
        ahead = tuple(one.work for one in waiting)
        try:
            result = yield Elsewhere(task.work.function, task.work.arguments, ahead)
        except Unreadable as error:
            run.refused.append(Refusal(file=unit.path, line=0, reason=str(error.data["reason"])))
            continue
        rows, skipped, reached = cast(slices.Slice, result)
        if intake is None or file_id is None:
            _foresee(run, rows)
        else:
            write(run, intake, file_id, task, rows, reached, skipped)
        run.done += task.count
        yield run.progress(detail)


def write(
    run: Run,
    intake: exchanges.Intake,
    file_id: int,
    task: Task,
    rows: Sequence[Row],
    reached: int,
    skipped: dict[str, int],
) -> None:
    assert run.batch is not None
    with run.database.transaction("import", run.now, batch=run.batch):
        written = intake.put(rows, file_id)
        run.taken += written.taken
        run.known += written.known
        run.people += written.people
        run.own += written.own
        run.sent_seen |= run.own >= _SENT_SHOWN
        run.skipped.update(skipped)
        run.skipped.update(written.skipped)
        sources.mark(run.database, file_id, run.batch, reached=reached, names=task.names)
        batches.note(run.database, run.batch, run.report())
        if run.judge is not None and written.touched:
            run.judge(sorted(written.touched), run.now)


def _foresee(run: Run, rows: Sequence[Row]) -> None:
    """Count what an import would take."""
    known = exchanges.known(run.database, [row[1] for row in rows]) | run.seen
    for row in rows:
        if row[1] in known:
            run.known += 1
        else:
            run.taken += 1
            known.add(row[1])
            run.seen.add(row[1])


def tidy(run: Run) -> Job[None]:
    """Take out what the vault does not keep of people who still wait, in small steps."""
    assert run.batch is not None
    first, last = exchanges.span(run.database, run.batch)
    for start in range(first, last + 1, run.step):
        with run.database.transaction("import", run.now, batch=run.batch):
            exchanges.tidy(run.database, run.batch, start, min(start + run.step - 1, last))
        yield Progress(step="tidy", done=start - first, total=last - first + 1, report=run.report())
