"""Physical to logical lines, in all the ways programs break folding."""

import pytest

from app.formats.vcard.lines import begins_property, logical, physical


def _logical(text: str) -> list[str]:
    return [line.decode() for _, line in logical(physical(text.encode()))]


def test_line_ends_of_all_systems() -> None:
    assert list(physical(b"a\r\nb\nc\rd\r\r\ne")) == [b"a", b"b", b"c", b"d", b"e"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("NOTE:one\r\n  two\r\n\tthree", ["NOTE:one twothree"]),
        ("TEL;TYPE=\n\tFAX,WORK:+1", ["TEL;TYPE=FAX,WORK:+1"]),
        ("N;QUOTED-PRINTABLE:=\nM=C3=BC=\nller;\nFN:x", ["N;QUOTED-PRINTABLE:M=C3=BCller;", "FN:x"]),
        ("N;QUOTED-PRINTABLE:Joseph=\n\nTEL:028", ["N;QUOTED-PRINTABLE:Joseph", "TEL:028"]),
        ("NOTE;QUOTED-PRINTABLE:a=C3=\n\n=A4", ["NOTE;QUOTED-PRINTABLE:a=C3=A4"]),
        ("NOTE;ENCODING=QUOTED-PRINTABLE:come=\n to", ["NOTE;ENCODING=QUOTED-PRINTABLE:come to"]),
        ("NOTE;QUOTED-PRINTABLE:end=\nEND:VCARD", ["NOTE;QUOTED-PRINTABLE:end=", "END:VCARD"]),
        ("NOTE:ends with=\nTEL:1", ["NOTE:ends with=", "TEL:1"]),
        ("PHOTO;ENCODING=BASE64:\n\n /9j/\nAA==\n\nFN:x", ["PHOTO;ENCODING=BASE64:/9j/AA==", "FN:x"]),
        ("PHOTO;BASE64:/9j/\nAA==\nEND:VCARD", ["PHOTO;BASE64:/9j/AA==", "END:VCARD"]),
        ("ADR:;;Brevern\\\n9999\\\nPackstation;Hamburg", ["ADR:;;Brevern\\n9999\\nPackstation;Hamburg"]),
        ("# comment\nFN:x\n# comment\nNOTE:y", ["FN:x", "NOTE:y"]),
    ],
)
def test_what_belongs_together(text: str, lines: list[str]) -> None:
    assert _logical(text) == lines


def test_numbers_are_of_the_first_physical_line() -> None:
    assert [number for number, _ in logical(physical(b"A:1\n 2\n\nB:3"))] == [1, 4]


def test_a_property_begins_with_a_known_name_or_capitals() -> None:
    assert begins_property(b"tel;work:1")
    assert begins_property(b"item1.X-ABLabel:x")
    assert begins_property(b"IANA-TOKEN:x")
    assert not begins_property(b"Siehe: dort")
    assert not begins_property(b"no colon")
