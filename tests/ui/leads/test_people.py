"""People around a lead: who told of it leads to them, and who fits is told with reasons once asked."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.records.fit import Fit, FitReason, Reason
from app.records.ids import ContactId
from tests.support.windows import NOW
from tests.ui.leads.test_words import AT, lead
from ui.leads.people import Fits, LeadPeople


def test_who_told_and_to_whom_it_goes(qtbot: QtBot) -> None:
    people = LeadPeople()
    qtbot.addWidget(people)
    people.show()
    told = replace(lead(), told_by=ContactId(3), told_by_name="Miriam Castell", contact="Frau Brandauer")
    people.show_of(told, AT.date())
    first, second = people.rows
    assert first.accessibleName() == "Miriam Castell, told you on 23 November"
    assert (second.accessibleName(), second.isEnabled()) == ("Frau Brandauer, the application goes here", False)
    with qtbot.waitSignal(people.sought) as sought:
        qtbot.keyClick(first, Qt.Key.Key_Return)
    assert sought.args == [3]
    people.show_of(lead(), AT.date())
    assert (people.rows, people.isVisible()) == ([], False)


def test_who_fits_is_told_in_one_line_and_why_when_asked(qtbot: QtBot) -> None:
    fits = Fits(96)
    qtbot.addWidget(fits)
    fits.show()
    why = (Reason(kind=FitReason.ROLE, words="Sekretärin"),)
    found = [
        Fit(contact_id=ContactId(n), name=name, reasons=why, score=1, last_exchange_at=NOW)
        for n, name in enumerate(("Ines Albrecht", "Olga Petri"), 1)
    ]
    fits.show_fits(found)
    assert fits.faces.accessibleName().startswith("Ines Albrecht and 1 other")
    assert not fits.facts.isVisible()
    qtbot.keyClick(fits.faces, Qt.Key.Key_Return)
    assert fits.facts.isVisible()
    fits.show_fits(found[:1])
    assert fits.faces.accessibleName() == "Ines Albrecht: tell why"
    assert not fits.facts.isVisible()
