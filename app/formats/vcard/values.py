"""Escapes, lists and parts of values, as 3.0 and 4.0 write them, and what 2.1 means by its own."""

import re

#: Values of these are parts between semicolons.
STRUCTURED = frozenset({"N", "ADR", "ORG", "GENDER", "CLIENTPIDMAP"})
#: Values of these are lists between commas.
LISTS = frozenset({"CATEGORIES", "NICKNAME"})
#: Values of these are plain text.
TEXTS = frozenset({"FN", "TITLE", "ROLE", "NOTE", "LABEL", "SORT-STRING", "MAILER", "NAME", "BIRTHPLACE", "DEATHPLACE"})

_ESCAPE = re.compile(r"\\([\\;,:nN])")
_NEEDS = re.compile(r"[\\;,\n]")
_MARKS_AT = {mark: re.compile(rf"\\.|{mark}", re.DOTALL) for mark in ";,"}
_MARKS = {"n": "\n", "N": "\n"}


def unescape(value: str) -> str:
    """The text itself; a backslash before any other sign is a sign like others."""
    if "\\" not in value:
        return value
    return _ESCAPE.sub(lambda found: _MARKS.get(found[1], found[1]), value)


def escape(text: str) -> str:
    """Text as a value: backslash, semicolon, comma and line end escaped."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _NEEDS.sub(lambda found: "\\n" if found[0] == "\n" else f"\\{found[0]}", text)


def split(value: str, mark: str) -> list[str]:
    """Parts between unescaped marks, still escaped."""
    if "\\" not in value:
        return value.split(mark)
    parts: list[str] = []
    start = 0
    for found in _MARKS_AT[mark].finditer(value):
        if found[0] == mark:
            parts.append(value[start : found.start()])
            start = found.end()
    parts.append(value[start:])
    return parts


def parts(value: str) -> list[str]:
    """The parts of a structured value, each unescaped and on one line; a list in a part is joined by blanks."""
    if "\\" not in value:
        return [" ".join(part.split()) for part in value.replace(",", " ").split(";")]
    return [" ".join(" ".join(map(unescape, split(part, ","))).split()) for part in split(value, ";")]


def items(value: str) -> list[str]:
    """The items of a list value, each unescaped; empty ones are left out."""
    return [text for one in split(value, ",") if (text := unescape(one).strip())]


def modern(name: str, value: str) -> str:
    """A 2.1 value as 3.0 and 4.0 would write it: 2.1 knows line ends, no escape of commas, and no lists of them."""
    if name in STRUCTURED:
        return ";".join(escape(unescape(part)) for part in split(value, ";"))
    if name in LISTS:
        return ",".join(escape(unescape(part).strip()) for one in split(value, ";") for part in split(one, ","))
    if name in TEXTS:
        return escape(unescape(value))
    return one_line(value)


def one_line(value: str) -> str:
    """A value with the line ends in it escaped, and nothing else."""
    return value.replace("\r\n", "\\n").replace("\r", "\\n").replace("\n", "\\n")
