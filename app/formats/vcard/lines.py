"""From physical to logical lines: folding, broken folding, soft line ends and base64 without end.

The three versions fold in three ways, and programs break all of them. A line belongs to the one before it if it begins
with a blank, if that one is quoted-printable and ends with ``=``, if that one is base64 and this is nothing but
base64, or if it cannot be the beginning of a property.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

#: Names of the three versions; others count as properties only in capitals or with ``X-``.
KNOWN = frozenset(
    b"ADR AGENT ANNIVERSARY BDAY BEGIN BIRTHPLACE CALADRURI CALURI CATEGORIES CLASS CLIENTPIDMAP DEATHDATE DEATHPLACE"
    b" EMAIL END EXPERTISE FBURL FN GENDER GEO HOBBY IMPP INTEREST KEY KIND LABEL LANG LOGO MAILER MEMBER N NAME"
    b" NICKNAME NOTE ORG ORG-DIRECTORY PHOTO PRODID PROFILE RELATED REV ROLE SORT-STRING SOUND SOURCE TEL TITLE TZ UID"
    b" URL VERSION XML".split()
)
_START = re.compile(rb"\s*(?:[A-Za-z0-9_-]{1,40}\.){0,2}([A-Za-z0-9_-]{1,120})\s*[;:]")
_ENDS = re.compile(rb"\s*(?:BEGIN|END)\s*:\s*VCARD\s*$", re.IGNORECASE)
_QUOTED = re.compile(rb"[;=]\s*\"?QUOTED-PRINTABLE\b", re.IGNORECASE)
_BASE64 = re.compile(rb";\s*(?:ENCODING\s*=\s*)?\"?(?:BASE64|B)\"?\s*(?:[;:]|$)", re.IGNORECASE)
_ONLY_BASE64 = re.compile(rb"[A-Za-z0-9+/=\s]+$")
#: A header longer than this is none.
_HEADER = 2048


@dataclass(slots=True)
class Logical:
    """A line being put together: the number of its first physical line and its pieces."""

    number: int
    parts: list[bytes] = field(repr=False)
    quoted: bool = False
    base64: bool = False
    soft: bool = False  # after a soft line end and a blank line: what is no property still belongs here

    def __post_init__(self) -> None:
        header = self.parts[0][:_HEADER].partition(b":")[0]
        self.quoted = quoted_line(header)
        self.base64 = not self.quoted and _BASE64.search(header) is not None

    @property
    def whole(self) -> bytes:
        return b"".join(self.parts)

    def fold(self, piece: bytes) -> None:
        """Add a folded piece; the header itself may have been folded, so what it says is looked at again."""
        if len(self.parts[0]) < _HEADER and b":" not in self.parts[0]:
            self.parts = [self.whole + piece]
            self.__post_init__()
        else:
            self.parts.append(piece)


def physical(data: bytes) -> Iterator[bytes]:
    """Lines without their ends, be they CR LF, LF or CR, one after the other."""
    for line in data.split(b"\n"):
        if b"\r" not in line:
            yield line
            continue
        if line.endswith(b"\r"):
            line = line.rstrip(b"\r")
        yield from line.split(b"\r")


def logical(lines: Iterable[bytes], first: int = 1) -> Iterator[tuple[int, bytes]]:
    """Each logical line with the number of its first physical one; blank lines and comments are left out."""
    current: Logical | None = None
    for number, line in enumerate(lines, first):
        if current is not None and _continues(current, line):
            continue
        if current is not None:
            yield current.number, current.whole
            current = None
        if line.strip() and not line.startswith(b"#"):
            current = Logical(number, [line])
    if current is not None:
        yield current.number, current.whole


def _continues(current: Logical, line: bytes) -> bool:
    """Add ``line`` to the current one if it belongs there."""
    if _ENDS.match(line) and line[:1] not in b" \t":
        return False
    if current.quoted and current.parts[-1].endswith(b"="):
        current.parts[-1] = current.parts[-1][:-1]
        current.soft = not line.strip()
        current.parts.append(b"" if current.soft else line)
        return True
    if current.soft and line.strip() and not begins_property(line):
        current.soft = False
        current.parts.append(line)
        return True
    if line[:1] in (b" ", b"\t"):
        if _ENDS.match(line):
            return False
        current.fold(line[1:])
        return True
    if not line.strip():
        return current.base64  # base64 may have a blank line before, within and after; its next line tells
    if current.base64 and _ONLY_BASE64.match(line):
        current.parts.append(line)
        return True
    if begins_property(line) or line.startswith(b"#") or _ENDS.match(current.parts[0][:80]):
        return False
    _add_line(current, line)
    return True


def _add_line(current: Logical, line: bytes) -> None:
    """Text that was not folded at all: its line end is part of the text, and so was a backslash before it."""
    if current.parts[-1].endswith(b"\\"):
        current.parts[-1] = current.parts[-1][:-1]
    current.parts += [b"=0A" if current.quoted else b"\\n", line]


def quoted_line(header: bytes) -> bool:
    """Whether what stands before a value says that it is quoted-printable, so that it may go on after a ``=``."""
    return _QUOTED.search(header) is not None


def begins_property(line: bytes) -> bool:
    """Whether a property can begin here: its name is known, extended, or in capitals."""
    found = _START.match(line)
    if found is None:
        return False
    name = found[1]
    upper = name.upper()
    return upper in KNOWN or upper.startswith(b"X-") or name == upper
