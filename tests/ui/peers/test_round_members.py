"""Members in rows: what a screen reader says, and what can be done about whom."""

from dataclasses import replace

from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from app.records.peer import PeerState
from app.records.round import Belonging, Member, Vouch
from tests.ui.peers.test_round_words import BEN
from ui.peers.round_members import RoundMembers


def names(shown: QWidget) -> list[str]:
    return [one.accessibleName() or one.text() for one in shown.findChildren(QAbstractButton)]


def test_what_can_be_done_about_whom(qtbot: QtBot) -> None:
    shown = RoundMembers()
    qtbot.addWidget(shown)
    vouched = replace(BEN, vouchers=(Vouch(name="Ich", mine=True, counts=True),))
    cases: tuple[tuple[Member, list[str]], ...] = (
        (BEN, ["Vouch for Ben", "No longer seal for Ben in this round"]),
        (vouched, ["No longer seal for Ben in this round"]),
        (replace(vouched, stopped=True), ["Seal for Ben again"]),
        (replace(BEN, belonging=Belonging.INVITED), ["Vouch for Ben"]),
        (replace(BEN, belonging=Belonging.LEFT), []),
        (replace(BEN, state=PeerState.UNCONFIRMED), ["No longer seal for Ben in this round"]),
        (replace(BEN, peer_id=None, state=None), []),
        (replace(BEN, me=True), []),
    )
    for member, wanted in cases:
        shown.show_members([member], 1, joined=True)
        assert names(shown) == wanted
        shown.show_members([member], 1, joined=False)
        assert names(shown) == []


def test_rows_are_read_aloud(qtbot: QtBot) -> None:
    shown = RoundMembers()
    qtbot.addWidget(shown)
    shown.show_members([replace(BEN, me=True, name="Anna"), replace(BEN, founder=True)], 2, joined=True)
    spoken = {one.accessibleName() for one in shown.findChildren(QWidget)}
    assert {"Anna (you)", "Ben, admitted, founded the round"} <= spoken
