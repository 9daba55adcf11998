"""The board: cards in their columns, arrows between them, and what is let go over a column."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from app.records.ids import LeadId
from app.records.lead import Lead, Stage
from tests.ui.leads.test_words import AT, lead
from ui.leads.board import MOST, Board, StageColumn
from ui.widgets.drag import carry


def _numbered(number: int, stage: Stage = Stage.HEARD, step_on: date | None = None) -> Lead:
    return replace(lead(stage, step_on=step_on), id=LeadId(number))


def _board(qtbot: QtBot, *leads: Lead) -> Board:
    board = Board()
    qtbot.addWidget(board)
    board.resize(800, 600)
    board.show_leads(leads, AT.date(), leads[0].id)
    board.show()
    return board


def test_cards_stand_in_their_columns_the_nearest_day_first(qtbot: QtBot) -> None:
    board = _board(qtbot, _numbered(1), _numbered(2, step_on=date(2026, 11, 24)), _numbered(3, Stage.OFFER))
    columns = {column.stage: [card.lead.id for card in column.cards] for column in board.findChildren(StageColumn)}
    assert columns[Stage.HEARD] == [2, 1]
    assert columns[Stage.OFFER] == [3]
    first = board.card(1)
    assert first is not None
    assert first.isChecked()


def test_arrows_go_from_card_to_card(qtbot: QtBot) -> None:
    board = _board(qtbot, _numbered(1), _numbered(2), _numbered(3, Stage.OFFER))
    first = board.card(1)
    assert first is not None
    for key, expected in ((Qt.Key.Key_Down, 2), (Qt.Key.Key_Right, 3)):
        with qtbot.waitSignal(board.chosen) as chosen:
            first.stepped.emit(key)
        assert chosen.args == [expected]
    with qtbot.assertNotEmitted(board.chosen):
        first.stepped.emit(Qt.Key.Key_Up)
        first.stepped.emit(Qt.Key.Key_Left)


def test_a_card_let_go_over_a_column_moves(qtbot: QtBot) -> None:
    board = _board(qtbot, _numbered(1))
    offer = next(column for column in board.findChildren(StageColumn) if column.stage is Stage.OFFER)
    data, buttons, keys = carry(1), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(board.moved) as moved:
        offer.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.MoveAction, data, buttons, keys))
    assert moved.args == [1, Stage.OFFER]


def test_what_left_the_board_is_counted_at_its_foot(qtbot: QtBot) -> None:
    board = _board(qtbot, _numbered(1), _numbered(2, Stage.DROPPED), _numbered(3, Stage.TAKEN))
    assert [button.text() for button in board._folds] == ["Taken 1", "Dropped 1"]
    with qtbot.waitSignal(board.unfolded) as unfolded:
        board._folds[1].click()
    assert unfolded.args == [-2]
    assert next(action.text() for action in board.menu(_numbered(1)).actions()) == "Heard"


def test_a_full_column_says_how_many_more_the_list_holds(qtbot: QtBot) -> None:
    board = _board(qtbot, *(_numbered(number) for number in range(1, MOST + 4)))
    heard = next(column for column in board.findChildren(StageColumn) if column.stage is Stage.HEARD)
    assert [card.lead.id for card in heard.cards] == list(range(1, MOST + 1))
    assert heard.accessibleName() == f"Heard, {MOST + 3}"
    assert heard._more.text() == "3 more in the list"
    with qtbot.waitSignal(board.listed):
        heard._more.click()
    board.show_leads([_numbered(1)], AT.date(), 1)
    assert not heard._more.isVisibleTo(heard)
