"""One logical line as a property: name, group, parameters, and the value in the uniform way.

What the versions write differently becomes equal here: types without a name (2.1), ``pref`` as a type or as a
parameter, binary values with ``ENCODING`` or as data URIs, quoted-printable and charsets, escapes.
"""

import binascii
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.formats.vcard import decoding, values
from app.formats.vcard.card import Property

_HEADER = re.compile(rb'((?:[^":]++|"[^"]*+")*+):')
_PARAMETER = re.compile(r'(?:[^";]++|"[^"]*+"|")++')
_VALUE = re.compile(r'(?:[^",]++|"[^"]*+"|")++')
_NAME = re.compile(r"(?:([A-Za-z0-9_.-]{1,80})\.)?([A-Za-z0-9_-]{1,120})$")
_BASE64 = re.compile(rb"[A-Za-z0-9+/]+={0,3}")
_DATA = re.compile(r"data:([\w.+/-]*)(?:;[\w-]+=[^;,]*)*;base64,([A-Za-z0-9+/=%\s]+)", re.IGNORECASE)
_BARE_ENCODINGS = frozenset({"QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"})
_MARKED = {"n": "\n", "'": '"', "^": "^"}

_MEDIA = {"PHOTO": "image", "LOGO": "image", "X-MS-CARDPICTURE": "image", "SOUND": "audio"}


def main_type(name: str) -> str:
    """What a property's binary value is where only the part of the media type after the slash is said."""
    return _MEDIA.get(name, "application")


@dataclass(slots=True)
class Raw:
    """A property before its text is decoded: ``parameters`` as pairs in their order, repeated names apart."""

    group: str
    name: str
    parameters: list[tuple[str, list[str]]]
    value: bytes = field(repr=False)

    def parameter(self, name: str) -> str | None:
        """The first value of a parameter."""
        return next((found[0] for key, found in self.parameters if key == name and found), None)

    @property
    def encoding(self) -> str:
        return (self.parameter("ENCODING") or "").upper()


def parse(line: bytes) -> Raw | None:
    """Split a logical line; ``None`` for one that is no property at all."""
    found = _HEADER.match(line)
    header, value = (found[1], line[found.end() :]) if found else line.partition(b":")[::2]
    head = decoding.text(header, None, ()).strip()
    first, *rest = _PARAMETER.findall(head) or [""]
    named = _NAME.match(first.strip())
    if named is None or len(header) == len(line):
        return None
    parameters = [_parameter(part.strip()) for part in rest if part.strip()]
    return Raw((named[1] or "").lower(), named[2].upper(), parameters, value)


def _parameter(part: str) -> tuple[str, list[str]]:
    """``KEY=a,b`` or, in 2.1, the bare value of a type or an encoding."""
    key, equals, rest = part.partition("=")
    if not equals:
        bare = part.upper()
        return ("ENCODING", [bare]) if bare in _BARE_ENCODINGS else ("TYPE", _listed(part))
    return key.strip().upper(), _listed(rest)


def _listed(text: str) -> list[str]:
    return [plain for one in _VALUE.findall(text) if (plain := _marked(one.strip().strip('"')))]


def _marked(text: str) -> str:
    """RFC 6868: signs that parameters cannot hold, written with a circumflex."""
    return re.sub(r"\^([n'^])", lambda found: _MARKED[found[1]], text) if "^" in text else text


def finish(raw: Raw, *, old: bool, charsets: Sequence[str]) -> Property:
    """Decode the value and bring it into the uniform way; ``old`` is 2.1 and before."""
    parameters = _uniform(raw.parameters)
    if raw.encoding in {"B", "BASE64"}:
        packed = b"".join(raw.value.split())
        if _BASE64.fullmatch(packed):
            return _property(raw, packed.decode("ascii"), parameters, binary=True)
    body = raw.value
    if raw.encoding == "QUOTED-PRINTABLE":
        body = binascii.a2b_qp(body)
    text = decoding.text(body, raw.parameter("CHARSET"), charsets).strip(" \t\0")
    if found := _DATA.fullmatch(text):
        return _property(raw, "".join(found[2].split()), _with_media(raw.name, found[1], parameters), binary=True)
    if old:
        text = values.modern(raw.name, text)
    else:
        text = values.one_line(text)
    return _property(raw, text, parameters)


def _property(raw: Raw, value: str, parameters: dict[str, list[str]], *, binary: bool = False) -> Property:
    if binary:
        parameters.pop("VALUE", None)
        main = f"{main_type(raw.name)}/"
        parameters = {
            key: list(dict.fromkeys(one.removeprefix(main) for one in found)) if key == "TYPE" else found
            for key, found in parameters.items()
        }
    return Property(name=raw.name, value=value, group=raw.group, parameters=_ordered(parameters), binary=binary)


def _ordered(parameters: dict[str, list[str]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((key, tuple(found)) for key, found in sorted(parameters.items()))


def kept(raw: Raw) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The parameters that a property of text keeps."""
    return _ordered(_uniform(raw.parameters))


def _uniform(pairs: Sequence[tuple[str, list[str]]]) -> dict[str, list[str]]:
    """Parameters by name without charset and encoding; types in lower case, once each; ``pref`` as 4.0 says it."""
    uniform: dict[str, list[str]] = {}
    for key, found in pairs:
        if key in {"CHARSET", "ENCODING"}:
            continue
        types = [value for one in found for value in one.lower().split(",") if value] if key == "TYPE" else found
        for value in types:
            if key == "TYPE" and value == "pref":
                uniform.setdefault("PREF", ["1"])
            elif value not in uniform.setdefault(key, []):
                uniform[key].append(value)
        if not found:
            uniform.setdefault(key, [])
    return {key: found for key, found in uniform.items() if found or key != "TYPE"}


def _with_media(name: str, media: str, parameters: dict[str, list[str]]) -> dict[str, list[str]]:
    """The media type of a data URI as the first type, as 3.0 writes it: its second half if the first is clear."""
    main, _, kind = media.lower().partition("/")
    if not kind or media.lower() == "application/octet-stream":
        return parameters
    said = kind if main == main_type(name) else media.lower()
    others = [value for value in parameters.get("TYPE", []) if value != said]
    return {**parameters, "TYPE": [said, *others]}
