"""What stands in a vCard file, told by a plain line tokeniser that shares nothing with the program's own reader.

It knows how lines are folded and how the three versions spell one meaning, and no more: a property is its name, its
group, its parameters and a print of its value. The print is all letters and digits of the text, so that escapes and
folding do not count; where bytes are neither UTF-8 nor what they declare, the ASCII ones alone. Of what is base64 the
print is its bytes. ``missing`` then looks for each property of one card in another.
"""

import base64
import binascii
import hashlib
import quopri
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

_LINE = re.compile(r"\s*((?:[A-Za-z0-9_-]+\.)*)([A-Za-z0-9_-]+)((?:;(?:[^\":;]|\"[^\"]*\")*)*)\s*:(.*)$", re.DOTALL)
_BEGINNING = re.compile(r"\s*(?:[A-Za-z0-9_-]+\.)*([A-Za-z0-9_-]+)\s*[;:]")
_BASE64 = re.compile(r"[A-Za-z0-9+/=\s]*$")
_ESCAPED_END = re.compile(r"\\[nN]")
#: How a value is carried, which each version says in its own way.
_CARRIED = frozenset({"CHARSET", "ENCODING"})
_MEDIA = re.compile(r"data:(?:[\w-]+/)?([\w.+-]*)[^,]*;base64,(.*)", re.IGNORECASE | re.DOTALL)
_BARE = frozenset({"QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT", "B"})
#: Names that a line may begin with in small letters.
_SMALL = (
    "adr agent anniversary bday begin categories class email end fn gender geo impp key kind label lang logo mailer"
    " member n nickname note org photo prodid profile related rev role sort-string sound source tel title tz uid url"
    " version"
)
_NAMES = frozenset(_SMALL.split())
#: What every card has anew.
_FRAME = frozenset({"BEGIN", "END", "VERSION"})


@dataclass(frozen=True, slots=True)
class Told:
    """One property as the judge understands it; ``ascii_print`` is what is left of it where its charset is unknown."""

    name: str
    group: str
    parameters: frozenset[tuple[str, str]]
    full_print: str
    ascii_print: str
    sure: bool


@dataclass(slots=True)
class Counted:
    """How many of a card's properties, parameters and groups there are, and how many were found again."""

    properties: int = 0
    parameters: int = 0
    groups: int = 0
    lost: list[str] = field(default_factory=list)

    def __iadd__(self, other: "Counted") -> "Counted":
        self.properties += other.properties
        self.parameters += other.parameters
        self.groups += other.groups
        self.lost += other.lost
        return self


def cards(data: bytes) -> Iterator[tuple[int, list[Told]]]:
    """Each outer card with the line of its ``BEGIN``; a nested one counts as a single ``AGENT`` property."""
    depth, begun, told, inner = 0, 0, list[Told](), list[str]()
    for number, line in _logical(_text(data)):
        bare = line.strip().upper().replace(" ", "").replace("\t", "")
        if bare == "BEGIN:VCARD":
            depth += 1
            if depth == 1:
                begun, told = number, []
            else:
                told = [one for one in told if one.name != "AGENT" or one.full_print]
        elif bare == "END:VCARD" and depth:
            depth -= 1
            if not depth:
                yield begun, told
            elif depth == 1:
                told.append(_nested(inner))
                inner = []
        elif depth > 1:
            inner.append(line)
        elif depth and (found := _told(line)) and found.name not in _FRAME:
            told.append(found)


def missing(before: Sequence[Told], after: Sequence[Told]) -> Counted:
    """Count what ``before`` says and name whatever ``after`` does not say too, each property of it used once."""
    counted = Counted()
    left = list(after)
    for one in sorted(before, key=lambda told: (-len(told.parameters), not told.group)):
        counted.properties += 1
        counted.parameters += len(one.parameters)
        counted.groups += bool(one.group)
        same = [two for two in left if _same(one, two)]
        if not same:
            counted.lost.append(f"{one.name}: property")
            continue
        best = max(same, key=lambda two: (one.group == two.group, len(one.parameters & two.parameters)))
        left.remove(best)
        counted.lost += [f"{one.name}: parameter {key}={value}" for key, value in one.parameters - best.parameters]
        if one.group != best.group:
            counted.lost.append(f"{one.name}: group")
    return counted


def _same(one: Told, two: Told) -> bool:
    if one.name != two.name:
        return False
    if one.name == "AGENT":  # to the card inside another a name may have been added
        return one.full_print in two.full_print
    if one.sure and two.sure:
        return one.full_print == two.full_print
    return one.ascii_print == two.ascii_print


def _text(data: bytes) -> str:
    """One sign a byte for what is not UTF-16, so that each value can be decoded by itself."""
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if data.startswith(mark):
            return data[2:].decode(encoding, errors="replace").encode().decode("latin-1")
    if data[:1] == b"\0" or data[1:2] == b"\0":
        wide = "utf-16-be" if data[:1] == b"\0" else "utf-16-le"
        return data.decode(wide, errors="replace").encode().decode("latin-1")
    return data.removeprefix(b"\xef\xbb\xbf").decode("latin-1")


def _logical(text: str) -> Iterator[tuple[int, str]]:
    number, current = 0, ""
    quoted = packed = False
    for at, line in enumerate(re.split(r"\r*\n|\r", text), 1):
        if line.startswith("#") and not current.endswith("="):
            continue  # a comment
        head = current.partition(":")[0].upper()
        quoted, packed = "QUOTED-PRINTABLE" in head, bool(re.search(r"[;=](BASE64|B)(;|$)", head))
        marked = re.match(r"\s*(BEGIN|END)\s*:", line, re.IGNORECASE)
        if current and quoted and current.endswith("=") and not marked:
            current = current[:-1] + line
        elif current and line[:1] in (" ", "\t") and not marked:
            current += line[1:]
        elif current and packed and _BASE64.match(line):
            current += line.strip()
        elif current and line.strip() and not _begins(line):
            current += ("=0A" if quoted else "\\n") + line
        elif line.strip():
            if current:
                yield number, current
            number, current = at, line
    if current:
        yield number, current


def _begins(line: str) -> bool:
    found = _BEGINNING.match(line)
    if found is None:
        return False
    return found[1].isupper() or found[1].upper().startswith("X-") or found[1].lower() in _NAMES


def _told(line: str) -> Told | None:
    found = _LINE.match(line)
    if found is None or line.startswith("#"):
        return None
    group, name, head, value = found[1].rstrip(".").lower(), found[2].upper(), found[3], found[4]
    pairs = set(_parameters(head))
    encodings = {said.upper() for key, said in pairs if key == "ENCODING"}
    charset = next((said for key, said in pairs if key == "CHARSET"), "")
    kept = {(key, said) for key, said in pairs if key not in _CARRIED}
    if encodings & {"B", "BASE64"} and (packed := _unpacked(value)):
        return Told(name, group, frozenset(_without_kind(kept)), packed, packed, sure=True)
    if (media := _MEDIA.match(value.strip())) and (packed := _unpacked(media[2])):
        kept |= {("TYPE", media[1].lower())} if media[1] not in ("", "octet-stream") else set()
        return Told(name, group, frozenset(_without_kind(kept)), packed, packed, sure=True)
    raw = value.encode("latin-1")
    if "QUOTED-PRINTABLE" in encodings:
        raw = quopri.decodestring(raw)
    text, sure = _decoded(raw, charset)
    if name == "AGENT" and "\\n" in text:
        inner = text.replace("\\;", ";").replace("\\,", ",").split("\\n")
        return _nested([line for line in inner if line not in ("N:;;;;", "FN:")])
    return Told(name, group, frozenset(kept), _print(text), _print(raw.decode("ascii", errors="ignore")), sure)


def _without_kind(pairs: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """Parameters of binary values: that they are binary, and of what family, is said by the value in 4.0."""
    return {(key, said.rpartition("/")[2] if key == "TYPE" else said) for key, said in pairs if key != "VALUE"}


def _parameters(head: str) -> Iterator[tuple[str, str]]:
    for part in re.findall(r';((?:[^";]|"[^"]*")*)', head):
        key, equals, rest = part.strip().partition("=")
        if not equals and not key:
            continue
        name = key.strip().upper() if equals else ("ENCODING" if key.upper() in _BARE else "TYPE")
        for one in re.findall(r'(?:[^",]|"[^"]*"|")+', rest if equals else key):
            said = _decoded(one.strip().strip('"').encode("latin-1"), "")[0]
            said = said.replace("^n", "\n").replace("^'", '"').replace("^^", "^")
            for single in said.split(",") if name == "TYPE" else (said,):
                plain = single.strip().lower() if name == "TYPE" else single
                if plain:
                    yield ("PREF", "1") if (name, plain) == ("TYPE", "pref") else (name, plain)


def _decoded(raw: bytes, charset: str) -> tuple[str, bool]:
    for encoding in filter(None, ("utf-8", charset.strip('"'))):
        try:
            return raw.decode(encoding), True
        except (UnicodeDecodeError, LookupError):
            continue
    return raw.decode("latin-1"), False


def _print(text: str) -> str:
    return "".join(filter(str.isalnum, _ESCAPED_END.sub(" ", text)))


def _unpacked(value: str) -> str:
    packed = "".join(value.split())
    if not packed or not _BASE64.match(packed):
        return ""
    try:
        raw = base64.b64decode(packed + "=" * (-len(packed) % 4))
    except (binascii.Error, ValueError):
        return ""
    return hashlib.sha256(raw).hexdigest()


def _nested(lines: Sequence[str]) -> Told:
    """A card within another as one property, as 3.0 spells it: a text of lines."""
    said = _print("".join(line for line in lines if line.partition(":")[0].upper() not in _FRAME))
    return Told("AGENT", "", frozenset(), said, said, sure=True)
