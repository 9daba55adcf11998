"""The text of rich text (RTF), also as Outlook packs it into its own messages (LZFu, MS-OXRTFCP).

Letters that Outlook wrote keep nothing else where their form is rich text. Text is all that is taken: destinations of
fonts, colours, pictures and objects are passed over. Where the rich text was made of HTML (MS-OXRTFEX) its tags are put
together again, since they alone say where a line ends. Bounded: a message's new text stands at the beginning.
"""

import codecs
import html
import re
import struct
from dataclasses import dataclass, replace

#: Bytes of rich text that are looked at, and groups within groups.
MOST = 512 * 1024
_DEEPEST = 200
_START = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans "
    b"SerifSymbolArialTimes New RomanCourier"
    b"{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
_RING = 4096
_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\(.)|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.DOTALL
)
_SKIPPED = frozenset(
    """
    fonttbl colortbl stylesheet info pict object objdata header headerl headerr headerf footer footerl footerr footerf
    listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping datastore latentstyles xmlnstbl
    filetbl fldinst bkmkstart bkmkend
    """.split()  # noqa: SIM905 - a list of words reads better as one
)
_WORDS = {
    "par": "\n", "line": "\n", "sect": "\n", "page": "\n", "row": "\n", "tab": "\t", "cell": "\t",
    "emdash": "\u2014", "endash": "\u2013", "lquote": "\u2018", "rquote": "\u2019", "ldblquote": "\u201c",
    "rdblquote": "\u201d", "bullet": "\u2022", "emspace": " ", "enspace": " ",
}  # fmt: skip
_SYMBOLS = {"~": "\u00a0", "_": "-", "{": "{", "}": "}", "\\": "\\", "\n": "\n", "\r": "\n", "\t": "\t"}
#: Code pages by the number of a font's character set.
_CHARSETS = {
    0: 1252, 77: 10000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256,
    186: 1257, 204: 1251, 222: 874, 238: 1250,
}  # fmt: skip


def unpacked(data: bytes) -> bytes:
    """The rich text of Outlook's property, its beginning at least; empty where the bytes are none."""
    if len(data) < 16:
        return b""
    _, size, kind = struct.unpack_from("<II4s", data)
    if kind == b"MELA":
        return data[16 : 16 + min(size, MOST)]
    if kind != b"LZFu":
        return b""
    return _expanded(data, min(size, MOST))


def _expanded(data: bytes, most: int) -> bytes:
    """Runs of eight: a bit each says whether a byte stands for itself, or two for a place and a length in the ring."""
    ring = bytearray(_START.ljust(_RING, b"\0"))
    at, here, found = 16, len(_START), bytearray()
    while at < len(data) and len(found) < most:
        flags, at = data[at], at + 1
        for bit in range(8):
            if not flags >> bit & 1:
                place, run, at = -1, 1, at + 1
            else:
                word = int.from_bytes(data[at : at + 2])
                place, run, at = word >> 4, 2 + (word & 15), at + 2
            if at > len(data) or place == here:
                return bytes(found)
            for step in range(run):
                byte = data[at - 1] if place < 0 else ring[(place + step) % _RING]
                ring[here] = byte
                here = (here + 1) % _RING
                found.append(byte)
    return bytes(found[:most])


@dataclass(slots=True)
class _Group:
    """What holds until a brace closes: whether text counts, its code page, how many letters stand in for a ``\\u``."""

    page: str
    skipped: bool = False
    tag: bool = False
    hidden: bool = False
    fonts: bool = False
    font: int = 0
    instead: int = 1


class _Reader:
    """Walks the tokens; ``found`` holds the text, or the HTML that the rich text was made of."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self.html = False
        self._group = _Group(page="cp1252")
        self._outer: list[_Group] = []
        self._fonts: dict[int, str] = {}
        self._passed = 0  # letters that stand in for a ``\\u`` and are passed over
        self._bytes = bytearray()  # of one code page, since a letter may take two
        self._starred = False

    def read(self, data: bytes) -> None:
        at = 0
        while hit := _TOKEN.search(data, at):
            at = hit.end()
            word, number, code, symbol, brace, text = hit.groups()
            if brace:
                if not self._brace(brace):
                    break
            elif word:
                value = int(number) if number else None
                if word == b"bin":
                    at += max(0, value or 0)
                self._word(word.decode(), value)
            elif code or text:
                self._letters(bytes.fromhex(code.decode()) if code else text)
            elif symbol == b"*":
                self._starred = True
            elif symbol:
                self._put(_SYMBOLS.get(symbol.decode("latin-1"), ""))
        self._flush()

    def _brace(self, brace: bytes) -> bool:
        self._flush()
        self._starred = False
        if brace == b"{":
            self._outer.append(self._group)
            self._group = replace(self._group)
            return len(self._outer) < _DEEPEST
        if self._outer:
            self._group = self._outer.pop()
        return bool(self._outer)

    def _word(self, word: str, number: int | None) -> None:
        group, starred, self._starred = self._group, self._starred, False
        if word == "u" and number is not None:
            self._put(chr(number & 0xFFFF))
            self._passed = group.instead
            return
        self._flush()
        self._passed = 0
        match word:
            case "uc":
                group.instead = max(0, min(number or 0, 8))
            case "fromhtml":
                self.html = True
            case "htmltag":
                group.tag = True
            case "htmlrtf":
                group.hidden = number != 0
            case "ansicpg":
                group.page = _page(number)
            case "f":
                group.font = number or 0
                group.page = self._fonts.get(group.font, group.page)
            case "fcharset" if group.fonts and number in _CHARSETS:
                self._fonts[group.font] = _page(_CHARSETS[number])
            case "fonttbl":
                group.fonts = group.skipped = True
            case _ if starred or word in _SKIPPED:
                group.skipped = True
            case _:
                self._put(_WORDS.get(word, ""))

    def _letters(self, data: bytes) -> None:
        passed = min(self._passed, len(data))
        self._passed -= passed
        if not self._group.skipped and not self._group.hidden:
            self._bytes += data[passed:]

    def _put(self, text: str) -> None:
        self._flush()
        group = self._group
        if text and not group.skipped and not group.hidden:
            self.found.append(text if group.tag or not self.html else html.escape(text, quote=False))

    def _flush(self) -> None:
        if self._bytes:
            data, self._bytes = bytes(self._bytes), bytearray()
            self._put(data.decode(self._group.page, "replace"))


def _page(number: int | None) -> str:
    name = "utf-8" if number == 65001 else f"cp{number}"
    try:
        codecs.lookup(name)
    except LookupError:
        return "cp1252"
    return name


def text_of(data: bytes) -> tuple[str, bool]:
    """The text of rich text, and whether it is HTML; empty where the bytes are no rich text."""
    if data.lstrip()[:5] != b"{\\rtf":
        return "", False
    reader = _Reader()
    reader.read(data[:MOST])
    pairs = "".join(reader.found).encode("utf-16-le", "surrogatepass")  # letters beyond 16 bits come in two halves
    return pairs.decode("utf-16-le", "replace").replace("\0", ""), reader.html
