"""Messages as Outlook saves them (``.msg``): a compound file (MS-CFB) of properties (MS-OXMSG), invented."""

import struct
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

type Tree = Mapping[str, "bytes | Tree"]
_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
_SECTOR, _SMALL, _CUTOFF = 512, 64, 4096


class _Entries:
    """The directory: each entry's name, kind, neighbours, first child, and where its bytes lie."""

    def __init__(self) -> None:
        self.rows: list[list[object]] = []
        self.big: list[bytes] = []
        self.small = b""

    def add(self, name: str, kind: int, content: "bytes | Tree") -> int:
        place = len(self.rows)
        self.rows.append([name, kind, _FREE, _FREE, _FREE, content])
        if not isinstance(content, bytes):
            ordered = sorted(content, key=lambda one: (len(one), one.upper()))
            kids = [self.add(one, 2 if isinstance(content[one], bytes) else 1, content[one]) for one in ordered]
            self.rows[place][4] = self._balanced(kids)
        return place

    def _balanced(self, kids: Sequence[int]) -> int:
        if not kids:
            return _FREE
        middle = len(kids) // 2
        self.rows[kids[middle]][2] = self._balanced(kids[:middle])
        self.rows[kids[middle]][3] = self._balanced(kids[middle + 1 :])
        return kids[middle]


def _padded(data: bytes, to: int, by: bytes = b"\0") -> bytes:
    return data + by * (-len(data) % to)


def compound(tree: Tree) -> bytes:
    """A compound file of version 3 with these storages (mappings) and streams (bytes)."""
    entries = _Entries()
    entries.add("Root Entry", 5, tree)
    sectors: list[bytes] = []
    fat: list[int] = []
    mini: list[int] = []
    small = b""

    def put(data: bytes) -> int:
        first = len(sectors)
        pieces = [data[at : at + _SECTOR] for at in range(0, len(data), _SECTOR)]
        sectors.extend(_padded(one, _SECTOR) for one in pieces)
        fat.extend([*range(first + 1, first + len(pieces)), _END])
        return first

    places: dict[int, tuple[int, int]] = {}
    for number, row in enumerate(entries.rows):
        content = row[5]
        if isinstance(content, bytes) and content:
            if len(content) >= _CUTOFF:
                places[number] = put(content), len(content)
            else:
                first, count = len(mini), -(-len(content) // _SMALL)
                mini.extend([*range(first + 1, first + count), _END])
                small += _padded(content, _SMALL)
                places[number] = first, len(content)
    places[0] = (put(small), len(small)) if small else (_END, 0)
    minifat = put(_padded(struct.pack(f"<{len(mini)}I", *mini), _SECTOR, b"\xff")) if mini else _END
    listed = b""
    for number, (name, kind, left, right, child, _) in enumerate(entries.rows):
        text = f"{name}\0".encode("utf-16-le")
        first, size = places.get(number, (0 if kind == 1 else _END, 0))
        listed += struct.pack(
            "<64sHBBIII16sIQQIQ", text, len(text), kind, 1, left, right, child, b"", 0, 0, 0, first, size
        )
    directory = put(_padded(listed, _SECTOR))
    tables = 1
    while tables * 128 < len(fat) + tables:
        tables += 1
    first_table = len(sectors)
    fat += [_FAT] * tables
    sectors += [_padded(struct.pack(f"<{len(fat)}I", *fat), _SECTOR, b"\xff")]
    magic = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    head = struct.pack("<8s16sHHHHH6sII", magic, b"", 0x3E, 3, 0xFFFE, 9, 6, b"", 0, tables)
    head += struct.pack("<IIIIIII", directory, 0, _CUTOFF, minifat, -(-len(mini) // 128), _END, 0)
    head += struct.pack(f"<{tables}I", *range(first_table, first_table + tables))
    return _padded(head, _SECTOR, b"\xff") + b"".join(sectors)


def properties(values: Mapping[int, "str | int | datetime | bytes"], header: int, page: str = "") -> dict[str, bytes]:
    """The streams of properties by their numbers; texts in Unicode, or in the codepage of a charset ``page``."""
    streams: dict[str, bytes] = {}
    listed = b"\0" * header
    for number, value in values.items():
        if isinstance(value, int):
            listed += struct.pack("<HHIQ", 0x0003, number, 6, value)
        elif isinstance(value, datetime):
            ticks = int((value - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10_000_000
            listed += struct.pack("<HHIQ", 0x0040, number, 6, ticks)
        else:
            kind = 0x0102 if isinstance(value, bytes) else 0x001E if page else 0x001F
            data = value if isinstance(value, bytes) else value.encode(page or "utf-16-le")
            streams[f"__substg1.0_{number:04X}{kind:04X}"] = data
            listed += struct.pack("<HHIII", kind, number, 6, len(data) + (0 if isinstance(value, bytes) else 2), 0)
    return streams | {"__properties_version1.0": listed}


def item(
    values: Mapping[int, "str | int | datetime | bytes"],
    people: Sequence[Mapping[int, "str | int"]] = (),
    *,
    page: str = "",
    attached: bytes = b"",
) -> bytes:
    """An item with recipients, and with one attachment if ``attached``."""
    tree: dict[str, bytes | Tree] = dict(properties(values, 32, page))
    for number, one in enumerate(people):
        tree[f"__recip_version1.0_#{number:08X}"] = properties(dict(one), 8, page)
    if attached:
        tree["__attach_version1.0_#00000000"] = properties({0x3701: attached}, 8)
    return compound(tree)


def sent(
    path: Path, *, number: int = 1, subject: str = "Angebot", text: str = "Könnten Sie mir das bis Freitag bestätigen?",
    kind: str = "IPM.Note", more: Mapping[int, "str | int | datetime | bytes"] | None = None, page: str = "",
) -> Path:  # fmt: skip
    """What I sent from within a company: no header, and my address as its directory names it beside the true one."""
    values: dict[int, str | int | datetime | bytes] = {
        0x001A: kind, 0x0037: subject, 0x1000: text, 0x0042: "Ida Ich", 0x0064: "EX", 0x0065: "/O=X/CN=IDA",
        0x5D02: "ich@buero.example", 0x0039: datetime(2026, 11, 2, 8, number, tzinfo=UTC), 0x1035: f"<{number}@test>",
        0x0E07: 1,
    }  # fmt: skip
    if page:
        values |= {0x3FFD: int(page.removeprefix("cp")), 0x3FDE: int(page.removeprefix("cp"))}
    people: list[dict[int, str | int]] = [
        {0x0C15: 1, 0x3001: "Eva Bärger", 0x3002: "SMTP", 0x3003: "eva@berger.example"},
        {0x0C15: 2, 0x3001: "Ole", 0x3002: "EX", 0x3003: "/O=X/CN=OLE", 0x39FE: "ole@nord.example"},
        {0x0C15: 3, 0x3001: "Blind", 0x39FE: "b@x.example"},
    ]
    path.write_bytes(item(values | dict(more or {}), people, page=page))
    return path


def received(
    path: Path, *, number: int = 2, text: str = "Ja, gern. Wann passt es Ihnen?", html: str = "", rich: bytes = b""
) -> Path:
    """What came over the internet: its header is kept whole, with the form of a body that is not kept so."""
    headers = (
        "Microsoft Mail Internet Headers Version 2.0\r\nReceived: from a by b\r\nFrom: =?utf-8?q?Eva_B=C3=A4rger?= "
        "<eva@berger.example>\r\nTo: ich@buero.example\r\nSubject: AW: Angebot\r\nDate: Tue, 3 Nov 2026 09:00:00 +0100"
        f"\r\nMessage-ID: <{number}@test>\r\nIn-Reply-To: <1@test>\r\nReferences: <0@test>\r\n\t<1@test>\r\n"
        'Content-Type: multipart/alternative;\r\n\tboundary="x"\r\nMIME-Version: 1.0\r\n\r\n'
    )
    values: dict[int, str | int | datetime | bytes] = {
        0x001A: "IPM.Note", 0x0037: "AW: Angebot", 0x007D: headers, 0x1000: text, 0x0C1A: "Eva Bärger",
        0x0C1F: "eva@berger.example", 0x0039: datetime(2026, 11, 3, 8, 0, tzinfo=UTC), 0x3FDE: 1252,
    }  # fmt: skip
    if rich:
        values = {number: one for number, one in values.items() if number != 0x1000} | {0x1009: rich}
    if html:
        values = {number: one for number, one in values.items() if number != 0x1000} | {0x1013: html.encode("cp1252")}
    path.write_bytes(item(values, [{0x0C15: 1, 0x3001: "Ida Ich", 0x3003: "ich@buero.example"}], attached=b"x" * 9000))
    return path


def packed(data: bytes) -> bytes:
    """Rich text as Outlook packs it, though every byte stands for itself."""
    runs = b"".join(b"\0" + data[at : at + 8] for at in range(0, len(data), 8))
    return struct.pack("<II4sI", len(runs) + 12, len(data), b"LZFu", 0) + runs


#: The second example of MS-OXRTFCP: repetitions across the window's end.
RICH = bytes.fromhex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0")
