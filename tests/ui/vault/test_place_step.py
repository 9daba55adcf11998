"""A second place in the first run: chosen, or put off."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.support.windows import NOW, opened
from ui.vault.place_step import PlaceStep


def test_a_folder_is_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    session, space = opened(tmp_path / "vault")
    step = PlaceStep(session)
    qtbot.addWidget(step)
    step.take(tmp_path / "vault" / "inside")
    assert "cannot be taken" in step.told.sentence()
    assert not step.next_button.isEnabled()
    step.take(tmp_path / "stick")
    assert "same disk" in step.told.sentence()
    with qtbot.waitSignal(step.done):
        step.next_button.click()
    assert space.backups.second().folder == tmp_path / "stick"
    session.close()


def test_it_may_be_put_off(qtbot: QtBot, tmp_path: Path) -> None:
    session, space = opened(tmp_path / "vault")
    step = PlaceStep(session)
    qtbot.addWidget(step)
    with qtbot.waitSignal(step.done):
        step.later.click()
    assert space.backups.second().put_off_at == NOW
    session.close()
