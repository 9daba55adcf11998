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


def test_leave_is_given_and_an_interest_in_what_was_passed_on_is_told_on(qtbot: QtBot) -> None:
    shown = SaidList()
    qtbot.addWidget(shown)
    asked, interest = statement(StatementKind.ASK), statement(StatementKind.INTEREST)
    shown.show_statements([asked, interest])
    assert [button.text() for button in shown.findChildren(Button)] == [
        *("Allow …", "Answer …", "Done"),
        *("Answer …", "Done"),
    ]
    with qtbot.waitSignal(shown.granting) as granting:
        shown.findChildren(Button)[0].click()
    assert granting.args == [asked]
    shown.show_statements([interest], passed_on=True)
    relay = next(button for button in shown.findChildren(Button) if button.text() == "Tell on …")
    with qtbot.waitSignal(shown.relaying) as relaying:
        relay.click()
    assert relaying.args == [interest]
