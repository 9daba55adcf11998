"""Which pictures are shown: those whose beginning and size say that showing them is safe.

Only PNG, JPEG, GIF and WebP, the kinds that Qt reads without a plug-in of its own or with the one that is delivered;
never SVG, which could refer to files. The size in pixels is read from the head, so that a small file that unpacks to
gigabytes is not handed to any decoder.
"""

import struct

#: Pixels of a picture that is shown; a scan of A4 at 600 dots an inch has 35 million.
MOST_PIXELS = 50_000_000


def kind(data: bytes) -> str | None:
    """``png``, ``jpeg``, ``gif`` or ``webp`` of a picture that may be shown; None for all else."""
    for name, read in (("png", _png), ("jpeg", _jpeg), ("gif", _gif), ("webp", _webp)):
        size = read(data)
        if size is not None:
            return name if 0 < size[0] * size[1] <= MOST_PIXELS else None
    return None


def _png(data: bytes) -> tuple[int, int] | None:
    if len(data) < 24 or data[:8] != b"\x89PNG\r\n\x1a\n" or data[12:16] != b"IHDR":
        return None
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def _gif(data: bytes) -> tuple[int, int] | None:
    if len(data) < 10 or data[:6] not in (b"GIF87a", b"GIF89a"):
        return None
    width, height = struct.unpack("<HH", data[6:10])
    return width, height


def _jpeg(data: bytes) -> tuple[int, int] | None:
    """The first frame's size, past the segments before it."""
    if data[:3] != b"\xff\xd8\xff":
        return None
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
        elif 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        else:
            at += 2 + struct.unpack(">H", data[at + 2 : at + 4])[0]
    return None


def _webp(data: bytes) -> tuple[int, int] | None:
    if len(data) < 30 or data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        return None
    match data[12:16]:
        case b"VP8X":
            return 1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little")
        case b"VP8L":
            bits = int.from_bytes(data[21:25], "little")
            return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
        case b"VP8 ":
            width, height = struct.unpack("<HH", data[26:30])
            return width & 0x3FFF, height & 0x3FFF
    return None
