"""Pictures are known by their bytes, and none that would unpack to gigabytes is shown."""

import struct
import zlib

import pytest

from app.formats import pictures


def png(width: int, height: int) -> bytes:
    """A whole picture of one grey."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\x00" + b"\x80" * width) * height
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def jpeg(width: int, height: int) -> bytes:
    """A head only: a comment, a table, then the frame."""
    parts = (b"\xff\xfe\x00\x04ab", b"\xff\xc4\x00\x03x", b"\xff")
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 8, 8, height, width, 1)
    return b"\xff\xd8" + b"".join(parts) + frame + bytes(8)


def gif(width: int, height: int) -> bytes:
    return b"GIF89a" + struct.pack("<HH", width, height) + bytes(8)


def webp(kind: bytes, size: bytes) -> bytes:
    return b"RIFF\x00\x00\x00\x00WEBP" + kind + size


WEBP = (
    webp(b"VP8X", bytes(8) + (299).to_bytes(3, "little") + (199).to_bytes(3, "little")),
    webp(b"VP8L", bytes(4) + b"\x2f" + (299 | 199 << 14).to_bytes(4, "little") + bytes(8)),
    webp(b"VP8 ", bytes(10) + struct.pack("<HH", 300, 200)),
)


@pytest.mark.parametrize(
    ("data", "kind"),
    [(png(3, 2), "png"), (jpeg(300, 200), "jpeg"), (gif(3, 2), "gif"), *((one, "webp") for one in WEBP)],
)
def test_they_are_known_by_their_bytes(data: bytes, kind: str) -> None:
    assert pictures.kind(data) == kind
    assert pictures.kind(data[:8]) is None
    assert pictures.kind(b"x" + data) is None


def test_too_many_pixels_are_not_shown() -> None:
    assert pictures.kind(jpeg(7_000, 7_000)) == "jpeg"
    assert pictures.kind(jpeg(60_000, 60_000)) is None
    assert pictures.kind(gif(60_000, 60_000)) is None
    assert pictures.kind(gif(0, 5)) is None


@pytest.mark.parametrize(
    "data", [b"", b"<svg/>", b"%PDF-1.4", b"\xff\xd8\xff", b"\xff\xd8\xff\xe0\x00\x00" * 3, b"BM" * 20]
)
def test_all_else_is_no_picture(data: bytes) -> None:
    assert pictures.kind(data) is None


@pytest.mark.parametrize("data", [png(3, 2), jpeg(3, 2), gif(3, 2), *WEBP])
def test_cut_anywhere_it_raises_nothing(data: bytes) -> None:
    for end in range(len(data)):
        pictures.kind(data[:end])
