"""Parts go on in the next line."""

from pytestqt.qtbot import QtBot

from ui.widgets.button import Button
from ui.widgets.flow import Flow


def test_buttons_wrap_where_the_width_ends(qtbot: QtBot) -> None:
    flow = Flow()
    qtbot.addWidget(flow)
    buttons = [Button("Antworten"), Button("Später"), Button("Keine Antwort nötig")]
    for button in buttons:
        flow.add(button)
    one = buttons[0].sizeHint().height()
    assert flow.heightForWidth(2000) == one
    assert flow.heightForWidth(buttons[2].sizeHint().width()) == 3 * one + 16
    flow.resize(2000, one)
    flow.show()
    assert len({button.y() for button in buttons}) == 1
    buttons[0].setText("Sehr viel länger antworten")
    qtbot.waitUntil(lambda: buttons[1].x() > buttons[0].sizeHint().width())
    flow.clear()
    assert flow.sizeHint().height() == 0
