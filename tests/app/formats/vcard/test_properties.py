"""One line as a property in the uniform way."""

import pytest

from app.formats.vcard.card import Property
from app.formats.vcard.properties import finish, main_type, parse


def _read(line: bytes, *, old: bool = False) -> Property:
    raw = parse(line)
    assert raw is not None
    return finish(raw, old=old, charsets=())


def test_types_are_equal_in_all_versions() -> None:
    new = _read(b'TEL;TYPE="work,voice";PREF=1:+1')
    assert new == _read(b"TEL;WORK;VOICE;PREF:+1", old=True)
    assert new == _read(b"TEL;type=WORK;type=Voice;type=pref:+1")
    assert new.parameters == (("PREF", ("1",)), ("TYPE", ("work", "voice")))


def test_binary_values_are_equal_however_they_are_written() -> None:
    inline = _read(b"PHOTO;ENCODING=b;TYPE=JPEG:/9j/ 4AA=")
    assert inline.binary
    assert inline == _read(b"PHOTO:data:image/jpeg;base64,/9j/4AA=")
    assert inline == _read(b"PHOTO;ENCODING=b;TYPE=image/jpeg:data:image/jpeg;base64,/9j/4AA=")
    assert inline == _read(b"PHOTO;JPEG;BASE64:/9j/4AA=", old=True)


def test_a_web_address_of_a_photo_stays_one() -> None:
    photo = _read(b"PHOTO;VALUE=URI:https://example.org/a.jpg")
    assert (photo.binary, photo.value) == (False, "https://example.org/a.jpg")


def test_quoted_printable_and_charset_are_undone() -> None:
    note = _read(b"NOTE;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:Stra=DFe 1=0D=0AHalle", old=True)
    assert (note.value, note.parameters) == ("Straße 1\\nHalle", ())


def test_groups_quotes_and_circumflexes() -> None:
    assert _read(b'item1.EMAIL;X-A="a;b:c";X-B=^nx:e@x').group == "item1"
    assert _read(b'EMAIL;X-A="a;b:c";X-B=x^ny:e@x').parameters == (("X-A", ("a;b:c",)), ("X-B", ("x\ny",)))


@pytest.mark.parametrize("line", [b"", b"no colon", b"St\xc3\xa4dte: x", b":x", b"a b:c"])
def test_what_is_no_property(line: bytes) -> None:
    assert parse(line) is None


def test_an_unbalanced_quote_costs_nothing_but_itself() -> None:
    assert _read(b'TEL;TYPE="HOME:123').value == "123"


def test_photos_are_images() -> None:
    assert (main_type("PHOTO"), main_type("KEY")) == ("image", "application")
