"""Rows of the palette: heights, and marks that can be seen."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from ui.models.row_list import RowList
from ui.runtime.rows import Look, Section
from ui.runtime.theme import tokens
from ui.shell.hits import Hit, HitDelegate, height


def person(typed: str = "") -> Hit:
    return Hit(id=1, look=Look(id=1, initials="SB"), title="Sabine Berger", number="known", typed=typed)


def test_a_person_is_higher_than_a_command_and_both_than_a_head(qtbot: QtBot) -> None:
    command = Hit(id=2, look=Look(), title="Lock", icon="lock", key="Ctrl L")
    assert height(person()) == height(command) + 8
    assert height(command) > height(Section(title="Commands"))


def test_what_was_typed_is_underlined(qtbot: QtBot) -> None:
    def underlines(typed: str) -> int:
        view, model = QListView(), RowList()
        qtbot.addWidget(view)
        model.show([person(typed)])
        view.setModel(model)
        view.setItemDelegate(HitDelegate(view))
        view.resize(600, 60)
        view.show()
        view.setCurrentIndex(model.index(0, 0))
        picture = QPixmap(view.viewport().size())
        view.viewport().render(picture, sourceRegion=QRect(view.viewport().rect()))
        image, ink = picture.toImage(), QColor(tokens().select_text)
        rows = [sum(image.pixelColor(x, y) == ink for x in range(60, 300)) for y in range(image.height())]
        return max(rows)

    assert underlines("ber") > underlines("") + 8
