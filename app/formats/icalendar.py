"""Tasks as iCalendar (RFC 5545): a VTODO with a VALARM each, as Thunderbird, GNOME and Apple read them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

_OCTETS = 75
_CONTROLS = {number: None for number in range(32) if number != 10} | {127: None}


@dataclass(frozen=True, slots=True, kw_only=True)
class Todo:
    """A task: begun when the message came, due on a day, with a reminder at a moment. ``uid`` is the same in each
    export, so that a calendar updates what it has.
    """

    uid: str
    title: str = field(repr=False)
    text: str = field(default="", repr=False)
    since: datetime
    due_on: date
    alarm_at: datetime


def write(todos: Iterable[Todo], now: datetime) -> str:
    """A whole calendar; ``now`` is when it was made."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kreis//Kreis//EN", "CALSCALE:GREGORIAN"]
    for todo in todos:
        lines += _todo(todo, now)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def _todo(todo: Todo, now: datetime) -> list[str]:
    """Start and due day are of one kind, as the standard asks, and the start lies before."""
    title = _text(todo.title)
    start = min(todo.since.date(), todo.due_on)
    begins = [f"DTSTART;VALUE=DATE:{start:%Y%m%d}"] if start < todo.due_on else []
    return [
        "BEGIN:VTODO",
        f"UID:{todo.uid}",
        f"DTSTAMP:{_moment(now)}",
        *begins,
        f"DUE;VALUE=DATE:{todo.due_on:%Y%m%d}",
        f"SUMMARY:{title}",
        *([f"DESCRIPTION:{_text(todo.text)}"] if todo.text else []),
        "STATUS:NEEDS-ACTION",
        "CLASS:PRIVATE",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{title}",
        f"TRIGGER;VALUE=DATE-TIME:{_moment(todo.alarm_at)}",
        "END:VALARM",
        "END:VTODO",
    ]


def _moment(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(text: str) -> str:
    """Escaped, and without control characters, which the standard forbids."""
    plain = "\n".join(text.splitlines()).translate(_CONTROLS)
    for mark in ("\\", ";", ","):
        plain = plain.replace(mark, f"\\{mark}")
    return plain.replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """At most 75 octets a line, no character torn apart."""
    part, size = "", 0
    for letter in line:
        octets = len(letter.encode())
        if size + octets > _OCTETS:
            yield part
            part, size = " ", 1
        part, size = part + letter, size + octets
    yield part
