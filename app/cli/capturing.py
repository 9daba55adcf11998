"""``kreis-cli replies capture "…"``: one line becomes an open reply, a note or a lead."""

import argparse
import sys
from dataclasses import replace
from datetime import date, time

from app.cli.frame import Call, Noun
from app.cli.output import Answer, facts
from app.cli.shapes import contact_id
from app.errors import Invalid
from app.records.capture import Captured, CaptureKind
from app.records.obligation import Level

NONE = "none"


def register(noun: Noun) -> None:
    writing = noun.verb("capture", capture).argument("line", metavar="LINE")
    writing.argument("--kind", choices=[one.value for one in CaptureKind])
    writing.argument("--level", choices=[Level.ASKED.value, Level.PROMISED.value])
    writing.argument("--person", metavar="ID")
    writing.argument("--name", metavar="TEXT")
    writing.argument("--on", type=_day, metavar="DATE")
    writing.argument("--at", type=time.fromisoformat, metavar="HH:MM")
    writing.argument("--preview", action="store_true")


def capture(call: Call) -> Answer:
    """What is given besides the line replaces what was recognised; ``--preview`` keeps nothing."""
    given = call.arguments
    line = sys.stdin.readline() if given.line == "-" else given.line
    with call.workspace() as opened:
        read = opened.replies.capture.read(line, now=call.now)
        if given.person is not None:
            person = opened.contacts.get(contact_id(given.person))
            read = replace(read, contact_id=person.id, name=person.name)
        read = _corrected(read, given)
        kept = None if given.preview else opened.replies.capture.keep(read, now=call.now)
    document = {"captured": _shape(read), "id": None if kept is None else str(kept.number)}
    if kept is not None and kept.contact_id is not None:
        document["contact_id"] = str(kept.contact_id)
    return Answer(document=document, lines=_lines(call, read))


def _corrected(read: Captured, given: argparse.Namespace) -> Captured:
    if given.name is not None:
        read = replace(read, contact_id=None, name=given.name)
    if given.kind is not None:
        read = replace(read, kind=CaptureKind(given.kind))
    if given.level is not None:
        read = replace(read, level=Level(given.level))
    if given.on is not None:
        read = replace(read, due_on=None if given.on == NONE else given.on, due_at=None)
    if given.at is not None:
        if read.due_on is None:
            raise Invalid(field="at", value=given.at)
        read = replace(read, due_at=given.at)
    return read


def _shape(read: Captured) -> dict[str, object]:
    return {
        "line": read.line,
        "kind": read.kind,
        "level": read.level if read.kind in (CaptureKind.MINE, CaptureKind.THEIRS) else None,
        "channel": read.medium,
        "contact_id": None if read.contact_id is None else str(read.contact_id),
        "name": read.name,
        "others": [{"id": str(one.contact_id), "name": one.name} for one in read.others],
        "due_on": read.due_on,
        "due_at": None if read.due_at is None else f"{read.due_at:%H:%M}",
        "title": read.title,
        "organisation": read.organisation,
    }


def _lines(call: Call, read: Captured) -> list[str]:
    word = call.sentences.word
    owed = read.kind in (CaptureKind.MINE, CaptureKind.THEIRS)
    when = "" if read.due_on is None else f"{read.due_on} {read.due_at:%H:%M}" if read.due_at else str(read.due_on)
    return facts(
        [
            (
                word("capture_kind"),
                word(f"{read.kind.value}_{read.level.value}" if owed else f"kind_{read.kind.value}"),
            ),
            (word("name"), read.name),
            (word("due"), when),
            (word("title"), read.title),
            (word("organisation"), read.organisation),
        ]
    )


def _day(text: str) -> date | str:
    """A day, or ``none``."""
    if text == NONE:
        return text
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(text) from error
