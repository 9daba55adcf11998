"""What all steps share."""

from pytestqt.qtbot import QtBot

from ui.vault.step import Step


def test_back_is_told(qtbot: QtBot) -> None:
    step = Step("Title", "Line")
    qtbot.addWidget(step)
    with qtbot.waitSignal(step.back):
        step.back_button.click()
