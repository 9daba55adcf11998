"""A toast says what was done and takes it back."""

from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.runtime.theme import Theme
from ui.runtime.tokens import INSET
from ui.widgets.pane import ListPane
from ui.widgets.toast import Toast


def test_undo_calls_back_once_and_the_toast_goes(qtbot: QtBot) -> None:
    under = QWidget()
    qtbot.addWidget(under)
    under.resize(600, 400)
    under.show()
    toast = Toast(under, key="Strg Z")
    taken: list[str] = []
    toast.tell("Karsten Ohm wird ferngehalten.", "Rückgängig", lambda: taken.append("back"))
    assert toast.sentence() == "Karsten Ohm wird ferngehalten."
    assert toast.accessibleName() == toast.sentence()
    under.resize(700, 500)
    assert toast.geometry().bottom() < 500
    assert not toast.grab().isNull()
    qtbot.mouseClick(toast.findChildren(QAbstractButton)[0], Qt.MouseButton.LeftButton)
    assert taken == ["back"]
    assert toast.sentence() == ""


def test_a_toast_rises_unless_less_movement_is_asked_for(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(qapp)
    under = QWidget()
    qtbot.addWidget(under)
    under.resize(600, 400)
    under.show()
    toast = Toast(under)
    toast.tell("Gespeichert.")
    assert toast._movement.state() is QAbstractAnimation.State.Running
    toast._movement.stop()
    theme._wishes.motionPreferenceChanged.emit(Qt.MotionPreference.ReducedMotion)
    toast.tell("Gelöscht.")
    assert toast._movement.state() is QAbstractAnimation.State.Stopped
    assert toast.geometry().bottom() == 400 - INSET - 1
    theme._wishes.motionPreferenceChanged.emit(Qt.MotionPreference.NoPreference)


def test_a_toast_without_undo_shows_the_sentence_only(qtbot: QtBot) -> None:
    under = QWidget()
    qtbot.addWidget(under)
    under.resize(600, 400)
    under.show()
    toast = Toast(under)
    toast.tell("Gespeichert.")
    assert not toast.findChildren(QAbstractButton)[0].isVisible()


def test_a_toast_stands_in_the_detail_and_not_over_the_list(qtbot: QtBot) -> None:
    under = QWidget()
    qtbot.addWidget(under)
    under.resize(1000, 400)
    across = QHBoxLayout(under)
    across.setContentsMargins(0, 0, 0, 0)
    across.addWidget(ListPane(416))
    across.addWidget(QWidget(), 1)
    under.show()
    toast = Toast(under, key="Ctrl+Z")
    toast.tell("Karsten Ohm wird ferngehalten.", "Rückgängig", lambda: None)
    assert toast.x() > 416
