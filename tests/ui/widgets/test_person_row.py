"""A person as a line: pressed where there is somebody to go to."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.runtime.rows import Look
from ui.widgets.person_row import PersonRow


def test_a_line_leads_to_the_person(qtbot: QtBot) -> None:
    row = PersonRow(Look(id=1, initials="EB"), "Eva Berger", "Leiterin")
    qtbot.addWidget(row)
    row.resize(300, row.sizeHint().height())
    assert row.accessibleName() == "Eva Berger, Leiterin"
    with qtbot.waitSignal(row.clicked):
        qtbot.keyClick(row, Qt.Key.Key_Return)
    assert not row.grab().isNull()


def test_without_anybody_to_go_to_it_cannot_be_pressed(qtbot: QtBot) -> None:
    row = PersonRow(Look(icon="address"), "Personalabteilung", "", opens=False)
    qtbot.addWidget(row)
    assert row.accessibleName() == "Personalabteilung"
    assert not row.isEnabled()
    assert not row.grab().isNull()
