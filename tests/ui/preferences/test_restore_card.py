"""The way to restoring."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.support.windows import opened
from ui.preferences.restore_card import RestoreCard


def test_it_leads_there(qtbot: QtBot, tmp_path: Path) -> None:
    session, _ = opened(tmp_path / "vault")
    card = RestoreCard(session)
    qtbot.addWidget(card)
    with qtbot.waitSignal(session.sought) as sought:
        card.begin.click()
    assert sought.args == ["restore", None]
    session.close()
