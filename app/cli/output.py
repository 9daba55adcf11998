"""What a command answers, as one JSON document for programs or as lines and tables for people.

Text that came from outside is written with its control characters taken out, so that a name in an address book cannot
steer the terminal.
"""

import json
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import Enum

#: Widest column of a table; longer cells end with an ellipsis.
WIDEST = 48


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The result of one command: ``document`` for ``--json``, ``lines`` for people, ``exit_code`` for both."""

    document: Mapping[str, object] = field(repr=False)
    lines: Sequence[str] = field(default=(), repr=False)
    exit_code: int = 0


def iso(moment: datetime | None) -> str | None:
    """ISO 8601 in UTC to the second with a ``Z``, as all JSON of the command line writes times."""
    return None if moment is None else moment.astimezone(UTC).replace(microsecond=0).strftime("%Y-%m-%dT%H:%M:%SZ")


def encode(document: Mapping[str, object]) -> str:
    """One JSON document; enums as their values, times in UTC, days as ISO dates."""
    return json.dumps(document, ensure_ascii=False, indent=2, default=_plain)


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return iso(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, set | frozenset | tuple):
        return list(value)
    raise TypeError(type(value).__name__)


def plain(text: str) -> str:
    """One line of outside text without control, format and private characters."""
    return "".join(
        " " if mark in "\t\n\r" else mark
        for mark in text
        if mark in "\t\n\r" or unicodedata.category(mark) not in {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"}
    )


def table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> list[str]:
    """Left-aligned columns as wide as their widest cell; nothing but the headings where there are no rows."""
    cells = [[_cell(value) for value in row] for row in rows]
    widths = [max(map(_width, column)) for column in zip(headings, *cells, strict=True)]
    lines = [_row(headings, widths), "  ".join("-" * width for width in widths)]
    return [*lines, *(_row(row, widths) for row in cells)]


def facts(pairs: Iterable[tuple[str, object]]) -> list[str]:
    """One fact a line, its name padded to the longest."""
    known = [(name, _text(value)) for name, value in pairs if value not in (None, "", ())]
    width = max((len(name) for name, _ in known), default=0)
    return [f"{name.ljust(width)}  {value}" for name, value in known]


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, datetime):
        value = iso(value)
    return plain(str(value))


def _cell(value: object) -> str:
    text = _text(value)
    return text if len(text) <= WIDEST else f"{text[: WIDEST - 1]}…"


def _width(text: str) -> int:
    """Columns that a terminal gives a text: two for wide East Asian signs, none for combining marks."""
    return sum(
        0 if unicodedata.combining(mark) else 2 if unicodedata.east_asian_width(mark) in "WF" else 1 for mark in text
    )


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(cell + " " * (width - _width(cell)) for cell, width in zip(cells, widths, strict=True)).rstrip()
