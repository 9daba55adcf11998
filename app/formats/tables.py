"""Tables as programs export them: bytes to text to rows, with a guess at charset and separator, within bounds."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

#: Characters of one cell; the library's own limit is what ends a quote that nobody closed.
MOST_OF_CELL = 1_000_000
#: Characters of one line: more than any table has columns.
MOST_OF_LINE = 4 * MOST_OF_CELL
#: Cells of one row.
MOST_CELLS = 10_000
#: Rows of one table: more than anybody knows people.
MOST_ROWS = 1_000_000
_SEPARATORS = ",;\t"
_LOOKED_AT = 20_000
_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Row:
    """One row and the line on which it ends."""

    line: int
    cells: tuple[str, ...] = field(repr=False)


class Broken(ValueError):
    """A quote is never closed, or a cell, a line or a row is longer than any. ``line`` is where reading stopped."""

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line


def text_of(data: bytes) -> str:
    """The text of a table: by its byte order mark, else UTF-8, UTF-16 without mark, Shift-JIS, Windows-1252."""
    for mark, charset in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(charset, "replace")
    head = data[:_LOOKED_AT]
    if head[1::2].count(0) > len(head) // 4:
        return data.decode("utf-16-le", "replace")
    if head[::2].count(0) > len(head) // 4:
        return data.decode("utf-16-be", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    if _may_be_japanese(head):
        try:
            return data.decode("shift_jis")
        except UnicodeDecodeError:
            pass
    return data.decode("cp1252", "replace")


def _may_be_japanese(head: bytes) -> bool:
    """Bytes of Kana and Kanji come in pairs that begin in one of two ranges; German has one umlaut at a time."""
    pairs = alone = 0
    at = 0
    while at < len(head):
        if head[at] < 0x80:
            at += 1
        elif (0x81 <= head[at] <= 0x9F or 0xE0 <= head[at] <= 0xEF) and at + 1 < len(head) and head[at + 1] >= 0x40:
            pairs += head[at] <= 0x9F
            at += 2
        else:
            alone += 1
            at += 1
    return pairs > alone


def separator(text: str) -> str:
    """What parts the cells: the character that the first line has most of, outside of quotes."""
    counts = dict.fromkeys(_SEPARATORS, 0)
    quoted = False
    for letter in text[:_LOOKED_AT].lstrip():
        if letter == '"':
            quoted = not quoted
        elif not quoted and letter in counts:
            counts[letter] += 1
        elif not quoted and letter == "\n":
            break
    return max(_SEPARATORS, key=lambda one: counts[one])


def rows(text: str, by: str = "") -> Iterator[Row]:
    """The rows that hold anything. Raises ``Broken`` where the table cannot be read on."""
    csv.field_size_limit(MOST_OF_CELL)
    reader = csv.reader(lines(text), delimiter=by or separator(text))
    try:
        for number, cells in enumerate(reader):
            if number >= MOST_ROWS or len(cells) > MOST_CELLS:
                raise Broken(reader.line_num)
            if any(cell.strip() for cell in cells):
                yield Row(reader.line_num, tuple(cells))
    except csv.Error as error:
        raise Broken(reader.line_num) from error


def lines(text: str) -> Iterator[str]:
    """The lines with their ends, one after the other: a file in memory would be the text a second time. Raises
    ``Broken`` at one that is too long.
    """
    start, number = 0, 1
    for found in _LINE_END.finditer(text):
        if found.end() - start > MOST_OF_LINE:
            raise Broken(number)
        yield text[start : found.end()]
        start = found.end()
        number += 1
    if len(text) - start > MOST_OF_LINE:
        raise Broken(number)
    if start < len(text):
        yield text[start:]


def folded(heading: str) -> str:
    """A column's name without case, marks at its edges and repeated blanks."""
    return " ".join(heading.replace("\ufeff", "").replace("\u00a0", " ").strip(" \t*\"'").lower().split())
