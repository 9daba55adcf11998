"""Only our own stays sharp; where something is blurred, no stroke of a letter is left."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.support.legible import sharpest
from tests.support.veiled import column, veiled
from ui.models.row_list import RowList
from ui.runtime.rows import Look, Row, Section
from ui.runtime.type_roles import Role
from ui.widgets.blur import CELL, Blur, blurred, own_region
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.pill import Pill
from ui.widgets.record_list import RecordList


@pytest.fixture(autouse=True)
def _down(qapp: QCoreApplication) -> Iterator[None]:
    with veiled(qapp):
        yield


def _column(qtbot: QtBot, *parts: QWidget) -> QWidget:
    under = column(qtbot, *parts)
    under.resize(500, 500)
    return under


def _is_sharp(under: QWidget, part: QWidget) -> bool:
    return own_region(under).contains(part.mapTo(under, part.rect().center()))


def test_ours_stays_and_theirs_does_not(qtbot: QtBot) -> None:
    field = Field("")
    own = (Label("People"), Button("Undo"), Pill("Today"), QPlainTextEdit())
    theirs = (Label("Sabine Berger"), Button("Sabine Berger"), Pill("Berger"), QPlainTextEdit("Berger"), QWidget())
    under = _column(qtbot, *own, field, *theirs)
    assert [type(part).__name__ for part in (*own, field.line) if not _is_sharp(under, part)] == []
    assert [type(part).__name__ for part in theirs if _is_sharp(under, part)] == []


def test_of_a_list_the_heads_stay(qtbot: QtBot) -> None:
    model, list_ = RowList(), RecordList("People")
    model.setParent(list_)
    list_.setModel(model)
    row = Row(id=1, look=Look(initials="SB"), title="Sabine Berger")
    model.show([Section(title="People"), row, Section(title="Sabine's"), row])
    under = _column(qtbot, list_)
    at = list_.viewport().mapTo(under, QPoint())
    heads = [own_region(under).contains(list_.visualRect(model.index(place, 0)).center() + at) for place in range(4)]
    assert heads == [True, False, False, False]


def test_what_lies_on_top_decides(qtbot: QtBot) -> None:
    own = Label("People")
    under = _column(qtbot, own)
    over = QWidget(under)
    over.setGeometry(own.geometry())
    over.show()
    assert not _is_sharp(under, own)


def test_no_stroke_is_left_of_what_is_blurred(qtbot: QtBot) -> None:
    title = Label("Sabine Berger", Role.NUMBER)
    under = _column(qtbot, Label("People"), title)
    area = title.geometry()
    assert sharpest(under.grab().toImage(), area) > 60
    under.setGraphicsEffect(blur := Blur(under))
    assert sharpest(under.grab().toImage(), area) <= 255 // CELL + 1
    assert blur.boundingRectFor(under.rect()).size().toSize() == under.size()


def test_a_plain_picture_stays_as_it_is(qtbot: QtBot) -> None:
    under = _column(qtbot)
    picture = under.grab()
    picture.fill(QColor("#336699"))
    made = blurred(picture)
    assert (made.size(), made.devicePixelRatio()) == (picture.size(), picture.devicePixelRatio())
    assert made.toImage().pixelColor(250, 250) == QColor("#336699")
