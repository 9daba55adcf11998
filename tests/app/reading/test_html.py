"""HTML of mail programs to lines."""

import time

import pytest

from app.reading.html import QUOTE_BEGINS, text_of_html
from app.reading.quoting import new_text
from tests.support.data import shared


def test_blocks_are_lines_and_styles_are_gone() -> None:
    source = (
        "<html><head><style>p{}</style></head><body><p>Eins</p><div>Zwei&nbsp;&amp; drei<br>vier</div><!-- x --></body>"
    )
    assert [line for line in text_of_html(source).split("\n") if line] == ["Eins", "Zwei & drei", "vier"]


def test_cells_of_a_table_stay_apart() -> None:
    assert text_of_html("<tr><td>Montag</td><td>9 Uhr</td></tr>") == "Montag 9 Uhr\n"


def test_quotations_are_marked() -> None:
    assert "> zitiert" in text_of_html("neu<blockquote><p>zitiert</p></blockquote>danach")
    assert QUOTE_BEGINS in text_of_html('neu<div id="divRplyFwdMsg">Von: x</div>alt')


@pytest.mark.parametrize(
    "name", ["hotmail", "mail_ru", "ms_outlook_2007", "ms_outlook_2010", "windows_mail", "yandex_ru"]
)
def test_only_the_reply_of_each_mail_program_is_new(name: str) -> None:
    source = (shared("mail", "reply-talon", "html_replies") / f"{name}.html").read_text(
        encoding="utf-8", errors="replace"
    )
    new = new_text(text_of_html(source))
    assert new == "Hi. I am fine."


@pytest.mark.parametrize(
    "piece", ["<div ", "<p ", "<!--", "<style ", "<head ", "<blockquote>", "<![", "&amp;", "<a href='"]
)
def test_hostile_repetition_takes_bounded_time(piece: str) -> None:
    start = time.perf_counter()
    text_of_html(piece * 20_000)
    assert time.perf_counter() - start < 5
