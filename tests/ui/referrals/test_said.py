"""What was said, and what waits for an answer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.records.ids import PeerId, StatementId
from app.records.statement import Said, Statement, StatementKind
from tests.support.windows import NOW
from ui.referrals.said import SaidList
from ui.widgets.button import Button


def statement(kind: StatementKind, *, mine: bool = False, settled: bool = False) -> Statement:
    said = Said(kind=kind, author="a", claim="b", words="<b>Ab wann?</b>")
    return Statement(
        id=StatementId(3),
        said=said,
        peer_id=PeerId(2),
        peer_name="Ben",
        mine=mine,
        at=NOW,
        settled_at=NOW if settled else None,
    )


def test_only_what_is_owed_can_be_answered(qtbot: QtBot) -> None:
    shown = SaidList()
    qtbot.addWidget(shown)
    asked = statement(StatementKind.QUESTION)
    shown.show_statements(
        [asked, statement(StatementKind.QUESTION, mine=True), statement(StatementKind.INTEREST, settled=True)]
    )
    answer, done = shown.findChildren(Button)
    with qtbot.waitSignal(shown.answering) as answering:
        answer.click()
    assert answering.args == [asked]
    with qtbot.waitSignal(shown.settled):
        done.click()
    labels = shown.findChildren(QLabel)
    assert "You, to Ben: asks" in [label.text() for label in labels]
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
