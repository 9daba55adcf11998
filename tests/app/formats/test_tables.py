"""Charsets, separators and rows of tables, and what is broken in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from app.formats import tables

TEXT = "Vorname;Nachname\nJürgen;Groß\n"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        TEXT.encode("cp1252"),
    ],
)
def test_the_charset_is_found(data: bytes) -> None:
    assert tables.text_of(data) == TEXT


def test_japanese_is_told_from_german() -> None:
    assert tables.text_of("名無しの権兵衛,ごんべえ\n".encode("shift_jis")) == "名無しの権兵衛,ごんべえ\n"
    assert tables.text_of("Größe,Übermaß,Äpfel\n".encode("cp1252")) == "Größe,Übermaß,Äpfel\n"


@pytest.mark.parametrize(
    ("text", "by"), [(TEXT, ";"), ("a,b;c,d\n", ","), ('"a,b";c\n', ";"), ("a\tb\n", "\t"), ("a", ",")]
)
def test_the_separator_is_what_the_first_line_has_most_of(text: str, by: str) -> None:
    assert tables.separator(text) == by


def test_rows_keep_line_breaks_and_leave_out_what_is_empty() -> None:
    found = list(tables.rows('a,b\n"1\n2",3\n,\n4,5\n'))
    assert [(row.line, row.cells) for row in found] == [(1, ("a", "b")), (3, ("1\n2", "3")), (5, ("4", "5"))]


def test_a_quote_that_is_never_closed_says_where() -> None:
    text = 'a,b\n1,"' + "x" * (tables.MOST_OF_CELL + 10)
    rows = tables.rows(text)
    assert next(rows).cells == ("a", "b")
    with pytest.raises(tables.Broken) as broken:
        next(rows)
    assert broken.value.line >= 1


def test_a_heading_is_compared_bare() -> None:
    assert tables.folded('\ufeff"First  Name"* ') == "first name"


@given(some.binary(max_size=400))
def test_whatever_the_bytes_are_there_are_rows_or_a_refusal(data: bytes) -> None:
    try:
        list(tables.rows(tables.text_of(data)))
    except tables.Broken:
        pass


def test_lines_end_as_on_any_system() -> None:
    assert list(tables.lines("a\r\nb\nc\rd")) == ["a\r\n", "b\n", "c\r", "d"]
    assert [row.cells for row in tables.rows('a,b\rc,"d\r\ne"\n')] == [("a", "b"), ("c", "d\r\ne")]


@pytest.mark.parametrize("line", ["x" * 99 + "," * tables.MOST_CELLS, " " * (tables.MOST_OF_LINE + 1)])
def test_a_line_without_measure_says_where(line: str) -> None:
    with pytest.raises(tables.Broken) as caught:
        list(tables.rows(f"a,b\n{line}\nc,d\n"))
    assert caught.value.line == 2
