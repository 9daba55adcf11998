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


def test_in_a_narrow_place_the_sentence_stands_below_and_no_button_is_cut(qtbot: QtBot) -> None:
    buttons = [Button(name) for name in ("Interested in it", "Not for me this time", "Pass it on to somebody")]
    bar = FootBar(*buttons)
    qtbot.addWidget(bar)
    bar.tell("Only Miriam Castell learns of your answer, sealed, and you hand it over yourself.")
    bar.resize(1000, HEIGHT)
    bar.show()
    assert bar.height() == HEIGHT
    assert bar._sentence.x() > buttons[2].geometry().right()
    bar.resize(420, HEIGHT)
    assert bar.height() > HEIGHT
    assert all(one.width() == one.sizeHint().width() for one in buttons)
    assert bar._sentence.y() > buttons[2].geometry().bottom()
    assert bar._sentence.height() >= bar._sentence.heightForWidth(bar._sentence.width())
