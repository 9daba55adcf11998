"""From a file's bytes to its cards, one after the other.

A missing ``END`` costs nothing: the next ``BEGIN`` shows it. A ``BEGIN`` inside a card is a nested one (the assistant
of the person, in 2.1), unless the outer one never ends: then they were neighbours.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.formats.vcard import decoding, plain, properties
from app.formats.vcard.card import Card, Property, Refused
from app.formats.vcard.lines import logical, physical
from app.formats.vcard.values import escape
from app.formats.vcard.writing import write

#: A card of more properties or bytes is refused: no address book writes one.
MOST_PROPERTIES = 5_000
MOST_BYTES = 32 * 1024 * 1024
#: A text of more bytes is refused with its card; only photos, sounds and keys are larger.
MOST_TEXT = 1024 * 1024
#: Deeper nesting is a row of cards without ends.
DEEPEST = 8

_BEGIN = re.compile(rb"\s*BEGIN\s*:\s*VCARD\s*$", re.IGNORECASE)
#: As most programs write it, and so that nothing before it can reach beyond.
_BEGINNINGS = (b"BEGIN:VCARD\n", b"BEGIN:VCARD\r\n")
_BEGIN_LINE = re.compile(rb"(?<=\n)BEGIN:VCARD\r?\n")
_END = re.compile(rb"\s*END\s*:\s*VCARD\s*$", re.IGNORECASE)
#: Without a beginning, only lines with one of these are lines of a card.
_TELLING = frozenset({"FN", "N", "EMAIL", "TEL"})
_OLD = frozenset({"1.0", "2.1"})


@dataclass(slots=True)
class _Open:
    """A card being read."""

    line: int
    raw: list[properties.Raw] = field(default_factory=list)
    nested: list["_Open"] = field(default_factory=list)
    size: int = 0

    def add(self, line: bytes) -> None:
        self.size += len(line)
        if len(line) > MOST_TEXT and b"base64" not in (head := line[:200].lower()) and b"encoding=b" not in head:
            self.size += MOST_BYTES
        if not self.too_large and (found := properties.parse(line)):
            self.raw.append(found)

    def take(self, inner: "_Open") -> None:
        """Nest a finished card; the empty ``AGENT:`` that announces it in 2.1 goes."""
        if self.raw and self.raw[-1].name == "AGENT" and not self.raw[-1].value.strip():
            self.raw.pop()
        self.nested.append(inner)
        self.size += inner.size

    @property
    def too_large(self) -> bool:
        return self.size > MOST_BYTES or len(self.raw) > MOST_PROPERTIES


def read(data: bytes) -> Iterator[Card | Refused]:
    """All cards of a file in their order, and what could not be taken; nothing a file holds makes this raise."""
    data = decoding.unwrap(data)
    careful = _Careful()
    place, line = 0, 1
    while place < len(data):
        found = plain.card(data, place, line) if not careful.stack and data.startswith(_BEGINNINGS, place) else None
        if found is not None:
            careful.passed()
            yield found[0]
            line += data.count(b"\n", place, found[1])
            place = found[1]
            continue
        # A line that begins a card ends whatever was before it, so that this much can be read by itself.
        following = _BEGIN_LINE.search(data, place + 1)
        stop = following.start() if following else len(data)
        lines = list(physical(data[place : stop - 1] if following else data[place:]))
        for number, one in logical(lines, line):
            yield from careful.take(number, one)
        line += len(lines)
        place = stop
    yield from careful.end()


class _Careful:
    """Line by line, for cards that are unusual in any way: ``stack`` are those that have begun and not ended."""

    def __init__(self) -> None:
        self.stack: list[_Open] = []
        self._loose: _Open | None = None
        self._seen = False

    def passed(self) -> None:
        """A whole card was read in another way."""
        self._seen = True
        self._loose = None

    def take(self, number: int, line: bytes) -> Iterator[Card | Refused]:
        """The next logical line; gives what it completes."""
        if _BEGIN.match(line):
            self._seen = True
            if len(self.stack) >= DEEPEST:
                yield from _unclosed(self.stack)
                self.stack = []
            self.stack.append(_Open(number))
        elif _END.match(line):
            if len(self.stack) > 1:
                inner = self.stack.pop()
                self.stack[-1].take(inner)
            elif self.stack:
                yield _card(self.stack.pop())
            elif self._loose is not None:
                self._seen = True
                yield _card(self._loose)
            self._loose = None
        elif self.stack:
            self.stack[-1].add(line)
        else:
            self._loose = self._loose or _Open(number)
            self._loose.add(line)

    def end(self) -> Iterator[Card | Refused]:
        """What the end of the file completes."""
        yield from _unclosed(self.stack)
        if self._loose is not None and any(raw.name in _TELLING for raw in self._loose.raw):
            yield Refused(line=self._loose.line, reason="no_begin")
        elif not self._seen:
            yield Refused(line=1, reason="not_vcard")


def _unclosed(stack: list[_Open]) -> Iterator[Card | Refused]:
    """Cards whose end never came, and what was taken for nested in them: neighbours all."""
    for opened in stack:
        nested, opened.nested = opened.nested, []
        yield _card(opened)
        for inner in nested:
            yield _card(inner)


def _card(opened: _Open) -> Card | Refused:
    if opened.too_large:
        return Refused(line=opened.line, reason="too_large")
    version = next((_version(raw.value) for raw in opened.raw if raw.name == "VERSION"), "")
    charsets = decoding.suggested(
        (said for raw in opened.raw if (said := raw.parameter("CHARSET"))),
        (said for raw in opened.raw if (said := raw.parameter("LANGUAGE"))),
    )
    old = version in _OLD or (not version and any(raw.encoding == "QUOTED-PRINTABLE" for raw in opened.raw))
    kept = [
        properties.finish(raw, old=old, charsets=charsets)
        for raw in opened.raw
        if raw.name not in {"VERSION", "BEGIN", "END"}
    ]
    kept += [
        Property(name="AGENT", value=escape(write(inner, "3.0")))
        for one in opened.nested
        if isinstance(inner := _card(one), Card)
    ]
    return Card(version=version or "3.0", properties=tuple(kept), line=opened.line)


def _version(value: bytes) -> str:
    return value.strip().decode("ascii", errors="replace")
