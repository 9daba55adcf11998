"""A screen reader hears no name while names are hidden, and all of them afterwards."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMenu, QPlainTextEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from tests.support.veiled import column, veiled
from ui.runtime import veil
from ui.widgets.button import Button
from ui.widgets.hush import Hush


@pytest.fixture(autouse=True)
def _down(qapp: QCoreApplication) -> Iterator[None]:
    with veiled(qapp):
        yield


def _told(widget: QWidget) -> tuple[str, str]:
    """Name and description as a screen reader is given them."""
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name), told.text(QAccessible.Text.Description)


def test_names_go_and_come_back(qtbot: QtBot) -> None:
    label, button, own, plain = QLabel("Sabine Berger"), Button("Sabine Berger"), QLabel("People"), QWidget()
    label.setToolTip("Sabine Berger, Nordlicht")
    plain.setAccessibleName("Berger")
    plain.setAccessibleDescription("of Nordlicht")
    hush = Hush(column(qtbot, label, button, own, plain))
    hush.sweep()
    hidden = (veil.HIDDEN, veil.HIDDEN)
    assert (_told(label), _told(plain), _told(button)[0]) == (hidden, hidden, veil.HIDDEN)
    assert _told(own)[0] == "People"
    plain.setAccessibleName("Weber")  # the page shows somebody else
    label.setText("People")
    label.setToolTip("")
    hush.sweep()
    assert (_told(plain)[0], _told(label)[0]) == (veil.HIDDEN, "People")
    hush.lift()
    assert (_told(plain), _told(button)[0]) == (("Weber", "of Nordlicht"), "Sabine Berger")


def test_what_is_typed_is_dots_and_what_cannot_be_covered_is_hidden(qtbot: QtBot) -> None:
    line, empty, number = QLineEdit("Sabine"), QLineEdit(), QSpinBox()
    notes, blank, people, kinds = QPlainTextEdit("Sabine"), QPlainTextEdit(), QComboBox(), QComboBox()
    people.addItems(["Sabine Berger", "Karl Weber"])
    kinds.addItems(["People", "Today"])
    hush = Hush(column(qtbot, line, empty, number, notes, blank, people, kinds))
    hush.sweep()
    hush.sweep()
    assert (line.echoMode(), empty.echoMode()) == (QLineEdit.EchoMode.Password, QLineEdit.EchoMode.Normal)
    assert number.lineEdit().echoMode() is QLineEdit.EchoMode.Normal
    assert "Sabine" not in QAccessible.queryAccessibleInterface(line).text(QAccessible.Text.Value)
    assert [part.isVisible() for part in (notes, blank, people, kinds)] == [False, True, False, True]
    hush.lift()
    assert all(part.isVisible() for part in (notes, blank, people, kinds))
    assert (line.echoMode(), line.text(), notes.toPlainText()) == (QLineEdit.EchoMode.Normal, "Sabine", "Sabine")


def test_a_menu_has_no_names(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    berger, undo = menu.addAction("Sabine Berger"), menu.addAction("Undo")
    hush = Hush(column(qtbot))
    hush.cover(menu.actions())
    assert (berger.text(), undo.text()) == (veil.HIDDEN, "Undo")
    hush.lift()
    assert berger.text() == "Sabine Berger"


def test_what_went_meanwhile_is_let_go(qtbot: QtBot) -> None:
    label, line = QLabel("Sabine Berger"), QLineEdit("Sabine")
    under = column(qtbot, label, line)
    hush = Hush(under)
    hush.sweep()
    for part in (label, line):
        part.setParent(None)
        part.deleteLater()
    QCoreApplication.sendPostedEvents(None, 52)  # deferred deletion
    hush.sweep()
    hush.lift()
