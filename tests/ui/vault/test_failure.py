"""What is offered when the vault did not open."""

import pytest
from pytestqt.qtbot import QtBot

from app.errors import AppError, DamagedVault, MovedVault, OlderVault, UncertainVault, WrongPassphrase
from ui.vault.failure import Failure


@pytest.mark.parametrize(
    ("error", "shown"),
    [
        (WrongPassphrase(), set()),
        (DamagedVault(), {"Try again"}),
        (OlderVault(missing=3), {"Go on with this state", "Try again"}),
        (UncertainVault(), {"Go on with this state", "Try again"}),
        (MovedVault(moved_on="2026-11-24"), {"Use it here again"}),
    ],
)
def test_what_helps_is_offered_and_nothing_is_ever_deleted(qtbot: QtBot, error: AppError, shown: set[str]) -> None:
    choices = Failure()
    qtbot.addWidget(choices)
    choices.show_for(error)
    buttons = (choices.go_on_button, choices.again_button)
    assert {button.text() for button in buttons if button.isVisible()} == shown
    assert choices.isVisible() is bool(shown)
