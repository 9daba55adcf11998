"""What has to hold of each reader of foreign files, whatever bytes it is given; Atheris and the gate use the same.

Only the program's own errors may come out, no step takes longer than a second, nothing larger comes out than went in
(and what a record keeps is bounded), and every text can be written into the store, so holds no half of a surrogate.
"""

import itertools
import json
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors import AppError
from app.formats.vcard import Card, read, write
from app.reading.compact import packed
from app.reading.reader import NoMessage, read_message
from app.records.exchange import EXCERPT
from app.services.importing import card_files, table_files
from app.sources import chat_slices, chats, mbox
from app.sources import outlook as letters
from tests.support import exports, mailboxes, outlook
from tests.support.carefully import carefully

#: The longest that a step may take in the processor's seconds; twice as long, while the code is watched by a fuzzer.
MOST_SECONDS = 1.0
#: What begins so is the rest repeated up to this size: what is not linear shows itself then.
REPEATED, LARGE = b"\xfc\xfb", 200_000
#: Between the files of one export, where a judge makes several files of the bytes.
BETWEEN = b"\n====\n"
LINKEDIN = ("messages.csv", "Connections.csv", "Invitations.csv", "Notes.csv")
CHATS = ("whatsapp", "telegram", "signal")

_numbers = itertools.count()


@contextmanager
def _quick() -> Iterator[None]:
    started = time.process_time()
    yield
    took = time.process_time() - started
    assert took < MOST_SECONDS, f"{took:.2f} s"


def _storable(value: object) -> None:
    """Text that SQLite cannot take raises here as it would there."""
    json.dumps(value, ensure_ascii=False, default=repr).encode()


@contextmanager
def _file(content: bytes, name: str) -> Iterator[str]:
    """A file of a name of its own, since the readers keep the last one they read by name, size and time."""
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as folder:
        path = Path(folder) / f"{next(_numbers)}{name}"
        path.write_bytes(content)
        yield str(path)


def stretched(content: bytes) -> bytes:
    """The content, or what it asks to have repeated."""
    if content.startswith(REPEATED) and (piece := content.removeprefix(REPEATED)):
        return piece * (LARGE // len(piece))
    return content


def mail(content: bytes) -> None:
    """One message, or a mailbox of them; what is read becomes the row that a worker sends."""
    for raw, delivered in itertools.islice(mbox.split(stretched(content)), 50):
        with _quick():
            try:
                said = read_message(raw, otherwise_at=delivered)
            except NoMessage:
                continue
            row = packed(said, 0 if said.at is None else int(said.at.timestamp()))
        _storable(row)
        assert len(said.excerpt) <= EXCERPT
        assert len(said.sentences) <= len(raw)


def saved(content: bytes) -> None:
    """A message as Outlook saves it, in its own kind of container."""
    with _file(content, ".msg") as path, _quick():
        try:
            found = letters.letter(path)
        except OSError:
            return
    if found is not None:
        assert len(found.raw) < 48 * len(content) + 4_096  # rich text is packed up to 8 times, and "&" is then "&amp;"
        mail(found.raw)


def chat(content: bytes) -> None:
    """WhatsApp, Telegram or Signal, by the first byte: the whole export, read as whoever seems to be its owner."""
    kind = CHATS[content[0] % len(CHATS)] if content else CHATS[0]
    with _file(stretched(content[1:]), ".json" if kind == "telegram" else ".txt") as path:
        _export(path, kind)


def linkedin(content: bytes) -> None:
    """The files of an export in a folder, parted by ``BETWEEN``."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / str(next(_numbers))
        root.mkdir()
        for name, part in zip(LINKEDIN, content.split(BETWEEN), strict=False):
            (root / name).write_bytes(stretched(part))
        _export(str(root), "linkedin")
        _table(str(root), "linkedin", len(content))


def _export(path: str, kind: str) -> None:
    with _quick():
        try:
            seen = chat_slices.overview(path, kind, "Europe/Berlin", "")
        except AppError:
            return
    owner, asked = chats.most_likely([seen])
    _storable([seen.skipped, seen.owner, seen.parts, seen.names, seen.refused, asked])
    taken = 0
    while taken < min(seen.count, 2_000):
        with _quick():
            mine = frozenset(owner or asked[:1])
            rows = chat_slices.read(path, kind, "Europe/Berlin", "", mine, taken, taken + chat_slices.MESSAGES)
        _storable(rows)
        assert all(len(row[13]) <= EXCERPT for row in rows)
        taken += chat_slices.MESSAGES


def cards(content: bytes) -> None:
    """A card file; each card is kept, restored and written out in both versions, and read again as the same."""
    whole = stretched(content)
    with _file(whole, ".vcf") as path, _quick():
        try:
            some = card_files.read_slice(path)
        except AppError:
            return
    _storable(some.found)
    if len(whole) <= 16_384:
        assert list(read(whole)) == list(carefully(whole)), "the short way reads otherwise"
    for found in some.found[:5]:
        card = Card.restore(found.text)
        with _quick():
            for text in (write(card), write(card, "3.0")):
                again = [one for one in read(text.encode()) if isinstance(one, Card)]
                assert len(again) == 1, "what was written is not one card"


def table(content: bytes) -> None:
    """A table of people or LDIF, with its columns told by themselves and with a mapping chosen."""
    whole = stretched(content)
    with _file(whole, ".csv") as path:
        with _quick():
            table_files.recognise(whole[:65_536])
        try:
            header = table_files.heading_row(path)
        except AppError:
            return
        _table(path, "table", len(whole), tuple(dict.fromkeys((name, "name") for name in header[:3])))
        _table(path, "ldif", len(whole))
        _table(path, "table", len(whole))


def _table(path: str, kind: str, size: int, mapping: table_files.Mapped = ()) -> None:
    with _quick():
        try:
            some = table_files.read_slice(path, 0, 0, kind, mapping)
        except AppError:
            return
    _storable([[one.person, one.text] for one in some.found])
    assert len(some.found) <= min(table_files.ROWS, max(size, LARGE * len(LINKEDIN)))


JUDGES: dict[str, Callable[[bytes], None]] = {
    "mail": mail,
    "saved": saved,
    "chats": chat,
    "linkedin": linkedin,
    "cards": cards,
    "tables": table,
}

_CARD = (
    b"BEGIN:VCARD\r\nVERSION:%s\r\nFN:Eva Berger\r\nN:Berger;Eva;;;\r\n"
    b"EMAIL;TYPE=work:eva@berger.example\r\n%s\r\nEND:VCARD\r\n"
)
_MIXED = b"""From: =?utf-8?q?Eva_B=C3=A4r?= <eva@berger.example>
To: a@b.example, "C, D" <c@d.example>
Date: Mon, 2 Nov 2026 08:00:00 +0100
Subject: =?iso-8859-1?b?5Po=?=
Message-ID: <1@x>
References: <0@x>
Content-Type: multipart/alternative; boundary="b"

--b
Content-Type: text/plain; charset=iso-8859-1; format=flowed
Content-Transfer-Encoding: quoted-printable

K=F6nnten Sie mir antworten?=20

Am 1. November schrieb A B:
> Ja
--\x20
Eva
--b
Content-Type: text/html
Content-Transfer-Encoding: base64

PHA+SGFsbG88L3A+
--b--
"""


def seeds(name: str) -> Iterator[bytes]:
    """Good files of each kind to begin from, and what was once found to hurt (``ONCE``)."""
    yield from (b"", b"\n")
    match name:
        case "mail":
            yield from (*mailboxes.exchange_of_letters(), _MIXED, REPEATED + _MIXED)
        case "saved":
            with tempfile.TemporaryDirectory() as folder:
                place = Path(folder) / "a"
                yield outlook.sent(place).read_bytes()
                yield outlook.received(place, html="<p>Wann?").read_bytes()
                for rich in (outlook.packed(rb"{\rtf1\ansicpg1252 Gr\'fc\u223?e\par{\b Wann}?}"), outlook.RICH):
                    yield outlook.received(place, rich=rich).read_bytes()
        case "chats":
            talk = exports.talk(8)
            yield from (b"\0" + exports.android(talk).encode(), b"\0" + exports.ios(talk).encode())
            with tempfile.TemporaryDirectory() as folder:
                said: list[tuple[str, object]] = [("Eva", "Wann?"), ("Ida", ["Mor", {"type": "bold", "text": "gen"}])]
                yield b"\1" + exports.telegram(Path(folder) / "t.json", said, whole=True).read_bytes()
                yield (
                    b"\2" + exports.signal(Path(folder) / "s.jsonl", [(True, "Wann?"), (False, "Gleich")]).read_bytes()
                )
        case "linkedin":
            letters = [exports.message("c", 1, "2026-11-16 08:00:00 UTC", "Wann?\nHeute?"),
                       exports.message("c", 1, "2026-11-17 08:00:00 UTC", "Ja", sent=True)]  # fmt: skip
            for era in (2019, 2023, 2026):
                yield BETWEEN.join(
                    one.encode() for one in (exports.messages(letters, era=era), exports.connections(2, hidden=1),
                                             exports.invitations(), "Name,URL,Note\nVor0 Nach0,,Nett\n")
                )  # fmt: skip
        case "cards":
            photo = (
                b"PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\r\n AAAA\r\nitem1.TEL:+49 30 1\r\nitem1.X-ABLabel:_$!<Work>!$_"
            )
            old = b'NOTE;CHARSET=WINDOWS-1252;ENCODING=QUOTED-PRINTABLE:Gr=FC=\r\n=DFe\r\nX-A;X="b,c":d\\,e\\nf'
            yield from (_CARD % (b"4.0", b"BDAY:19700102"), _CARD % (b"3.0", photo), _CARD % (b"2.1", old))
            yield b"BEGIN:VCARD\nAGENT:\n" + _CARD % (b"2.1", b"X:1") + b"END:VCARD\n"
        case "tables":
            yield from (b"Name,Mail\nEva,e@x.example\n", b'Vorname;Nachname;Geburtstag\n"E""va";B;0/0/00\n')
            yield "Name\tE-Mail 1 - Value\nÄ\ta@b.example ::: c@d.example\n".encode("utf-16")
            yield b"version: 1\ndn: cn=Eva\ncn:: RXZh\nmail: e@x.example\n\n"
    yield from ONCE.get(name, ())


#: What once came out wrong, by judge: each stays an example of the gate.
ONCE: dict[str, tuple[bytes, ...]] = {
    "mail": (
        b"From: a@b.example\nDate: 77777777777777777777 Nov 2026 08:00\n\nEin\n",
        b"From: a@b.example\nDate: Mon, 2 Nov 99999999999999999999 08:00:00 +9999999999999\n\nEin\n",
        b"From: a@b.example\nContent-Type: text/plain; charset=utf-8\0\n\n\xe4\n",
        b"From: a@b.example\nDate: 2 Nov 2026 08:00:00 +0100\nContent-Type: text; charset=utf-7\n\nEin +3e4-\n",
    ),
    "cards": ("BEGIN:VCARD\nFN:Eva\nURL:http://x\u2100.example\nEND:VCARD\n".encode(),),
    "chats": (
        (
            b'\1{"type": "personal_chat", "id": 7, "messages": [{"date_unixtime": "1794000000", "from": "E\\ud800",'
            b' "from_id": "user7", "text": ["\\udc00", {"text": "\\ud83d"}]}]}'
        ),
        (
            b'\2{"recipient": {"id": "2", "contact": {"aci": "x", "profileGivenName": "\\udc00"}}}\n{"chat": {"id":'
            b' "1", "recipientId": "2"}}\n{"chatItem": {"chatId": "1", "authorId": "2", "dateSent": "1794000000000",'
            b' "standardMessage": {"text": {"body": "\\ud83d"}}}}\n'
        ),
    ),
}
