"""Leads that somebody told of lead there."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.leads.test_words import AT, lead
from ui.people.told_leads import ToldLeads


def test_a_line_a_lead(qtbot: QtBot) -> None:
    told = ToldLeads()
    qtbot.addWidget(told)
    told.show()
    told.show_leads([lead()], AT.date())
    (line,) = told.lines
    assert line.accessibleName() == "Assistenz, Weber Stiftung. Heard, told on 23 November"
    line.grab()
    with qtbot.waitSignal(told.sought) as sought:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert sought.args == [1]
    told.show_leads([], AT.date())
    assert (told.lines, told.isVisible()) == ([], False)
