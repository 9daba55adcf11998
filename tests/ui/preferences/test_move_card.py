"""Moving: the steps, the copy, and what stops it."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.support.people import add
from tests.support.windows import opened
from ui.preferences.move_card import MoveCard


def test_the_copy_is_written_and_the_vault_retires(qtbot: QtBot, tmp_path: Path) -> None:
    session, space = opened(tmp_path / "vault")
    add(space, "Anna")
    card = MoveCard(session)
    qtbot.addWidget(card)
    card.show()
    card.begin.click()
    assert "4. " in card.steps.text()
    with qtbot.waitSignal(card.moved) as moved:
        card.take(tmp_path / "stick")
    assert moved.args == [tmp_path / "stick" / "Kreis" / "2026-11-23"]
    assert space._database.value("SELECT moved_at FROM vault") is not None
    assert not card.form_is_open()
    session.close()


def test_what_cannot_be_written_is_told_and_changes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    session, space = opened(tmp_path / "vault")
    (tmp_path / "file").write_bytes(b"")
    card = MoveCard(session)
    qtbot.addWidget(card)
    card.show()
    card.begin.click()
    card.take(tmp_path / "file")
    assert "cannot write" in card.told.sentence()
    assert card.choose.isEnabled()
    card.later.click()
    assert not card.form_is_open()
    assert space._database.value("SELECT moved_at FROM vault") is None
    session.close()
