"""The bar holds its buttons and one sentence."""

from pytestqt.qtbot import QtBot

from ui.widgets.button import Button, Kind
from ui.widgets.foot_bar import HEIGHT, FootBar


def test_the_bar_says_its_sentence(qtbot: QtBot) -> None:
    button = Button("Take", Kind.PRIMARY)
    bar = FootBar(button)
    qtbot.addWidget(bar)
    bar.tell("Nobody learns of it.")
    bar.resize(600, HEIGHT)
    assert bar.sentence() == "Nobody learns of it."
    assert not bar.grab().isNull()
    assert button.parent() is bar
