"""From a file's bytes to its cards, one after the other.

A missing ``END`` costs nothing: the next ``BEGIN`` shows it. A ``BEGIN`` inside a card is a nested one (the assistant
of the person, in 2.1), unless the outer one never ends: then they were neighbours.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.formats.vcard import decoding, properties
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
    stack: list[_Open] = []
    loose: _Open | None = None
    seen = False
    for number, line in logical(physical(decoding.unwrap(data))):
        if _BEGIN.match(line):
            seen = True
            if len(stack) >= DEEPEST:
                yield from _unclosed(stack)
                stack = []
            stack.append(_Open(number))
        elif _END.match(line):
            if len(stack) > 1:
                inner = stack.pop()
                stack[-1].take(inner)
            elif stack:
                yield _card(stack.pop())
            elif loose is not None:
                seen = True
                yield _card(loose)
            loose = None
        elif stack:
            stack[-1].add(line)
        else:
            loose = loose or _Open(number)
            loose.add(line)
    yield from _unclosed(stack)
    if loose is not None and any(raw.name in _TELLING for raw in loose.raw):
        yield Refused(line=loose.line, reason="no_begin")
    elif not seen:
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
