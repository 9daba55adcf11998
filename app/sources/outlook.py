"""Outlook's saved messages (``.msg``) turned into what every other program keeps: a header and a text.

A ``.msg`` is a file system of its own (MS-CFB) whose streams are the message's properties (MS-OXMSG). olefile reads the
former; of the latter a dozen properties are needed, read here: python-oxmsg 0.0.2 reads every attachment to answer
whatever is asked, and ends at the first property that it cannot decode; extract-msg brings twenty libraries. What
olefile trusts (how many sectors of which kind, how large a stream) is looked at before, so that no more is held than
the file is large.
"""

import email.utils
import os
import re
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

#: How a store of Outlook's begins (``.pst``, ``.ost``), which no kept library reads on all systems.
STORE = b"!BDN"
MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
#: Bytes of a file: Outlook itself saves no more than 150 MB of attachments.
MOST = 256 * 1024 * 1024
#: Bytes of one property that is a text, people of one message, and entries of the directory's first level.
_TEXT, _PEOPLE, _ENTRIES = 8 * 1024 * 1024, 500, 5_000
_PROPERTIES = "__properties_version1.0"
_RECIPIENT = "__recip_version1.0_#"
#: Kinds of items that are letters; appointments, contacts, tasks and notes are none.
_LETTERS = ("ipm.note", "report.", "ipm.schedule.meeting", "ipm.outlook.recall")
_SUBJECT, _CLASS, _HEADERS, _BODY, _RICH, _HTML = 0x0037, 0x001A, 0x007D, 0x1000, 0x1009, 0x1013
_ID, _REFERENCES, _ANSWERS = 0x1035, 0x1039, 0x1042
_SENT, _ARRIVED, _FLAGS, _UNSENT = 0x0039, 0x0E06, 0x0E07, 0x08
_CODEPAGE, _TEXT_CODEPAGE, _KIND_OF_RECIPIENT = 0x3FFD, 0x3FDE, 0x0C15
#: Name and addresses of whom a message is from (on whose behalf, then who sent it), and of a recipient: SMTP first,
#: since within a company the other one is a name of its directory.
_SENDERS = ((0x0042, (0x5D02, 0x0065)), (0x0C1A, (0x5D01, 0x0C1F)))
_NAME, _ADDRESSES = 0x3001, (0x39FE, 0x3003)
_UNICODE, _BYTES, _STRING, _NUMBER, _TIME = 0x001F, 0x0102, 0x001E, 0x0003, 0x0040
_FIELD = re.compile(r"([!-9;-~]{1,76})[ \t]*:(.*)", re.DOTALL)
#: What the header says about its body's form no longer holds.
_FORM = ("content-type", "content-transfer-encoding", "content-disposition", "mime-version", "content-length")
_PAGES = {
    65001: "utf-8",
    20127: "us-ascii",
    28591: "iso-8859-1",
    28605: "iso-8859-15",
    20866: "koi8-r",
    50220: "iso-2022-jp",
}
#: What olefile and the structures below raise on bytes that are no such file.
_BROKEN = (ValueError, TypeError, LookupError, AttributeError, RecursionError, OverflowError, struct.error, MemoryError)


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A message as bytes that any mail reader reads; ``draft`` was never sent."""

    raw: bytes = field(repr=False)
    draft: bool = False


class _Item:
    """The properties of one storage: the message's own, or those of one of its recipients."""

    def __init__(self, opened: "_Opened", folder: tuple[str, ...], header: int) -> None:
        self._opened, self._folder = opened, folder
        data = opened.bytes_of((*folder, _PROPERTIES))[header:]
        self._fixed: dict[int, tuple[int, bytes]] = {}
        for at in range(0, len(data) - 15, 16):
            kind, number = struct.unpack_from("<HH", data, at)
            self._fixed.setdefault(number, (kind, data[at + 8 : at + 16]))

    def number(self, number: int) -> int:
        kind, value = self._fixed.get(number, (0, b""))
        return struct.unpack("<I", value[:4])[0] if kind == _NUMBER else 0

    def moment(self, number: int) -> datetime | None:
        """Tenths of a microsecond since 1601."""
        kind, value = self._fixed.get(number, (0, b""))
        ticks = struct.unpack("<Q", value)[0] if kind == _TIME else 0
        return datetime(1601, 1, 1, tzinfo=UTC) + timedelta(seconds=ticks // 10_000_000) if ticks else None

    def text(self, number: int, page: str) -> str:
        """A property that is a text, in Unicode or in the item's codepage; empty where it is none."""
        from app.reading.charsets import decode

        name = f"__substg1.0_{number:04X}"
        for kind in (_UNICODE, _STRING, _BYTES):
            if data := self._opened.bytes_of((*self._folder, f"{name}{kind:04X}")):
                text = data.decode("utf-16-le", "replace") if kind == _UNICODE else decode(data, page)
                return text.replace("\0", "")
        return ""

    def rich_text(self) -> tuple[str, str]:
        """The text of a body that is kept as rich text alone, with its kind."""
        data = self._opened.bytes_of((*self._folder, f"__substg1.0_{_RICH:04X}{_BYTES:04X}"))
        if not data:
            return "", "plain"
        from app.formats import rtf

        text, html = rtf.text_of(rtf.unpacked(data))
        return text, "html" if html else "plain"


class _Opened:
    """A file with the names on its first level, so that asking for what is not there costs nothing."""

    def __init__(self, path: str) -> None:
        import olefile

        self.size = _looked_at(path)
        self._file = olefile.OleFileIO(path)
        try:
            if self._file.root.size > self.size or len(self._file.root.kids) > _ENTRIES:
                raise ValueError
            self.names = {kid.name for kid in self._file.root.kids}
        except _BROKEN:
            self._file.close()
            raise

    def bytes_of(self, path: tuple[str, ...]) -> bytes:
        """A stream's content; empty where there is none, or where it is larger than any text."""
        if path[0] not in self.names or (len(path) > 1 and not self._file.exists(list(path))):
            return b""
        if self._file.get_size(list(path)) > min(self.size, _TEXT):
            return b""
        with self._file.openstream(list(path)) as stream:
            found: bytes = stream.read()
        return found

    def close(self) -> None:
        self._file.close()


def recognise(path: str) -> bool:
    """Whether a file is an item that Outlook saved, and no other document of this container."""
    try:
        opened = _Opened(path)
    except (OSError, *_BROKEN):
        return False
    opened.close()
    return _PROPERTIES in opened.names


def letter(path: str) -> Letter | None:
    """The message of a file; ``None`` where it is another kind of item. Raises ``OSError`` for what cannot be read."""
    try:
        opened = _Opened(path)
        try:
            return _letter(opened)
        finally:
            opened.close()
    except _BROKEN as error:
        raise OSError from error


def _looked_at(path: str) -> int:
    """The size of a file whose header claims no more sectors than it has room for. Raises ``ValueError``."""
    size = os.stat(path).st_size
    with open(path, "rb") as file:
        head = file.read(512)
    if len(head) < 512 or not head.startswith(MAGIC) or size > MOST:
        raise ValueError
    sector = 1 << min(struct.unpack_from("<H", head, 30)[0], 12)
    (tables,), (small,) = struct.unpack_from("<I", head, 44), struct.unpack_from("<I", head, 64)
    if tables > 4 * size // sector // sector + 16 or small * sector > size:
        raise ValueError
    return size


def _letter(opened: _Opened) -> Letter | None:
    if _PROPERTIES not in opened.names:
        return None
    item = _Item(opened, (), 32)
    page = _page(item.number(_CODEPAGE))
    kind = item.text(_CLASS, page).lower()
    if kind and not kind.startswith(_LETTERS):
        return None
    fields = dict(_fields(item.text(_HEADERS, page)))
    for name, value in _made(opened, item, page, kind):
        if value and name.lower() not in fields:
            fields[name.lower()] = f"{name}: {value}"
    text = item.text(_BODY, _page(item.number(_TEXT_CODEPAGE)) or page)
    sub = "plain"
    if not text.strip() and (html := item.text(_HTML, _page(item.number(_TEXT_CODEPAGE)) or page)):
        text, sub = html, "html"
    if not text.strip():
        text, sub = item.rich_text()
    head = "\n".join(fields.values())
    return Letter(
        raw=f"{head}\n{_body(text, sub, meeting=kind.startswith('ipm.schedule'))}".encode("utf-8", "replace"),
        draft=bool(item.number(_FLAGS) & _UNSENT),
    )


def _page(number: int) -> str:
    return _PAGES.get(number, f"cp{number}") if number else ""


def _fields(headers: str) -> Iterator[tuple[str, str]]:
    """The fields of the header with which a message came, still folded, save for what says how its body was written."""
    for line in re.split(r"\n(?![ \t])", headers.replace("\r\n", "\n").replace("\r", "\n")):
        hit = _FIELD.match(line)
        if hit and not hit[1].lower().startswith(_FORM):
            yield hit[1].lower(), line.rstrip()


def _made(opened: _Opened, item: _Item, page: str, kind: str) -> Iterator[tuple[str, str]]:
    """Fields put together from the properties: all there is of what was sent from here, which has no header."""
    yield "From", next(filter(None, (_person(item, page, name, ways) for name, ways in _SENDERS)), "")
    for name, people in _recipients(opened, page).items():
        yield name, ", ".join(people)
    yield "Subject", _line(item.text(_SUBJECT, page))
    moment = item.moment(_SENT) or item.moment(_ARRIVED)
    yield "Date", email.utils.format_datetime(moment) if moment else ""
    yield "Message-ID", _line(item.text(_ID, page))
    yield "In-Reply-To", _line(item.text(_ANSWERS, page))
    yield "References", _line(item.text(_REFERENCES, page))
    if kind.startswith("report.") or "oof" in kind:
        yield ("X-Failed-Recipients" if kind.endswith(".ndr") else "Auto-Submitted"), "auto-generated"


def _recipients(opened: _Opened, page: str) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {"To": [], "Cc": []}
    for name in sorted(one for one in opened.names if one.startswith(_RECIPIENT))[:_PEOPLE]:
        one = _Item(opened, (name,), 8)
        person = _person(one, page, _NAME, _ADDRESSES)
        if person and (kind := one.number(_KIND_OF_RECIPIENT) & 0xF) in (0, 1, 2):
            found["Cc" if kind == 2 else "To"].append(person)
    return found


def _person(item: _Item, page: str, name: int, ways: tuple[int, ...]) -> str:
    address = next((one for way in ways if "@" in (one := _line(item.text(way, page)))), "")
    shown = _line(item.text(name, page)).replace("\\", "").replace('"', "")
    return f'"{shown}" <{address}>' if address and shown and shown != address else address


def _line(text: str) -> str:
    return " ".join(text.split())[:2_000]


def _body(text: str, sub: str, *, meeting: bool) -> str:
    """The text behind its form; a meeting's has a calendar's part beside it, as it would have had in a mailbox."""
    part = f"Content-Type: text/{sub}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{text}\n"
    if not meeting:
        return f"MIME-Version: 1.0\n{part}"
    mark = "kreis-0123456789"
    calendar = f"--{mark}\nContent-Type: text/calendar\n\n\n--{mark}--\n"
    return f'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="{mark}"\n\n--{mark}\n{part}\n{calendar}'
