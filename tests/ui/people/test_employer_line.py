"""The employer of a person leads to its page."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.records.ids import OrganisationId
from app.records.organisation import Organisation
from ui.people.employer_line import EmployerLine


def test_it_says_the_verdict_and_leads_there(qtbot: QtBot) -> None:
    line = EmployerLine()
    qtbot.addWidget(line)
    assert line.isHidden()
    plain = Organisation(id=OrganisationId(7), name="Nordlicht")
    line.show_employer(plain)
    low = line.sizeHint().height()
    line.show_employer(Organisation(id=OrganisationId(7), name="Nordlicht", warned=True, told_by="Eva"))
    assert line.sizeHint().height() > low
    assert line.accessibleName() == "Nordlicht, Warned of, told by Eva"
    line.resize(300, line.sizeHint().height())
    assert not line.grab().isNull()
    with qtbot.waitSignal(line.sought) as sought:
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert sought.args == [7]
    line.show_employer(None)
    assert line.isHidden()
    assert line.accessibleName() == ""
