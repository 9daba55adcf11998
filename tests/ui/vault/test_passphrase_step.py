"""A weak passphrase is refused with a sentence."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app import workspace
from tests.support import windows
from ui.vault.passphrase_step import PassphraseStep


def test_a_weak_one_makes_no_vault(qtbot: QtBot, tmp_path: Path) -> None:
    step = PassphraseStep(windows.session(), tmp_path / "vault")
    qtbot.addWidget(step)
    for field in (step.chosen.first, step.chosen.second):
        field.line.setText("password1")
    step.next_button.click()
    assert step.chosen.first.below.text()
    assert len(step.chosen.words.text().split()) == 6
    assert step.next_button.isEnabled()
    assert not workspace.exists(tmp_path / "vault")
