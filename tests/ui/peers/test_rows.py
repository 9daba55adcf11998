"""One's own card stands first, then whoever is still to be compared."""

from datetime import UTC, datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.support.pairs import new_vault, pair
from ui.peers import rows
from ui.runtime.rows import Row

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def test_whoever_is_to_be_compared_comes_first(qtbot: QtBot, tmp_path: Path) -> None:
    mine = new_vault(tmp_path / "mine")
    pair(mine, new_vault(tmp_path / "a", "Anna Berger"))
    mine.peers.add(new_vault(tmp_path / "z", "Zoe Zander").peers.card(NOW), NOW)
    gone, _ = pair(mine, new_vault(tmp_path / "b", "Bernd Weber"))
    mine.peers.revoke(gone.id, NOW)
    listed = rows.entries(mine.peers.list(), mine.peers.me())
    shown = [entry for entry in listed if isinstance(entry, Row)]
    own = ["Your card", "Your profile", "Rounds", "Shared folder"]
    assert [row.title for row in shown] == [*own, "Zoe Zander", "Anna Berger", "Bernd Weber"]
    assert listed[rows.OWN_ROWS] == shown[4]
    assert [row.pill for row in shown] == ["", "", "", "", "compare", "", ""]
    assert [row.sign for row in shown[5:]] == ["verified", "keep-out"]
    assert shown[6].faded
    assert rows.entries((), None)[1].title == "Your card"
