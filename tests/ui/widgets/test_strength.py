"""How a passphrase is weighed."""

from pytestqt.qtbot import QtBot

from tests.support import windows
from ui.widgets.strength import ENOUGH, Strength, digits


def test_words_weigh_more_than_a_pattern() -> None:
    assert digits("") == 0
    assert digits("password1") < ENOUGH < digits("sieben Zwerge tanzen leise")


def test_the_meter_follows_the_last_text(qtbot: QtBot) -> None:
    meter = Strength(windows.session())
    qtbot.addWidget(meter)
    with qtbot.waitSignal(meter.measured) as measured:
        meter.tell("password1")
    assert measured.args == [False]
    assert "Too easy" in meter.words()
    with qtbot.waitSignal(meter.measured) as measured:
        meter.tell("sieben Zwerge tanzen leise")
    assert measured.args == [True]
