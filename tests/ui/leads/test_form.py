"""The form of a lead."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.errors import Invalid
from app.records.lead import LeadDraft
from tests.ui.leads.test_words import AT, lead
from ui.leads.form import LeadForm


def test_what_is_typed_becomes_a_draft(qtbot: QtBot) -> None:
    form = LeadForm()
    qtbot.addWidget(form)
    form.begin(AT.date())
    form.title.set_text("Assistenz")
    form.apply_by.set_text("18.12.")
    with qtbot.waitSignal(form.kept) as kept:
        form.keep_button.click()
    assert isinstance(kept.args[0], LeadDraft)
    assert kept.args[0].vacancy.title == "Assistenz"
    assert kept.args[0].vacancy.apply_by == date(2026, 12, 18)


def test_what_is_no_day_is_said_and_nothing_lost(qtbot: QtBot) -> None:
    form = LeadForm()
    qtbot.addWidget(form)
    form.begin(AT.date())
    form.step_on.set_text("übermorgen vielleicht")
    with qtbot.assertNotEmitted(form.kept):
        form.keep_button.click()
    assert form.step_on.text() == "übermorgen vielleicht"


def test_a_lead_comes_back_unchanged(qtbot: QtBot) -> None:
    form = LeadForm()
    qtbot.addWidget(form)
    form.begin(AT.date(), lead())
    with qtbot.waitSignal(form.kept) as kept:
        form.keep_button.click()
    assert kept.args == [lead()]
    form.refuse(Invalid(field="title", value=""))
    assert form.title.line.accessibleDescription()


def test_what_was_typed_is_told(qtbot: QtBot) -> None:
    form = LeadForm()
    qtbot.addWidget(form)
    form.begin(AT.date(), lead())
    assert (form.lead_id, form.typed.changed()) == (lead().id, {})
    form.apply_by.set_text("irgendwann")
    form._notes.set_text("Frau Berger kennt jemanden")
    assert form.typed.changed() == {"apply_by": "irgendwann", "notes": "Frau Berger kennt jemanden"}
    form.begin(AT.date())
    assert (form.lead_id, form.typed.changed()) == (None, {})
