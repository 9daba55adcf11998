"""Bytes to text: marks, charsets that are named, wrong or missing."""

import codecs

import pytest

from app.formats.vcard import decoding


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le"])
def test_a_byte_order_mark_tells_the_encoding(encoding: str) -> None:
    mark = {
        "utf-8": codecs.BOM_UTF8,
        "utf-16-le": codecs.BOM_UTF16_LE,
        "utf-16-be": codecs.BOM_UTF16_BE,
        "utf-32-le": codecs.BOM_UTF32_LE,
    }[encoding]
    assert decoding.unwrap(mark + "BEGIN:VCARD ä".encode(encoding)) == "BEGIN:VCARD ä".encode()


def test_utf_16_is_known_without_its_mark() -> None:
    assert decoding.unwrap("BEGIN".encode("utf-16-be")) == b"BEGIN"
    assert decoding.unwrap("BEGIN".encode("utf-16-le")) == b"BEGIN"
    assert decoding.unwrap(b"BEGIN") == b"BEGIN"


@pytest.mark.parametrize(
    ("raw", "declared", "others", "text"),
    [
        ("Müller".encode(), None, (), "Müller"),
        ("Müller".encode("cp1252"), None, (), "Müller"),
        ("Müller".encode(), "ISO-8859-1", (), "Müller"),  # wrong charset
        ("Müller".encode("cp1252"), "UTF-8", (), "Müller"),  # wrong the other way round
        ("安藤".encode("cp932"), "SHIFT_JIS", (), "安藤"),
        ("\uff83\uff7d\uff84".encode("cp932"), "SHIFT_JIS", (), "\uff83\uff7d\uff84"),
        ("Βαγγέλης".encode("cp1253"), None, ("cp1253",), "Βαγγέλης"),
        ("Möß".encode("cp1252"), "Murks", (), "Möß"),
        (b"\x81\x8d", None, (), "\x81\x8d"),
        ("אפרים קישון".encode("cp1255"), None, (), "אפרים קישון"),  # nobody says a charset: the letters tell
        ("Лев Толстой".encode("cp1251"), None, (), "Лев Толстой"),
        ("Βαγγέλης Παπαθανασίου".encode("cp1253"), None, (), "Βαγγέλης Παπαθανασίου"),
        ("Äöü Özügür".encode("cp1252"), None, (), "Äöü Özügür"),
        ("ÄÖÜ".encode("cp1252"), None, (), "ÄÖÜ"),
    ],
)
def test_a_value_is_decoded_by_what_can_be_true(
    raw: bytes, declared: str | None, others: tuple[str, ...], text: str
) -> None:
    assert decoding.text(raw, declared, others) == text


def test_utf_8_that_was_cut_stays_utf_8() -> None:
    raw = "äöüßäöüßäöüß".encode()[:-1]
    assert decoding.text(raw, "utf-8", ()) == "äöüßäöüßäöü\ufffd"


@pytest.mark.parametrize("name", ["unicode_escape", "hex", "punycode", "zlib", "no such", "", "iso\0-8859-1"])
def test_what_is_no_charset_for_text_is_not_used(name: str) -> None:
    assert decoding.known(name) is None


def test_a_card_suggests_charsets_by_its_other_properties_and_its_language() -> None:
    assert decoding.suggested(["utf-8", "Windows-1253"], ["pl"]) == ("cp1253", "cp1250")
