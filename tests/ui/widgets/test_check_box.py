"""A box that can be seen, ticked by its label, and told apart when it cannot be used."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from ui.runtime.theme import tokens
from ui.widgets.check_box import CheckBox


def test_its_label_ticks_it_and_the_room_beside_does_not(qtbot: QtBot) -> None:
    box = CheckBox("Everybody named in it has agreed.")
    qtbot.addWidget(box)
    box.resize(600, box.sizeHint().height())
    box.show()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(60, 12))
    assert box.isChecked()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(580, 12))
    assert box.isChecked()


def test_a_long_label_takes_as_many_lines_as_it_needs(qtbot: QtBot) -> None:
    box = CheckBox("Keep Kreis beside the clock when its window is closed")
    qtbot.addWidget(box)
    alone = box.sizeHint()
    assert box.heightForWidth(alone.width()) == alone.height()
    assert box.heightForWidth(alone.width() // 2) > alone.height()
    box.resize(alone.width() // 2, box.heightForWidth(alone.width() // 2))
    box.show()
    assert not box.grab().isNull()


def test_its_edge_is_a_mark_and_its_ground_says_whether_it_is_ticked(qtbot: QtBot) -> None:
    box = CheckBox("Ines")
    qtbot.addWidget(box)
    box.show()
    middle = box.height() // 2

    def colour(x: int) -> str:
        return QColor(box.grab().toImage().pixel(x, middle)).name().upper()

    assert colour(0) == tokens().edge
    box.setChecked(True)
    assert colour(1) == tokens().accent
    box.setEnabled(False)
    assert colour(1) == tokens().edge
