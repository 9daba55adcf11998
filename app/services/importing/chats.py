"""Chats and LinkedIn into the vault: people first, then messages, a slice a step; judged when all are there.

A batch that was killed is gone on with from the last slice that was written. The same export twice gives nothing new; a
newer one that overlaps gives what is new in it, and goes on with the conversations that are there.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from app.errors import Unreadable
from app.reading.compact import Row
from app.records.batch import Progress, Refusal, Report, SourceKind
from app.records.contact import Standing
from app.records.exchange import Medium
from app.records.ids import BatchId, SourceId
from app.records.job import Elsewhere, Job
from app.services.importing import mail, vcards
from app.services.importing.chat_owner import whose
from app.services.importing.vcards import Tally
from app.sources import chat_slices, linkedin
from app.sources.chats import Overview
from app.store import batches, correspondents, duplicates, exchanges, sources
from app.store.database import Database
from app.store.times import stamp

#: Slices asked for ahead of the one that is written.
AHEAD = 2
#: Conversations judged, and exchanges tidied, in one step.
_JUDGED = 8
_TIDIED = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What an export does not say: the zone of its times (a name of the zone database, "" is the computer's own), the
    order of day and month ("" is inferred), and who the user is."""

    zone: str = ""
    order: str = ""
    me: tuple[str, ...] = field(default=(), repr=False)
    standing: Standing | None = None


@dataclass(slots=True)
class _Run:
    database: Database
    tally: Tally
    options: Options
    now: datetime
    judge: mail.Judge | None
    batch: BatchId | None = None
    mine: frozenset[str] = frozenset()
    seen: set[int] = field(default_factory=set)
    touched: set[int] = field(default_factory=set)

    def report(self) -> Report:
        return replace(self.tally.report(self.batch), time_zone=self.options.zone)


def take_in(
    database: Database,
    paths: Sequence[Path],
    *,
    kind: SourceKind,
    now: datetime,
    options: Options,
    preview: bool = False,
    judge: mail.Judge | None = None,
    quiet: bool = False,
) -> Job[Report]:
    """All exports of these paths as one batch; ``quiet``: one that found nothing new leaves none.

    Raises ``Unreadable``, and ``WhoAreYou`` where several people may be the owner. Closing takes the batch back.
    """
    run = _Run(
        database=database,
        tally=Tally(kind=kind, apart=duplicates.apart(database)),
        options=options,
        now=now,
        judge=judge,
    )
    names = [str(path.absolute()) for path in paths]
    found = yield from _overviews(run, names, kind)
    own = whose(database, kind, list(found.values()), options.me)
    run.mine = frozenset(own) | correspondents.own_everywhere(database)
    if preview:
        yield from _read(run, names, found, {}, None)
        return run.report()
    before = sources.unfinished(database, kind, names)
    run.batch = before if before is not None else _begin(run, paths)
    if before is not None:
        _resume(run, batches.get(database, before).report)
    with database.transaction("import", now, batch=run.batch):
        for key, name in own.items():
            correspondents.add_own(database, key, name, run.batch)
        numbers = {name: sources.ensure(database, kind, name, run.batch) for name in names}
    intake = exchanges.Intake(
        database, run.batch, mine=run.mine, at=stamp(now), standing=options.standing, medium=Medium.CHAT
    )
    try:
        yield from _read(run, names, found, numbers, intake)
        yield from _tidy(run)
        yield from _judge(run)
    except GeneratorExit:
        mail.take_back(database, run.batch, now, judge)
        raise
    return _finish(run, numbers, quiet=quiet)


def _overviews(run: _Run, names: Sequence[str], kind: SourceKind) -> Job[dict[str, Overview]]:
    found: dict[str, Overview] = {}
    for name in names:
        yield Progress(step="chats", detail=Path(name).name, report=run.report())
        arguments = (name, kind.value, run.options.zone, run.options.order)
        found[name] = cast(Overview, (yield Elsewhere(chat_slices.overview, arguments)))
    return found


def _begin(run: _Run, paths: Sequence[Path]) -> BatchId:
    name = paths[0].name if len(paths) == 1 else f"{paths[0].name} + {len(paths) - 1}"
    with run.database.transaction("import", run.now, noted=False):
        return batches.begin(run.database, run.tally.kind, name, run.now)


def _resume(run: _Run, report: Report) -> None:
    run.tally.taken, run.tally.known, run.tally.people = report.taken, report.known, report.people
    run.tally.skipped.update(report.skipped)
    run.tally.refused += report.refused
    run.tally.again = set()


def _read(
    run: _Run,
    names: Sequence[str],
    found: dict[str, Overview],
    numbers: dict[str, SourceId],
    intake: exchanges.Intake | None,
) -> Job[None]:
    """Export after export: what each says of people, then its messages; without an intake nothing is written."""
    for name in names:
        file_id, start = _file(run, numbers[name], name) if numbers else (None, 0)
        if start == 0 and run.tally.kind is SourceKind.LINKEDIN:
            yield from _people(run, Path(name))
        if start == 0:
            for line, reason in found[name].refused:
                run.tally.refused.append(Refusal(file=name, line=line, reason=reason))
            run.tally.skipped.update(found[name].skipped)
        yield from _messages(run, name, found[name].count, start, file_id, intake)


def _people(run: _Run, path: Path) -> Job[None]:
    held = cast(dict[str, str], (yield Elsewhere(linkedin.parts, (str(path),))))
    if held.keys() & {"connections", "notes"}:
        yield from vcards.read_all(
            run.database,
            [path],
            run.tally,
            batch=run.batch,
            now=run.now,
            standing=run.options.standing,
            reader=vcards.table_reader(SourceKind.LINKEDIN),
        )


def _file(run: _Run, number: SourceId, name: str) -> tuple[int, int]:
    """The file's row, and the place from which an interrupted import goes on."""
    with run.database.transaction("import", run.now, batch=run.batch):
        known = sources.file(run.database, number, name)
        path = Path(name)
        state = path.stat()
        if known is not None and (known.size, known.changed) == (state.st_size, state.st_mtime_ns):
            interrupted = run.tally.again is not None
            if not interrupted:
                sources.restart(run.database, known.id)
            return known.id, known.reached if interrupted else 0
        if known is not None:
            sources.restart(run.database, known.id)
        file_id = sources.put_file(run.database, number, name, size=state.st_size, changed=state.st_mtime_ns, head=b"")
    return file_id, 0


def _messages(
    run: _Run, name: str, count: int, start: int, file_id: int | None, intake: exchanges.Intake | None
) -> Job[None]:
    given = (name, run.tally.kind.value, run.options.zone, run.options.order, run.mine)
    works = [
        Elsewhere(chat_slices.read, (*given, place, min(place + chat_slices.MESSAGES, count)))
        for place in range(start, count, chat_slices.MESSAGES)
    ]
    for at, work in enumerate(works):
        try:
            result = yield replace(work, ahead=tuple(works[at + 1 : at + 1 + AHEAD]))
        except Unreadable as error:
            run.tally.refused.append(Refusal(file=name, line=0, reason=str(error.data["reason"])))
            return
        rows = cast(tuple[Row, ...], result)
        reached = min(start + (at + 1) * chat_slices.MESSAGES, count)
        if intake is None or file_id is None:
            _foresee(run, rows)
        else:
            _write(run, intake, file_id, rows, reached)
        yield Progress(step="chats", done=reached, total=count, detail=Path(name).name, report=run.report())


def _write(run: _Run, intake: exchanges.Intake, file_id: int, rows: Sequence[Row], reached: int) -> None:
    assert run.batch is not None
    with run.database.transaction("import", run.now, batch=run.batch):
        written = intake.put(rows, file_id)
        run.tally.taken += written.taken
        run.tally.known += written.known
        run.tally.people += written.people
        run.tally.skipped.update(written.skipped)
        run.touched |= written.touched
        sources.mark(run.database, file_id, run.batch, reached=reached)
        batches.note(run.database, run.batch, run.report())


def _foresee(run: _Run, rows: Sequence[Row]) -> None:
    """Count what an import would take."""
    known = exchanges.known(run.database, [row[1] for row in rows]) | run.seen
    for row in rows:
        if row[1] in known:
            run.tally.known += 1
        else:
            run.tally.taken += 1
            known.add(row[1])
            run.seen.add(row[1])


def _tidy(run: _Run) -> Job[None]:
    """Take out what the vault does not keep of people who still wait, in small steps."""
    assert run.batch is not None
    first, last = exchanges.span(run.database, run.batch)
    for start in range(first, last + 1, _TIDIED):
        with run.database.transaction("import", run.now, batch=run.batch):
            exchanges.tidy(run.database, run.batch, start, min(start + _TIDIED - 1, last))
        yield Progress(step="tidy", done=start - first, total=last - first + 1, report=run.report())


def _judge(run: _Run) -> Job[None]:
    """Judge what the batch brought, and what of older conversations it touched, once all messages are there."""
    assert run.batch is not None
    numbers = sorted(run.touched.union(exchanges.conversations(run.database, run.batch)))
    for start in range(0, len(numbers) if run.judge is not None else 0, _JUDGED):
        assert run.judge is not None
        run.judge(numbers[start : start + _JUDGED], run.now)
        yield Progress(step="tidy", done=start, total=len(numbers), report=run.report())


def _finish(run: _Run, numbers: dict[str, SourceId], *, quiet: bool) -> Report:
    """An export is as fresh as its file; a quiet run without anything new leaves no batch."""
    database, now = run.database, run.now
    assert run.batch is not None
    report = run.report()
    nothing = quiet and not run.tally.taken
    with database.transaction("import", now, batch=None if nothing else run.batch, noted=not nothing):
        for name, number in numbers.items():
            made = datetime.fromtimestamp(chat_slices.newest(name), UTC)
            sources.read_through(database, number, stamp(min(made, now)), sent_seen=True)
        if nothing:
            sources.give_marks(database, run.batch)
            batches.forget(database, run.batch)
            return replace(report, batch_id=None)
        batches.note(database, run.batch, report, finished_at=now)
    return report


def changed(database: Database, number: SourceId, path: Path) -> bool:
    """Whether an export was written anew since it was read; its file's size and time tell."""
    known = sources.file(database, number, str(path))
    try:
        state = path.stat()
    except OSError:
        return False
    return known is None or (known.size, known.changed) != (state.st_size, state.st_mtime_ns)
