"""Whole files: every card, every refusal, and nothing that makes the reader fail."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.formats.vcard import Card, Refused, read
from app.formats.vcard import reading as module
from tests.support.data import shared


def _cards(text: str) -> list[Card]:
    return [one for one in read(text.encode()) if isinstance(one, Card)]


def test_versions_may_be_mixed_in_one_file() -> None:
    cards = _cards("BEGIN:VCARD\nVERSION:2.1\nN:A;B\nEND:VCARD\r\n\r\nbegin:vcard \nfn:C\nversion:4.0\nend:vcard\n")
    assert [(card.version, card.line) for card in cards] == [("2.1", 1), ("4.0", 6)]


def test_a_card_without_its_end_is_taken_and_its_neighbours_too() -> None:
    names = [card.first("FN") for card in _cards("BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD\nBEGIN:VCARD\nFN:C")]
    assert [name.value for name in names if name] == ["A", "B", "C"]


def test_a_card_without_its_beginning_is_taken_if_it_ends() -> None:
    (card,) = _cards("VERSION:3.0\nFN:A\nEND:VCARD\n")
    assert [one.value for one in card.all("FN")] == ["A"]
    assert list(read(b"FN:A\nTEL:1\n")) == [Refused(line=1, reason="no_begin")]


def test_a_nested_card_stands_in_its_outer_one() -> None:
    (card,) = _cards("BEGIN:VCARD\nVERSION:2.1\nN:A\nAGENT:\nBEGIN:VCARD\nN:B\nEND:VCARD\nTEL:1\nEND:VCARD")
    assert [one.name for one in card.properties] == ["N", "TEL", "AGENT"]
    (agent,) = card.all("AGENT")
    assert agent.value.startswith("BEGIN:VCARD\\n")


def test_a_row_of_cards_without_ends_is_no_nesting() -> None:
    assert len(_cards("BEGIN:VCARD\nFN:A\n" * 1000)) == 1000


def test_what_is_no_card_is_named() -> None:
    assert list(read(b"<?xml version='1.0'?><a/>")) == [Refused(line=1, reason="not_vcard")]
    assert list(read(b"")) == [Refused(line=1, reason="not_vcard")]


def test_a_card_too_large_is_refused_and_the_next_one_taken() -> None:
    first = "BEGIN:VCARD\nFN:A\n" + "NOTE:x\n" * (module.MOST_PROPERTIES + 1) + "END:VCARD\n"
    refused, taken = read((first + "BEGIN:VCARD\nFN:B\nEND:VCARD\n").encode())
    assert refused == Refused(line=1, reason="too_large")
    assert isinstance(taken, Card)


def test_a_charset_declared_anywhere_helps_the_whole_card() -> None:
    text = b"BEGIN:VCARD\nVERSION:2.1\nFN:%s\nLABEL;CHARSET=Windows-1253;QUOTED-PRINTABLE:=C1\nEND:VCARD\n"
    (card,) = read(text % "Βαγγέλης".encode("cp1253"))
    assert isinstance(card, Card)
    assert [one.value for one in card.all("FN")] == ["Βαγγέλης"]


@given(st.binary(max_size=400))
def test_no_bytes_make_it_fail(data: bytes) -> None:
    list(read(data))
    list(read(b"BEGIN:VCARD\n" + data + b"\nEND:VCARD\n"))


def test_every_card_of_the_real_files_is_read() -> None:
    """2,777 times BEGIN, two of them nested in another card, and one card that lacks its BEGIN."""
    cards, refused = 0, []
    for file in sorted(shared("vcard").rglob("*.vcf")):
        for one in read(file.read_bytes()):
            if isinstance(one, Card):
                cards += 1
            else:
                refused.append((file.name, one.line, one.reason))
    assert refused == [("distlist.vcf", 1, "not_vcard")]
    assert cards == 2776


def test_a_text_too_long_is_refused_and_a_photo_is_not() -> None:
    long = b"A" * (module.MOST_TEXT + 4 - module.MOST_TEXT % 4)
    text, photo = (
        next(iter(read(b"BEGIN:VCARD\nFN:A\n" + head + long + b"\nEND:VCARD\n")))
        for head in (b"NOTE:", b"PHOTO;ENCODING=b:")
    )
    assert text == Refused(line=1, reason="too_large")
    assert isinstance(photo, Card)


@pytest.mark.parametrize(
    "body",
    [
        b"N:" + b"a;\\;" * 50_000,
        b"NOTE:a\n" + b"zz\n" * 50_000,
        b"TEL;TYPE=\n" + b" z\n" * 50_000,
        b"NOTE;QUOTED-PRINTABLE:=\n" + b"=\n" * 50_000,
        b'TEL;X="' + b'";"' * 50_001 + b":1",
        b"PHOTO;BASE64:" + b"\n" * 200_000,
    ],
)
def test_hostile_cards_take_no_more_than_their_size(body: bytes) -> None:
    """Seconds for each if a step were quadratic; a tenth of one as it is."""
    assert len(list(read(b"BEGIN:VCARD\n" + body + b"\nEND:VCARD\n"))) == 1
