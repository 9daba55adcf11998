"""Escapes, parts and lists."""

from hypothesis import given
from hypothesis import strategies as st

from app.formats.vcard import values


@given(st.text(st.characters(exclude_characters="\r", exclude_categories=["Cs"])))
def test_what_is_escaped_is_read_back(text: str) -> None:
    assert values.unescape(values.escape(text)) == text


@given(st.lists(st.text(st.characters(exclude_characters="\r", exclude_categories=["Cs"])), min_size=1))
def test_parts_are_split_where_they_were_joined(texts: list[str]) -> None:
    joined = ";".join(map(values.escape, texts))
    assert [values.unescape(part) for part in values.split(joined, ";")] == texts


def test_escapes_that_are_none_stay() -> None:
    assert values.unescape(r"C:\Music\\x \n") == "C:\\Music\\x \n"


def test_parts_and_items_are_tidy() -> None:
    assert values.parts(r"Heide;Eva\, M.;;Dr.,Prof.") == ["Heide", "Eva, M.", "", "Dr. Prof."]
    assert values.items(r"a,b\,c,,") == ["a", "b,c"]


def test_2_1_becomes_as_3_0_writes_it() -> None:
    assert values.modern("FN", "Heide, Eva") == r"Heide\, Eva"
    assert values.modern("N", r"A\;B;C, D") == r"A\;B;C\, D"
    assert values.modern("CATEGORIES", "a,b;c") == "a,b,c"
    assert values.modern("NOTE", "one\r\ntwo") == r"one\ntwo"
    assert values.modern("URL", "http://x/a,b") == "http://x/a,b"
