"""The line of steps says where one is."""

from pytestqt.qtbot import QtBot

from ui.vault.steps import Steps


def test_the_present_step_is_spoken(qtbot: QtBot) -> None:
    steps = Steps(("Language", "Passphrase", "People"))
    qtbot.addWidget(steps)
    steps.resize(680, 28)
    steps.go(1)
    assert steps.accessibleName() == "Step 2 of 3: Passphrase"
    steps.grab()
