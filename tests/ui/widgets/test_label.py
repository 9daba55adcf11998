"""Texts are plain, elide or wrap, and never widen the window."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.runtime.type_roles import reading_width
from ui.widgets.label import Elided, Label, Text, rule


def test_text_from_outside_stays_plain(qtbot: QtBot) -> None:
    label = Label("<img src=file:///etc/passwd>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_an_elided_label_gives_way_and_keeps_its_text(qtbot: QtBot) -> None:
    label = Elided("Leiterin Vorstandsbüro, Nordlicht Energie")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert label.minimumSizeHint().width() == 0
    assert label.toolTip() == label.text()
    label.resize(900, 20)
    assert label.toolTip() == ""


def test_a_capped_paragraph_keeps_its_last_line(qtbot: QtBot) -> None:
    text = Text("Kollegin bei Hansen und Wolf, sie hat mich dort eingearbeitet. " * 4)
    qtbot.addWidget(text)
    assert text.maximumWidth() == reading_width()
    assert text.heightForWidth(5000) == text.heightForWidth(reading_width())


def test_a_short_paragraph_asks_for_one_line_and_gives_way(qtbot: QtBot) -> None:
    text = Text("Kreis vergleicht Ziffer für Ziffer; Leerzeichen sind gleichgültig.")
    qtbot.addWidget(text)
    assert text.sizeHint().height() < 2 * text.fontMetrics().lineSpacing()
    assert text.minimumSizeHint().width() < text.sizeHint().width()
    assert text.heightForWidth(120) > 2 * text.fontMetrics().lineSpacing()


def test_the_ink_can_change(qtbot: QtBot) -> None:
    label = Label("3", ink="soft")
    qtbot.addWidget(label)
    label.set_ink("due")
    assert label.property("ink") == "due"
    line = rule()
    qtbot.addWidget(line)
    assert line.height() <= 1 or line.maximumHeight() == 1
