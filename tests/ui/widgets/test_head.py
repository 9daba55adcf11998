"""The head of a pane keeps its height and elides before its actions."""

from pytestqt.qtbot import QtBot

from ui.runtime.tokens import HEAD_HEIGHT
from ui.widgets.avatar import look
from ui.widgets.button import Button
from ui.widgets.head import Head


def test_a_head_is_88_high_and_says_both_lines(qtbot: QtBot) -> None:
    head = Head("Heute", "Montag, 23. November")
    qtbot.addWidget(head)
    assert head.sizeHint().height() == HEAD_HEIGHT
    assert (head.accessibleName(), head.accessibleDescription()) == ("Heute", "Montag, 23. November")


def test_a_detail_head_shows_a_person_and_actions(qtbot: QtBot) -> None:
    head = Head(detail=True)
    qtbot.addWidget(head)
    head.add(Button("Notieren"))
    head.set_texts("Sabine Berger " * 9, "Nordlicht Energie", look(1, "Sabine Berger"))
    head.resize(400, HEAD_HEIGHT)
    head.show()
    assert head.title().startswith("Sabine")
    assert head.second() == "Nordlicht Energie"
    assert not head.grab().isNull()
