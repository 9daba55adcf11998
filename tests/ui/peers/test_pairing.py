"""The number is shown with all that speaks against trusting it too early."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.records.peer import HeardBy, PeerState
from tests.support.pairs import new_vault
from ui.peers.pairing import Pairing
from ui.runtime.clipboard import secrets

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def test_a_name_that_is_known_already_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    mine = new_vault(tmp_path / "mine")
    peer = mine.peers.add(new_vault(tmp_path / "a", "Anna Berger").peers.card(NOW), NOW)
    made = Pairing()
    qtbot.addWidget(made)
    made.show()
    made.show_peer(replace(peer, same_name_as=("Anna Berger",)), mine.peers.number(peer.id))
    assert made._double.isVisible()
    made.show_peer(replace(peer, state=PeerState.UNCONFIRMED), mine.peers.number(peer.id))
    assert not made._double.isVisible()
    assert made._head.second().startswith("In doubt")
    made._copy.click()
    assert QGuiApplication.clipboard().text() == mine.peers.number(peer.id)
    secrets().empty()
    made._line.setText("1 2 3")
    made._compare.click()
    assert made._heard._below.isVisible()
    made._heard.choose(HeardBy.IN_PERSON)
    with qtbot.waitSignal(made.typed) as got:
        made._compare.click()
    assert got.args == ["1 2 3", HeardBy.IN_PERSON]
    made.clear()
    assert made._line.text() == ""
