"""The chosen reply with its reasons."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.records.obligation import Side
from tests.support.week import ASKS
from tests.support.windows import NOW
from ui.today.detail import TodayDetail
from ui.today.look_up import Shown


def test_the_asking_sentence_is_marked_in_the_message(qtbot: QtBot, shown: Shown) -> None:
    detail = TodayDetail()
    qtbot.addWidget(detail)
    detail.resize(690, 760)
    detail.show()
    detail.show_reply(shown, NOW)
    assert detail.title() == "Sabine Berger"
    assert detail._message.words().marked() == ASKS
    assert detail._earlier.titles() == ("You", "Sabine Berger")
    with qtbot.waitSignal(detail.acted) as acted:
        qtbot.mouseClick(detail.buttons["done"], Qt.MouseButton.LeftButton)
    assert acted.args == ["done"]
    with qtbot.waitSignal(detail.opened) as opened:
        qtbot.mouseClick(detail._more, Qt.MouseButton.LeftButton)
    assert opened.args == [shown.contact.id]


def test_what_is_owed_to_me_is_asked_again(qtbot: QtBot, shown: Shown) -> None:
    detail = TodayDetail()
    qtbot.addWidget(detail)
    detail.show_reply(replace(shown, obligation=replace(shown.obligation, side=Side.THEIRS)), NOW)
    assert detail.buttons["reply"].text() == "Ask again"
    detail.clear()
    assert detail.title() == ""
