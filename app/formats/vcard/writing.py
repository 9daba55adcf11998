"""A card as text: 4.0 (RFC 6350) or 3.0 (RFC 2426), with every property it has.

Properties that a version does not know are written all the same, since programs skip what they do not know and Kreis
reads it back. Lines end with CR LF and are folded at 75 bytes, never inside a sign.
"""

import re
from collections.abc import Iterator
from typing import Literal

from app.formats.vcard.card import Card, Property
from app.formats.vcard.properties import main_type
from app.formats.vcard.values import split

type Version = Literal["3.0", "4.0"]

_WIDTH = 75
_TO_QUOTE = re.compile(r"[,;:\s]")
_MARK = re.compile(rb"[ \t]*(?:BEGIN|END)[ \t]*:", re.IGNORECASE)


def write(card: Card, version: Version = "4.0") -> str:
    """The whole card, ending with a line end; a name that the version requires is added where it is missing."""
    lines = ["BEGIN:VCARD", f"VERSION:{version}"]
    lines += (_line(one, version) for one in _required(card, version))
    lines += (_line(one, version) for one in card.properties)
    lines.append("END:VCARD")
    return "".join(f"{_fold(line)}\r\n" for line in lines)


def _required(card: Card, version: Version) -> Iterator[Property]:
    """``FN``, and ``N`` in 3.0: an empty one says that nothing is known."""
    name = card.first("N")
    if not any(card.all("FN")):
        family, given, *_ = [*split(name.value, ";"), "", ""] if name else ["", ""]
        yield Property(name="FN", value=" ".join(part for part in (given, family) if part))
    if version == "3.0" and not any(card.all("N")):
        yield Property(name="N", value=";;;;")


def _line(one: Property, version: Version) -> str:
    parameters = {key: list(found) for key, found in one.parameters}
    value = one.value
    if one.binary:
        value = _binary(one, parameters, version)
    if version == "3.0" and parameters.get("PREF") == ["1"]:
        parameters.pop("PREF")
        parameters["TYPE"] = [*parameters.get("TYPE", []), "pref"]
    said = "".join(f";{key}={','.join(map(_quoted, found))}" for key, found in parameters.items())
    return f"{one.group and one.group + '.'}{one.name}{said}:{value}"


def _binary(one: Property, parameters: dict[str, list[str]], version: Version) -> str:
    """Base64 with ``ENCODING=b`` in 3.0, a data URI in 4.0, whose media type takes the place of the first type."""
    if version == "3.0":
        parameters["ENCODING"] = ["b"]
        return one.value
    types = parameters.pop("TYPE", [])
    if not types:
        return f"data:application/octet-stream;base64,{one.value}"
    media = types[0] if "/" in types[0] else f"{main_type(one.name)}/{types[0]}"
    if types[1:]:
        parameters["TYPE"] = types[1:]
    return f"data:{media};base64,{one.value}"


def _quoted(value: str) -> str:
    marked = value.replace("^", "^^").replace("\n", "^n").replace('"', "^'") if re.search(r'[\^"\n]', value) else value
    return f'"{marked}"' if _TO_QUOTE.search(marked) else marked


def _fold(line: str) -> str:
    data = line.encode("utf-8")
    if len(data) <= _WIDTH:
        return line
    pieces = []
    start, width = 0, _WIDTH
    while start < len(data):
        end = min(start + width, len(data))
        # Not within a sign; nor so that the next line reads like a card's own beginning or end, as a value may say.
        while start + 1 < end < len(data) and (data[end] & 0xC0 == 0x80 or _MARK.match(data, end)):
            end -= 1
        pieces.append(data[start:end])
        start, width = end, _WIDTH - 1
    return b"\r\n ".join(pieces).decode("utf-8")
