"""Rows paint in all their states, and actions have places of 28."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from ui.models.row_list import RowList
from ui.runtime.rows import Ink, Row, Section
from ui.runtime.type_roles import row_height, section_height
from ui.widgets.avatar import look
from ui.widgets.row_delegate import TARGET, RowAction, RowDelegate

ACTIONS = (
    RowAction(code="reply", icon="reply", name="Reply", key="R"),
    RowAction(code="done", icon="done", name="Done"),
)
FLAG = QStyle.StateFlag


@pytest.mark.parametrize(
    "state",
    [
        FLAG.State_None,
        FLAG.State_MouseOver,
        FLAG.State_Selected,
        FLAG.State_Selected | FLAG.State_HasFocus | FLAG.State_KeyboardFocusChange,
    ],
)
def test_rows_paint_in_every_state(qtbot: QtBot, state: QStyle.StateFlag) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    delegate = RowDelegate(over, ACTIONS)
    model = RowList()
    shown = Row(
        id=1,
        look=look(1, "Sabine Berger", warmth=1),
        title="Sabine Berger",
        number="3",
        ink=Ink.DUE,
        icon="mail",
        sentence="Können Sie?",
    )
    model.show([Section(title="Sie schulden", count="1", unit="Werktage"), shown], rest=1)
    image = QImage(400, 60, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for place in range(3):
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, 400, row_height())
        option.state = state
        delegate.paint(painter, option, model.index(place))
    painter.end()
    option = QStyleOptionViewItem()
    assert delegate.sizeHint(option, model.index(0)).height() == section_height()
    assert delegate.sizeHint(option, model.index(1)).height() == row_height()
    delegate.uniform = True
    assert delegate.sizeHint(option, model.index(0)).height() == row_height()


def test_each_action_has_its_place(qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    delegate = RowDelegate(over, ACTIONS)
    area = QRect(0, 100, 400, row_height())
    found = [delegate.action_at(area, QPoint(x, 132)) for x in range(400)]
    assert {action.code for action in found if action} == {"reply", "done"}
    assert sum(action is not None and action.code == "reply" for action in found) == TARGET
    assert delegate.action_at(area, QPoint(200, 102)) is None
