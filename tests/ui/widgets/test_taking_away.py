"""What went away stands nowhere any more."""

from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.taking_away import empty, take_away


def test_some_parts_go_and_the_others_stay(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    parts = [QLabel(str(number)) for number in range(3)]
    for part in parts:
        column.addWidget(part)
    page.show()
    take_away(column, parts[:2])
    assert [part.parent() for part in parts] == [None, None, page]
    assert not any(part.isVisible() for part in parts[:2])
    assert column.count() == 1


def test_a_layout_is_emptied_with_its_spaces(qtbot: QtBot, qapp: QApplication) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(QLabel("gone"))
    column.addStretch(1)
    page.show()
    empty(column)
    assert column.count() == 0
    assert page.findChildren(QLabel) == []
    assert [one for one in qapp.topLevelWidgets() if isinstance(one, QLabel) and one.isVisible()] == []
