"""Leads in Today: a group of their own, and one at a glance."""

from datetime import date

from pytestqt.qtbot import QtBot

from app.records.ids import LeadId, StepId
from app.records.lead import Lead, Stage, Vacancy
from app.records.step import Step
from tests.support.windows import NOW
from ui.runtime.rows import Row, Section
from ui.today import lead_step
from ui.today.lead_step import LeadStep

TODAY = NOW.date()


def _lead(step: str = "", on: date | None = None) -> Lead:
    return Lead(
        id=LeadId(4),
        vacancy=Vacancy(title="Assistenz", organisation="Museum", apply_by=date(2026, 11, 27)),
        stage=Stage.HEARD,
        steps=(Step(id=StepId(1), words=step, due_on=on),) if step or on else (),
        added_at=NOW,
        changed_at=NOW,
    )


def test_the_group_and_its_rows() -> None:
    assert lead_step.entries([], TODAY) == []
    head, row = lead_step.entries([_lead("anrufen", TODAY)], TODAY)
    assert isinstance(head, Section)
    assert isinstance(row, Row)
    assert (head.title, row.id, row.sentence, row.acts) == ("Leads that need a step", -4, "anrufen", False)


def test_what_is_to_be_done() -> None:
    assert lead_step.step(_lead()).startswith("Applications close on ")
    assert lead_step.step(_lead(on=TODAY)) == "The next step is due"


def test_at_a_glance(qtbot: QtBot) -> None:
    shown = LeadStep()
    qtbot.addWidget(shown)
    shown.show_lead(_lead())
    assert not shown.done_button.isVisibleTo(shown)
    shown.show_lead(_lead("anrufen", TODAY))
    assert shown.done_button.isVisibleTo(shown)
    with qtbot.waitSignal(shown.opened) as opened:
        shown.open_button.click()
    assert opened.args == [4]
    shown.clear()
    assert shown.lead is None
