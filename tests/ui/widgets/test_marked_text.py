"""The sentence that counts is found and marked in the message."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.runtime.theme import Scheme, Theme, tokens
from ui.runtime.type_roles import reading_step
from ui.widgets.marked_text import MarkedText, Prose, find_marked

TEXT = "Liebe Frau Vogel,\n\nder Termin ist bestätigt. Können Sie mir\nbis Freitag sagen, ob es passt? Herzlich"


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Können Sie mir bis Freitag sagen, ob es passt?", "Können Sie mir\nbis Freitag sagen, ob es passt?"),
        ("Gibt es nicht.", ""),
        ("", ""),
        ("Herzlich", "Herzlich"),
    ],
)
def test_a_sentence_is_found_over_line_ends(sentence: str, found: str) -> None:
    start, end = find_marked(TEXT, sentence)
    assert TEXT[start:end] == found


def test_the_mark_is_painted_behind_the_sentence(qtbot: QtBot) -> None:
    text = MarkedText()
    qtbot.addWidget(text)
    text.resize(500, 200)
    text.show_text(TEXT, "Können Sie mir bis Freitag sagen, ob es passt?")
    assert text.marked().startswith("Können")
    image = text.grab().toImage()
    tint = QColor(tokens().due_tint).rgb()
    assert any(image.pixel(x, y) == tint for x in range(0, 500, 3) for y in range(0, 200, 2))
    assert text.heightForWidth(120) > text.heightForWidth(500)
    assert text.accessibleName() == text.text()


def test_running_text_marks_nothing_and_breaks_in_even_steps(qtbot: QtBot) -> None:
    prose = Prose("Wer hereinkommt, ist zunächst nur bekannt; in den Kreis holen Sie danach die wenigen.")
    qtbot.addWidget(prose)
    assert prose.marked() == ""
    assert prose.heightForWidth(200) % reading_step() == 0
    prose.setText("Kurz.")
    assert prose.text() == "Kurz."
    assert prose.heightForWidth(200) == reading_step()


def test_the_mark_follows_the_theme(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(qapp)
    theme.choose(Scheme.LIGHT)
    text = MarkedText()
    qtbot.addWidget(text)
    text.resize(500, 60)
    text.show()
    text.show_text("Geht es?", "Geht es?")
    theme.choose(Scheme.DARK)
    image = text.grab().toImage()
    inks = {image.pixelColor(x, y).name().upper() for x in range(200) for y in range(20)}
    assert tokens().due_tint in inks
    assert any(QColor(ink).lightness() > 200 for ink in inks)
    theme.choose(Scheme.SYSTEM)
