"""A setting has its words beside the control, and above it where there is no room for both."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support import walking
from ui.preferences.sections import Section, SectionView, Setting
from ui.widgets.button import Button


def test_words_stand_beside_the_control_or_above_it(qtbot: QtBot) -> None:
    button = Button("Propose the circle again")
    around = QWidget()
    qtbot.addWidget(around)
    around.resize(700, 200)
    setting = Setting("Circle", "By real exchange both ways", button, around)
    around.show()
    setting.resize(600, 60)
    walking.settle()
    assert button.mapTo(setting, QPoint()).x() > 200
    assert button.accessibleName() == "Propose the circle again"
    setting.resize(260, 120)
    walking.settle()
    assert button.mapTo(setting, QPoint()).x() == 0
    assert button.mapTo(setting, QPoint()).y() > setting._words.geometry().bottom()


def test_a_section_says_in_the_list_what_is_found_in_it(qtbot: QtBot) -> None:
    section = Section(title="Safety", icon="lock", second="Lock, keys, backups", rows=(("Lock", "", Button("Now")),))
    row = section.row(3)
    assert (row.id, row.spoken) == (3, "Safety: Lock, keys, backups")
    view = SectionView(section)
    qtbot.addWidget(view)
    assert len(view.findChildren(Setting)) == 1
