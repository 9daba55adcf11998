"""From bytes to text: the file as a whole, then each value by the charset it names, where that can be true.

Older programs write Windows-125x or Shift_JIS without saying so, or name a charset that is not the value's. Rules, in
this order: a declared charset of several bytes a sign is believed if the bytes fit; bytes that are UTF-8 are UTF-8
(text in a single-byte charset is so by chance next to never); then the declared one, then what the card's other
properties declare, then what its ``LANGUAGE`` suggests, then a script told by its letters alone, then Windows-1252.
"""

import codecs
import re
from collections.abc import Iterable, Iterator, Sequence

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
#: Charsets that a card may name; Python's other codecs transform and do not decode text.
_TEXTUAL = re.compile(r"utf-?8$|us-?ascii|ascii|iso|latin|cp\d|windows|koi8|mac|s(hift)?_?jis|euc|gb|big5|ks_c|ms93")
_SEVERAL_BYTES = re.compile(r"shift|euc|gb|big5|iso2022|cp93|johab")
#: Windows codepage by the language of a card.
_PAGES = {
    **dict.fromkeys(("cs", "hu", "pl", "ro", "sk", "sl", "hr"), "cp1250"),
    **dict.fromkeys(("be", "bg", "mk", "ru", "sr", "uk"), "cp1251"),
    "el": "cp1253",
    "tr": "cp1254",
    "he": "cp1255",
    "ar": "cp1256",
    **dict.fromkeys(("et", "lt", "lv"), "cp1257"),
    "vi": "cp1258",
    "ja": "cp932",
}
_WESTERN = "cp1252"
#: Words of a value, as far as single bytes tell them, and the fewest letters that tell a script.
_WORDS = re.compile(rb"[A-Za-z\x80-\xff]+")
_TELLING = 4
#: Scripts in which no letter of a word is ASCII; Hebrew first, because it alone knows no capitals.
_SCRIPTS = {"cp1255": re.compile("[א-ת]+"), "cp1251": re.compile("[А-яЁё]+"), "cp1253": re.compile("[Ά-ώ]+")}


def unwrap(data: bytes) -> bytes:
    """The file with UTF-16 and UTF-32 turned into UTF-8 and a byte order mark taken off; other bytes as they are."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            rest = data[len(mark) :]
            return rest if encoding == "utf-8" else _transcode(rest, encoding)
    head = data[:4]
    if len(head) == 4 and 0 in head:
        if head[0] == 0 and head[1] != 0:
            return _transcode(data, "utf-16-be")
        if head[1] == 0 and head[0] != 0:
            return _transcode(data, "utf-16-le")
    return data


def _transcode(data: bytes, encoding: str) -> bytes:
    return data.decode(encoding, errors="replace").encode("utf-8", errors="replace")


def known(charset: str) -> str | None:
    """Python's name of a charset, or ``None`` where there is none or it is not one for text."""
    name = charset.strip().strip('"').lower()
    if not _TEXTUAL.match(name):
        return None
    try:
        found = codecs.lookup(name).name
    except (LookupError, ValueError):  # ValueError: a NUL in the name
        return None
    # Programs that say Shift_JIS or Latin-1 mean Microsoft's wider sets of the same signs.
    return {"shift_jis": "cp932", "iso8859-1": _WESTERN, "ascii": "utf-8"}.get(found, found)


def suggested(charsets: Iterable[str], languages: Iterable[str]) -> tuple[str, ...]:
    """Charsets to try in a card that declares ``charsets`` and ``languages`` anywhere."""
    declared = [found for charset in charsets if (found := known(charset)) and found != "utf-8"]
    spoken = [page for language in languages if (page := _PAGES.get(language[:2].lower()))]
    return tuple(dict.fromkeys([*declared, *spoken]))


def text(raw: bytes, declared: str | None, others: Sequence[str]) -> str:
    """A value's text; never fails: what fits nothing is read as Windows-1252, byte by byte."""
    if raw.isascii() and b"\x1b" not in raw:
        return raw.decode("ascii")
    named = known(declared) if declared else None
    for encoding in _order(raw, named, others):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            if encoding == "utf-8" and (damaged := _nearly(raw)):
                return damaged
    return raw.decode("latin-1")


def _order(raw: bytes, named: str | None, others: Sequence[str]) -> Iterator[str]:
    """Charsets to try; what letters tell is asked for only where nothing said fits."""
    if named and _SEVERAL_BYTES.match(named):
        yield named
    yield "utf-8"
    if named:
        yield named
    yield from others
    yield from _by_letters(raw)
    yield _WESTERN


def _by_letters(raw: bytes) -> list[str]:
    """The charset of a script without a Latin letter, where nobody says one: no Western word of more than three letters
    is of accented letters alone, and none but the right script gives whole words, each in capitals, small or with one
    capital before small letters.
    """
    words = [word for word in _WORDS.findall(raw) if not word.isascii()]
    if any(sign < 0x80 for word in words for sign in word) or max(map(len, words), default=0) < _TELLING:
        return []
    for encoding, letters in _SCRIPTS.items():
        read = [word.decode(encoding, errors="replace") for word in words]
        if all(letters.fullmatch(word) and word in (word.lower(), word.upper(), word.title()) for word in read):
            return [encoding]
    return []


def _nearly(raw: bytes) -> str | None:
    """UTF-8 that was cut or damaged in a few places: most of what is not ASCII still fits."""
    text = raw.decode("utf-8", errors="replace")
    wrong = text.count("\ufffd")
    foreign = sum(not sign.isascii() for sign in text) - wrong
    return text if wrong * 8 <= foreign else None
