"""The step leads on."""

from pytestqt.qtbot import QtBot

from ui.vault.language_step import LanguageStep


def test_its_button_leads_on(qtbot: QtBot) -> None:
    step = LanguageStep()
    qtbot.addWidget(step)
    step.resize(680, 600)
    step.show()
    with qtbot.waitSignal(step.done):
        step.next_button.click()
    step.grab()
