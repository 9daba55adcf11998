"""Bytes to text under whatever charset a message claims, without ever failing."""

import codecs
import functools
import re

#: Only families that messages use: Python's other codecs (idna, punycode, escapes) are slow or surprising.
_KNOWN = re.compile(
    r"(?:utf|ucs|iso|windows|win|cp|ibm|koi|gb|big5|euc|shift|sjis|ks|johab|tis|mac|us|ascii|ansi|latin|l\d|hz|x-)"
)
#: Names that mean more than they say: Windows-125x is a superset of what mail calls ISO-8859-x, GB18030 of GB2312.
_ALIASES = {
    "us-ascii": "",
    "ascii": "",
    "ansi_x3.4-1968": "",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "iso_8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-8-e": "iso-8859-8",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "x-sjis": "cp932",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "big5": "big5hkscs",
    "unicode-1-1-utf-7": "utf-7",
    "x-unicode-2-0-utf-7": "utf-7",
    "x-mac-roman": "mac-roman",
    "macintosh": "mac-roman",
    "x-user-defined": "",
}
#: Taken out, what remains is not ASCII.
_LETTERS = re.compile(r"[\x00-\x7f]+")


@functools.lru_cache(maxsize=256)
def codec(charset: str) -> str:
    """Python's name for a charset as mail writes it; empty where none is known or it is plain ASCII."""
    name = charset.strip("\"' \t").lower()
    name = _ALIASES.get(name, name)
    if not name or not _KNOWN.match(name):
        return ""
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError):  # ValueError: a NUL in the name
        return ""
    return found.name


def decode(data: bytes, charset: str) -> str:
    """Text by the claimed charset; where it is absent, unknown or wrong, UTF-8 if it is UTF-8, else Windows-1252."""
    if data.isascii():
        name = codec(charset) if charset else ""
        # Only these change the meaning of plain ASCII bytes.
        if not name or not name.startswith(("utf-7", "utf-16", "utf-32", "iso2022", "hz")):
            return data.decode("ascii")
    else:
        name = codec(charset) if charset else ""
    if name and name != "utf-8":
        try:
            text = data.decode(name)
            return whole(text) if name == "utf-7" else text
        except (UnicodeError, ValueError):
            pass
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    if not name or name == "utf-8":
        # Cut in the middle of a character, or a few bad bytes in good UTF-8: keep the good ones.
        text = data.decode("utf-8", "replace")
        bad = text.count("\ufffd")
        if bad * 5 <= len(_LETTERS.sub("", text)):
            return text
    return whole(data.decode("cp1252" if not name or name in ("utf-8", "cp1252") else name, "replace"))


def whole(text: str) -> str:
    """The text with halves of surrogate pairs replaced: UTF-7 and JSON can write them, nothing can be stored of them."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text
