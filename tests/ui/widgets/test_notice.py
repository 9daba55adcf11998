"""A notice says one sentence and offers what to do."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.widgets.notice import Mood, Notice


@pytest.mark.parametrize("mood", list(Mood))
def test_a_notice_says_its_sentence(qtbot: QtBot, mood: Mood) -> None:
    notice = Notice("Der Export ist 34 Tage alt.", mood)
    qtbot.addWidget(notice)
    button = notice.add("Erneuern")
    notice.resize(600, 48)
    notice.show()
    assert notice.accessibleName() == "Der Export ist 34 Tage alt."
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    notice.set_mood(Mood.PLAIN)
    notice.tell("Zwei Zeilen.", "Wirkt persönlich")
    assert (notice.title(), notice.sentence()) == ("Wirkt persönlich", "Zwei Zeilen.")
    assert not notice.grab().isNull()
