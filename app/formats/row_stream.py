"""Tables in one JSON document, read row by row, so that memory holds one row however large the file is.

    {"format": …, "version": …, …, "tables": {"contact": [{…}, {…}], …}, "counters": {"contact": 12, …}}

White space may stand anywhere JSON allows. Everything else that is not exactly of this shape is refused: other values
than texts, whole numbers and null, a key twice, a text that is no Unicode, rows over ``MOST_ROW`` characters.
"""

import codecs
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, BinaryIO

type Scalar = str | int | None

#: Characters of one row; the longest text of the vault is far shorter.
MOST_ROW = 16 * 1024 * 1024
_CHUNK = 64 * 1024
_BLANK = " \t\r\n"
_LEAST, _MOST = -(2**63), 2**63 - 1


class BadShape(ValueError):
    """The file is not of this shape; ``table`` and ``row`` say where it stopped making sense."""

    def __init__(self, table: str = "", row: int = 0) -> None:
        super().__init__()
        self.table, self.row = table, row


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What stands before the tables."""

    values: dict[str, Scalar]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of a table, the ``number``-th in it."""

    table: str
    number: int
    values: dict[str, Scalar] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counters:
    """What stands after the tables; with it the file is complete."""

    values: dict[str, Scalar]


def read(file: BinaryIO) -> Iterator[Head | Row | Counters]:
    """A head, all rows in their order, then the counters. Raises ``BadShape``."""
    text = _Text(file)
    text.take("{")
    head: dict[str, Scalar] = {}
    while (key := text.key()) != "tables":
        if key in head:
            raise BadShape
        head[key] = _scalar(text.value())
        text.take(",")
    yield Head(values=head)
    yield from _tables(text)
    text.take(",")
    if text.key() != "counters":
        raise BadShape
    yield Counters(values=_flat(text.value()))
    text.take("}")
    text.end()


def _tables(text: "_Text") -> Iterator[Row]:
    text.take("{")
    seen: set[str] = set()
    if text.next("}"):
        return
    while True:
        table = text.key()
        if table in seen:
            raise BadShape(table)
        seen.add(table)
        text.take("[")
        if not text.next("]"):
            number = 0
            while True:
                number += 1
                try:
                    values = _flat(text.value())
                except BadShape as error:
                    raise BadShape(table, number) from error
                yield Row(table=table, number=number, values=values)
                if text.next("]"):
                    break
                text.take(",")
        if text.next("}"):
            return
        text.take(",")


class _Text:
    """The file's characters, as many at a time as the next value needs."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._decode = codecs.getincrementaldecoder("utf-8")("strict").decode
        self._json = json.JSONDecoder(object_pairs_hook=_once, parse_constant=_refuse, parse_float=_refuse)
        self._held, self._at, self._ended = "", 0, False

    def take(self, sign: str) -> None:
        if not self.next(sign):
            raise BadShape

    def next(self, sign: str) -> bool:
        """Go past ``sign`` if it comes next."""
        if self._peek() != sign:
            return False
        self._at += 1
        return True

    def key(self) -> str:
        name = self.value()
        self.take(":")
        if not isinstance(name, str):
            raise BadShape
        return name

    def value(self) -> Any:
        """The next JSON value, whole."""
        self._peek()
        more = _CHUNK
        while True:
            try:
                value, end = self._json.raw_decode(self._held, self._at)
            except (ValueError, RecursionError) as error:
                if self._ended or isinstance(error, RecursionError | BadShape) or self._room() < 0:
                    raise BadShape from error
            else:
                if end < len(self._held) or self._ended:  # a number might go on
                    self._at = end
                    return value
                if self._room() < 0:
                    raise BadShape
            self._fill(more)
            more *= 2

    def end(self) -> None:
        if self._peek():
            raise BadShape

    def _room(self) -> int:
        return MOST_ROW - (len(self._held) - self._at)

    def _peek(self) -> str:
        """The next sign that is not white space, "" at the end."""
        while True:
            while self._at < len(self._held) and self._held[self._at] in _BLANK:
                self._at += 1
            if self._at < len(self._held):
                return self._held[self._at]
            if self._ended:
                return ""
            self._fill(_CHUNK)

    def _fill(self, count: int) -> None:
        data = self._file.read(count)
        try:
            fresh = self._decode(data, final=not data)
        except UnicodeDecodeError as error:
            raise BadShape from error
        self._held, self._at = self._held[self._at :] + fresh, 0
        self._ended = not data


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) != len(pairs):
        raise BadShape
    return fields


def _refuse(_: str) -> Any:
    raise BadShape


def _flat(value: Any) -> dict[str, Scalar]:
    if not isinstance(value, dict):
        raise BadShape
    return {key: _scalar(one) for key, one in value.items()}


def _scalar(value: Any) -> Scalar:
    if value is None:
        return None
    if isinstance(value, str):
        try:
            value.encode("utf-8")
        except UnicodeEncodeError as error:
            raise BadShape from error
        return value
    if type(value) is int and _LEAST <= value <= _MOST:
        return value
    raise BadShape
