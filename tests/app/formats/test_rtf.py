"""Rich text: unpacked as its specification shows, its letters in every way they are written, and nothing else of it."""

import struct
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.formats import rtf
from tests.support.outlook import RICH, packed

#: The first example of MS-OXRTFCP.
SIMPLE = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
)


def said(body: str) -> str:
    return rtf.text_of(rb"{\rtf1\ansi\ansicpg1252 " + body.encode("latin-1") + b"}")[0]


def test_the_examples_of_the_specification() -> None:
    assert rtf.unpacked(SIMPLE) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    assert rtf.unpacked(RICH) == b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"
    assert rtf.text_of(rtf.unpacked(SIMPLE)) == ("hello world", False)
    assert rtf.unpacked(struct.pack("<II4sI", 20, 8, b"MELA", 0) + b"{\\rtf1 a}") == b"{\\rtf1 a"
    assert rtf.unpacked(packed(b"{\\rtf1 abcdefgh}")).startswith(b"{\\rtf1 abcdefgh}")


@pytest.mark.parametrize(
    "data", [b"", b"short", b"\0" * 40, SIMPLE[:30], struct.pack("<II4sI", 9, 2**32 - 1, b"LZFu", 0)]
)
def test_what_is_cut_or_none_gives_what_is_there(data: bytes) -> None:
    assert rtf.text_of(rtf.unpacked(data))[0] in ("", "hello world"[: len(rtf.text_of(rtf.unpacked(data))[0])])


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"Gr\'fc\'dfe aus K\'f6ln\par Wann passt es?", "Grüße aus Köln\nWann passt es?"),
        (r"Gr\u252?\u223?e", "Grüße"),
        (r"\uc2\u8364\'80\'80 5", "€ 5"),
        (r"\u-10179?\u-8704? da", "😀 da"),
        (r"a\line b\tab c\~d\_e\{f\}", "a\nb\tc\u00a0d-e{f}"),
        (r"{\b Fett} und {\i kursiv}\emdash fertig", "Fett und kursiv\u2014fertig"),
        (r"{\fonttbl{\f0\fswiss Arial;}{\f1\fcharset204 Times;}}\f1\'cf\'f0\'e8\f0  a", "При a"),
        (r"{\fonttbl{\f1\fcharset128 Gothic;}}\f1\'93\'fa\'96\'7b", "日本"),
        (r"{\colortbl;\red0\green0\blue0;}{\*\generator Riched20;}{\pict\wmetafile8 0102ff}Text", "Text"),
        (r"a{\object{\*\objdata 01020304}{\result b}}c", "ac"),
        ("zwei\r\nZeilen", "zweiZeilen"),
    ],
)
def test_letters_in_every_way_they_are_written(body: str, text: str) -> None:
    assert said(body) == text


def test_bytes_of_a_picture_are_passed_over() -> None:
    assert rtf.text_of(rb"{\rtf1 a\bin5 }}{{\b}") == ("ab", False)


def test_html_is_put_together_again() -> None:
    data = (
        rb"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 Gr\'fc\'dfe & mehr"
        rb"{\*\htmltag116 <br>}\htmlrtf \line\htmlrtf0 Wann?\htmlrtf }\htmlrtf0{\*\htmltag72 </p>}}"
    )
    assert rtf.text_of(data) == ("<p>Grüße &amp; mehr<br>Wann?</p>", True)


def test_what_is_no_rich_text_is_empty() -> None:
    assert rtf.text_of(b"<html>") == ("", False)
    assert rtf.text_of(b"") == ("", False)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.sampled_from([b"{", b"}", b"\\u-1?", b"\\'fc", b"\\bin9 ", b"\\f1", b"\\*", b"\\", b"x", b"\\uc9", b"\r\n"])
    )
)
def test_whatever_comes_gives_a_text(parts: list[bytes]) -> None:
    text, _ = rtf.text_of(b"{\\rtf1 " + b"".join(parts))
    text.encode()


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=400))
def test_whatever_is_packed_is_bounded(data: bytes) -> None:
    assert len(rtf.unpacked(struct.pack("<II4sI", 0, 2**31, b"LZFu", 0) + data)) <= 17 * len(data) + 17


@pytest.mark.parametrize("body", [b"{" * 300_000, b"\\u1?" * 120_000, b"\\'fc" * 150_000, b"a\\par " * 90_000])
def test_the_worst_takes_less_than_a_second_of_the_processor(body: bytes) -> None:
    started = time.process_time()
    rtf.text_of(rtf.unpacked(packed(b"{\\rtf1 " + body)))
    assert time.process_time() - started < 1.5
