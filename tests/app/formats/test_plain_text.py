"""Plain text is told from all else, and read under its mark."""

import codecs

import pytest

from app.formats import plain_text


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Grüße\r\nZwei\rDrei".encode(), "Grüße\nZwei\nDrei"),
        ("Grüße".encode("cp1252"), "Grüße"),
        (codecs.BOM_UTF8 + "Grüße".encode(), "Grüße"),
        ("Grüße".encode("utf-16"), "Grüße"),
        (codecs.BOM_UTF16_BE + "Grüße".encode("utf-16-be"), "Grüße"),
        ("Grüße".encode("utf-32"), "Grüße"),
        (b"a\tb\x0c", "a\tb\x0c"),
    ],
)
def test_text(data: bytes, text: str) -> None:
    assert plain_text.read(data) == text


@pytest.mark.parametrize(
    "data", [b"PK\x03\x04", b"%PDF\x00", b"\xff\xd8\x00", b"\x90\x81", codecs.BOM_UTF16_LE + b"\x00"]
)
def test_all_else_is_none(data: bytes) -> None:
    assert plain_text.read(data) is None


def test_a_long_one_is_cut_with_a_mark() -> None:
    shown = plain_text.read(b"a" * (plain_text.MOST_SHOWN + 5))
    assert shown is not None
    assert shown == "a" * plain_text.MOST_SHOWN + "\n…"
