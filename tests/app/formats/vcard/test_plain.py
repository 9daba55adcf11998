"""The short way gives what the careful way gives, line numbers and refusals too, or leaves a card to it."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.formats.vcard import plain, read
from tests.support.carefully import carefully
from tests.support.data import shared

_PLAIN = (
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Eva\r\nitem1.TEL;type=CELL,pref:+49 1\r\nNOTE:a\r\n  b\\nc \r\nEND:VCARD\r\n"
)
_PIECES = [
    "BEGIN:VCARD", "END:VCARD", "VERSION:2.1", "VERSION:3.0", "VERSION:4.0", " ", "\t", "\n", "\r\n", "\r", ":", ";",
    "FN:Eva", "N:B;E;;;", "NOTE:", "NOTE;CHARSET=shift_jis:", "NOTE;CHARSET=UTF-8:ä", 'X-A;X="b:c":d', "\\", "tel:2",
    "TEL;TYPE=cell,pref:1", "PHOTO;ENCODING=b:/9j/", "AAAA", "PHOTO:data:image/png;base64,AAAA", "=", "AGENT:", "#",
    "NOTE;QUOTED-PRINTABLE:=C3=A4", "\x1b", "\0", "ä",
    "N;QUOTED-PRINTABLE:=", "item1.URL:x", "item1.X-ABLabel:y", "CATEGORIES:a,b", "Ort: x",
]  # fmt: skip


def test_a_card_as_most_programs_write_it_is_plain() -> None:
    found = plain.card(_PLAIN, 0, 7)
    assert found is not None
    card, after = found
    assert (card.line, card.version, after) == (7, "3.0", len(_PLAIN))
    assert [(one.group, one.name, one.value) for one in card.properties] == [
        ("", "FN", "Eva"),
        ("item1", "TEL", "+49 1"),
        ("", "NOTE", "a b\\nc"),
    ]
    assert card.properties[1].parameters == (("PREF", ("1",)), ("TYPE", ("cell",)))


@pytest.mark.parametrize(
    "line",
    [
        b"NOTE;QUOTED-PRINTABLE:=C3=A4=\r\n", b"X;LANGUAGE=ru:x", b"N;QUOTED-PRINTABLE:=\r\nend:vcard",
        b"NOTE;CHARSET=Shift_JIS:\x83\x41", b"NOTE:Gr\xfc\xdfe", b"Ort: Ulm",
        b"AGENT:\r\nBEGIN:VCARD\r\nEND:VCARD", b"NOTE:a\rb", b"NOTE:x\r\n END:VCARD", b'X;A="b:1', b"NOTE:\x1b$B",
        b"# x", b"FN:Eva\r\nX-\r\n EVOLUTION:x", b"PHOTO;ENCODING=b:/9j/\r\n\r\n TEL:1",
        b"FN:Eva\r\nversion:2.1", b"NOTE:a\r\n\r\n b",
    ],
)  # fmt: skip
def test_what_is_unusual_is_left_to_the_careful_way(line: bytes) -> None:
    data = _PLAIN.replace(b"FN:Eva", line)
    assert plain.card(data, 0, 1) is None
    assert list(read(data)) == list(carefully(data))


def test_quoted_text_and_its_soft_line_ends_are_plain_where_nothing_is_folded() -> None:
    for line in (
        b"NOTE;QUOTED-PRINTABLE:=C3=A4",
        b"NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:a=\r\n=E2=82=AC=\r\nFN:x",
    ):
        data = _PLAIN.replace(b"FN:Eva", line).replace(b"\r\n  b", b"")
        assert plain.card(data, 0, 1) is not None
        assert plain.card(_PLAIN.replace(b"FN:Eva", line), 0, 1) is None
        assert list(read(data)) == list(carefully(data))


@pytest.mark.parametrize("line", [b":=E4", b":=20x", b":data:image/png;base64,AAAA", b";ENCODING=B:=41", b":=1B$B"])
def test_quoted_text_that_is_unusual_gives_what_the_careful_way_gives(line: bytes) -> None:
    data = _PLAIN.replace(b"FN:Eva", b"NOTE;QUOTED-PRINTABLE" + line).replace(b"\r\n  b", b"")
    assert list(read(data)) == list(carefully(data))


def test_the_version_may_stand_anywhere_and_blank_lines_between_properties() -> None:
    for version in (b"2.1", b"3.0"):
        mine = b"VERSION:" + version + b"\r\n"
        for line in (b"FN:Dora", b"NOTE;QUOTED-PRINTABLE:a=0D=0Ab;c", b"PHOTO;ENCODING=b:/9j/\r\n"):
            data = b"BEGIN:VCARD\r\n" + line + b"\r\n\r\nTEL:1\r\n\t\r\n" + mine + b"END:VCARD\r\n"
            assert plain.card(data.replace(b"\t\r\n", b""), 0, 1) is not None
            assert list(read(data)) == list(carefully(data))


def test_a_photo_and_a_card_of_2_1_are_plain_too() -> None:
    for line in (b"PHOTO;ENCODING=b;TYPE=JPEG:/9j/\r\n 4AAQ", b"PHOTO:data:image/png;base64,AAAA", b"X:\r\nY: z"):
        for version in (b"3.0", b"2.1", b"4.0"):
            data = _PLAIN.replace(b"FN:Eva", line).replace(b"3.0", version)
            assert plain.card(data, 0, 1) is not None
            assert list(read(data)) == list(carefully(data))


@given(st.lists(st.tuples(st.sampled_from(_PIECES), st.sampled_from(["\n", "\r\n", "\n ", ""])), max_size=14))
def test_both_ways_read_the_same(pieces: list[tuple[str, str]]) -> None:
    text = "".join(piece + end for piece, end in pieces)
    for data in (
        text,
        f"BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:=\n{text}",
        f"BEGIN:VCARD\nVERSION:3.0\n{text}\nEND:VCARD\n{text}",
    ):
        assert list(read(data.encode())) == list(carefully(data.encode()))


_WHOLE = (
    b"BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BC=\nller;E\n"
    b"PHOTO;ENCODING=b:/9j/\n AAAA\nitem1.TEL;TYPE=cell,pref:1\nEND:VCARD\n"
)


@given(st.lists(st.tuples(st.integers(0, len(_WHOLE)), st.sampled_from([*_PIECES, "\n ", "\n\n", "=\n"])), max_size=4))
def test_both_ways_read_a_damaged_card_alike(pieces: list[tuple[int, str]]) -> None:
    data = _WHOLE
    for place, piece in pieces:
        data = data[:place] + piece.encode() + data[place:]
    assert list(read(data)) == list(carefully(data))
    assert list(read(data + _PLAIN)) == list(carefully(data + _PLAIN))


def test_both_ways_read_the_real_files_alike() -> None:
    for file in sorted(shared("vcard").rglob("*.vcf")):
        data = file.read_bytes()
        assert list(read(data)) == list(carefully(data)), file.name


@pytest.mark.parametrize("line", [b"\n ", b"\n\t ", b"\n\n", b"\nX:\n ", b"\n x", b"\nN;QUOTED-PRINTABLE:="])
def test_a_card_of_many_lines_takes_no_more_than_its_size(line: bytes) -> None:
    """Minutes if each blank line were looked at to the end of the card."""
    data = b"BEGIN:VCARD\nVERSION:3.0\nFN:A" + line * 40_000 + b"\nEND:VCARD\n"
    started = time.process_time()
    assert len(list(read(data))) == 1
    assert time.process_time() - started < 5


def test_cards_without_ends_take_no_more_than_their_size() -> None:
    """Minutes if each beginning were looked at to the end of the file."""
    assert len(list(read(b"BEGIN:VCARD\nVERSION:3.0\nFN:A\n" * 20_000))) == 20_000
