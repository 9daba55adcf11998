"""``kreis-cli import``: files in, what was taken in, and taking it back."""

import time
from pathlib import Path

from app.cli.frame import Call, Nouns, WrongUsage
from app.cli.nouns import mailboxes
from app.cli.output import Answer, plain, table
from app.cli.shapes import number
from app.errors import Invalid, Unreadable
from app.records.batch import FIELDS, Batch, Refusal, Report, SourceKind
from app.records.contact import Standing
from app.records.ids import BatchId

#: Words in the place of a file that mean something else; a file of that name is written ./list.
_VERBS = ("list", "again", "undo", "found", "columns")
#: Refusals that people are shown; programs get all.
_SHOWN = 20


def register(nouns: Nouns) -> None:
    noun = nouns.bare("import", import_)
    noun.argument("what", nargs="*", metavar="FILE|list|again|found|columns|undo|imap")
    noun.argument("--as", dest="kind", choices=[kind.value for kind in SourceKind])
    noun.argument("--preview", action="store_true")
    noun.argument("--me", action="extend", nargs="+", default=[], metavar="ADDRESS")
    noun.argument("--zone", default="")
    noun.argument("--dates", choices=["dmy", "mdy", "ymd"], default="")
    noun.argument("--columns", action="extend", nargs="+", default=[], metavar="HEADING=FIELD")
    mailboxes.options(noun)
    noun.argument("--standing", choices=[Standing.CIRCLE.value, Standing.KNOWN.value])


def import_(call: Call) -> Answer:
    """Files, or one of the verbs."""
    given = call.arguments
    # Files that stand after --me ADDRESS… are files all the same.
    given.what += [one for one in given.me if not _is_address(one)]
    given.me = [one for one in given.me if _is_address(one)]
    if not given.what:
        raise WrongUsage(word="FILE")
    first, *rest = given.what
    if first == "imap":
        return mailboxes.answer(call, rest)
    if first not in _VERBS:
        return take_in(call)
    if first == "undo":
        if not rest:
            raise WrongUsage(word="BATCH")
        if len(rest) > 1:
            raise Invalid(field="batch", value=rest[1])
        return undo(call, BatchId(number(rest[0])))
    if first == "columns":
        if len(rest) != 1:
            raise WrongUsage(word="FILE")
        return columns_of(call, Path(rest[0]))
    if rest:
        raise Invalid(field="what", value=rest[0])
    return {"list": list_, "again": again, "found": found}[first](call)


def _is_address(text: str) -> bool:
    """An address, a profile or a name in a chat: whatever is neither there as a file nor named as one."""
    path = Path(text)
    return not path.exists() and ("@" in text or "linkedin.com/" in text or not (path.suffix or "/" in text))


def _columns(given: list[str]) -> dict[str, str]:
    """What the columns of an unknown table hold. Raises ``Invalid``."""
    found = {}
    for one in given:
        heading, equals, code = one.rpartition("=")
        if not equals or code not in FIELDS:
            raise Invalid(field="columns", value=one)
        found[heading] = code
    return found


def take_in(call: Call) -> Answer:
    given = call.arguments
    paths = [Path(name) for name in given.what]
    with call.readers(paths) as readers, call.workspace() as opened:
        started = time.monotonic()
        job = opened.imports.run(
            paths,
            now=call.now,
            kind=SourceKind(given.kind) if given.kind else None,
            me=given.me,
            standing=Standing(given.standing) if given.standing else None,
            preview=given.preview,
            zone=given.zone,
            dates=given.dates,
            columns=_columns(given.columns),
            alone=True,
        )
        reports = call.drive(job, readers)
        seconds = time.monotonic() - started
    return _answer(call, reports, seconds)


def again(call: Call) -> Answer:
    """Read the sources anew; only what is new in them is taken."""
    with call.readers() as readers, call.workspace() as opened:
        started = time.monotonic()
        reports = call.drive(opened.imports.again(now=call.now), readers)
        seconds = time.monotonic() - started
    return _answer(call, reports, seconds)


def list_(call: Call) -> Answer:
    with call.workspace() as opened:
        batches = opened.imports.batches()
    word = call.sentences.word
    headings = [word("id"), word("at"), word("kind"), word("what"), word("taken"), word("known_already")]
    rows = (
        (
            one.id,
            one.started_at,
            call.sentences.text("kinds", one.kind.value),
            one.name if one.finished_at else f"{one.name} ({word('unfinished')})",
            call.sentences.number(one.report.taken),
            call.sentences.number(one.report.known),
        )
        for one in batches
    )
    return Answer(document={"batches": [_batch(one) for one in batches]}, lines=table(headings, rows))


def found(call: Call) -> Answer:
    """Thunderbird's profiles on this computer that are not read yet."""
    with call.workspace() as opened:
        some = opened.imports.found()
    word = call.sentences.word
    rows = ((plain(one.path), ", ".join(one.addresses)) for one in some)
    return Answer(
        document={"found": [{"kind": one.kind, "path": one.path, "addresses": list(one.addresses)} for one in some]},
        lines=table([word("what"), word("addresses")], rows),
    )


def columns_of(call: Call, path: Path) -> Answer:
    """What the columns of a table are taken to hold, to be corrected with ``--columns``."""
    with call.workspace() as opened:
        found = opened.imports.columns(path)
    if found is None:
        raise Unreadable(file=str(path), reason="no_table")
    word = call.sentences.word
    rows = ((plain(one.heading), one.field, plain(one.example)) for one in found.columns)
    document = {
        "columns": [{"heading": one.heading, "field": one.field, "example": one.example} for one in found.columns],
        "known": found.known,
        "remembered": found.remembered,
        "fields": list(FIELDS),
    }
    lines = table([word("column"), word("field"), word("example")], rows)
    return Answer(document=document, lines=[*lines, word("fields_to_say", fields=", ".join(FIELDS))])


def undo(call: Call, batch: BatchId) -> Answer:
    with call.workspace() as opened:
        undone = opened.imports.undo(batch, now=call.now)
    return Answer(
        document={"batch": str(undone.id), "undone": True},
        lines=[call.sentences.word("import_undone", name=plain(undone.name))],
    )


def _answer(call: Call, reports: tuple[Report, ...], seconds: float) -> Answer:
    """One report is the document itself; of several kinds at once it holds the first and all under ``reports``."""
    documents = [_report(one, seconds) for one in reports]
    document = documents[0] if len(documents) == 1 else {"reports": documents, "seconds": round(seconds, 2)}
    lines = [line for one in reports for line in _lines(call, one)]
    return Answer(document=document, lines=lines)


def _report(report: Report, seconds: float) -> dict[str, object]:
    return {
        "batch": None if report.batch_id is None else str(report.batch_id),
        "kind": report.kind,
        "taken": report.taken,
        "known": report.known,
        "people": report.people,
        "claimed": report.claimed,
        "skipped": dict(report.skipped),
        "refused": [{"file": one.file, "line": one.line, "reason": one.reason} for one in report.refused],
        "seconds": round(seconds, 2),
    }


def _lines(call: Call, report: Report) -> list[str]:
    text, word = call.sentences.text, call.sentences.word
    preview = "took" if report.batch_id is not None else "would_take" if call.arguments.preview else "nothing_new"
    if report.kind is SourceKind.EVERYTHING:
        preview = "would_take_everything" if call.arguments.preview else "took_everything"
    lines = [
        word(
            preview,
            kind=text("kinds", report.kind.value),
            taken=report.taken,
            people=report.people,
            known=report.known,
            batch=None if report.batch_id is None else str(report.batch_id),
        )
    ]
    lines += [
        f"  {call.sentences.number(count)}  {text('skipped', reason)}" for reason, count in report.skipped.items()
    ]
    if report.claimed:
        lines.append("  " + word("claimed", count=report.claimed))
    lines += [f"  {plain(_place(one))}: {text('refused', one.reason)}" for one in report.refused[:_SHOWN]]
    if len(report.refused) > _SHOWN:
        lines.append("  " + word("more_refused", count=len(report.refused) - _SHOWN))
    return lines


def _place(one: Refusal) -> str:
    return f"{one.file}:{one.line}" if one.line else one.file


def _batch(one: Batch) -> dict[str, object]:
    return {
        "batch": str(one.id),
        "kind": one.kind,
        "name": one.name,
        "started_at": one.started_at,
        "finished_at": one.finished_at,
        "taken": one.report.taken,
        "known": one.report.known,
        "people": one.report.people,
        "time_zone": one.report.time_zone,
        "skipped": dict(one.report.skipped),
        "refused": len(one.report.refused),
    }
