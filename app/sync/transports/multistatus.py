"""What a WebDAV server answers when it is asked for a folder (RFC 4918, 13): read piece by piece, and no further than
it takes.

Anything beyond elements and text is refused: a document type could name entities, and entities could be made to grow.
"""

from urllib.parse import unquote, urlsplit
from xml.parsers import expat

from app.sync.transports.base import MOST_ENTRIES, Crowded

#: Asks for no more than is read: a server need not look anything else up.
QUESTION = (
    b'<?xml version="1.0" encoding="utf-8"?>'
    b'<propfind xmlns="DAV:"><prop><getcontentlength/><resourcetype/></prop></propfind>'
)
_DEEPEST, _LONGEST = 32, 4096


class NotUnderstood(Exception):
    """This is no such answer."""


class Multistatus:
    """Feed it, then end it: ``files`` by their last name with their size, and ``folders``, both without the rest of
    their addresses; whatever a server says there, it is never followed.
    """

    def __init__(self) -> None:
        self.files: dict[str, int] = {}
        self.folders: set[str] = set()
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._on_start
        self._parser.EndElementHandler = self._on_end
        self._parser.CharacterDataHandler = self._on_text
        self._parser.StartDoctypeDeclHandler = _refuse
        self._parser.EntityDeclHandler = _refuse
        self._depth, self._count = 0, 0
        self._text = ""
        self._name, self._size, self._folder = "", -1, False

    def feed(self, piece: bytes) -> None:
        """Raises ``NotUnderstood``, and ``Crowded`` where there is too much."""
        self._parse(piece, final=False)

    def end(self) -> None:
        """Raises as ``feed``."""
        self._parse(b"", final=True)

    def _parse(self, piece: bytes, *, final: bool) -> None:
        try:
            self._parser.Parse(piece, final)
        except (expat.ExpatError, ValueError, LookupError) as error:
            raise NotUnderstood from error

    def _on_start(self, name: str, _: dict[str, str]) -> None:
        if self._depth == 0 and name != "DAV: multistatus":
            raise NotUnderstood
        self._depth += 1
        if self._depth > _DEEPEST:
            raise NotUnderstood
        self._text = ""
        if name == "DAV: response":
            self._count += 1
            if self._count > MOST_ENTRIES:
                raise Crowded
            self._name, self._size, self._folder = "", -1, False
        elif name == "DAV: collection":
            self._folder = True

    def _on_text(self, text: str) -> None:
        self._text = (self._text + text)[:_LONGEST]

    def _on_end(self, name: str) -> None:
        self._depth -= 1
        text, self._text = self._text.strip(), ""
        if name == "DAV: href" and not self._name:
            self._name = _last(text)
        elif name == "DAV: getcontentlength" and text.isascii() and text.isdigit() and len(text) < 16:
            self._size = int(text)
        elif name == "DAV: response" and self._name:
            if self._folder:
                self.folders.add(self._name)
            elif self._size >= 0:
                self.files[self._name] = self._size


def _last(href: str) -> str:
    """The name at an address's end, "" where there is none."""
    try:
        return unquote(urlsplit(href).path.rstrip("/").rpartition("/")[2], errors="strict")
    except (ValueError, UnicodeDecodeError):
        return ""


def _refuse(*_: object) -> None:
    raise NotUnderstood
