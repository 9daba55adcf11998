"""A message shows who, when and its words."""

from pytestqt.qtbot import QtBot

from ui.widgets.message import Message, MessageList


def test_a_message_marks_its_sentence(qtbot: QtBot) -> None:
    message = Message()
    qtbot.addWidget(message)
    message.show_message("Sabine Berger", "18. November", "mail", "Guten Tag. Geht es?", "Geht es?")
    assert message.words().marked() == "Geht es?"
    assert message.accessibleName() == "Sabine Berger, 18. November: Guten Tag. Geht es?"


def test_a_list_keeps_its_widgets(qtbot: QtBot) -> None:
    shown = MessageList()
    qtbot.addWidget(shown)
    first = shown.begin(2)
    first[0].show_message("A", "", "mail", "")
    assert shown.begin(1)[0] is first[0]
    assert shown.titles() == ("A",)
