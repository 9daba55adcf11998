"""The ground is painted."""

from pytestqt.qtbot import QtBot

from ui.runtime.theme import tokens
from ui.vault.backdrop import Backdrop


def test_it_has_list_ground(qtbot: QtBot) -> None:
    ground = Backdrop()
    qtbot.addWidget(ground)
    ground.resize(400, 300)
    assert ground.grab().toImage().pixelColor(2, 2).name().upper() == tokens().list
