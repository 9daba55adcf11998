"""Words about leads."""

from datetime import UTC, date, datetime

from app.records.ids import LeadId, StepId
from app.records.lead import Lead, Stage, Vacancy
from app.records.step import Step
from ui.leads import words

AT = datetime(2026, 11, 23, 8, tzinfo=UTC)


def lead(stage: Stage = Stage.HEARD, *, step: str = "", step_on: date | None = None) -> Lead:
    vacancy = Vacancy(title="Assistenz", organisation="Weber Stiftung", place="Dresden", apply_by=date(2026, 11, 27))
    steps = (Step(id=StepId(1), words=step, due_on=step_on),) if step or step_on else ()
    return Lead(
        id=LeadId(1),
        vacancy=vacancy,
        stage=stage,
        steps=steps,
        added_at=AT,
        changed_at=AT,
    )


def test_organisation_and_place_are_one_line() -> None:
    assert words.second_line(lead().vacancy) == "Weber Stiftung, Dresden"
    assert words.second_line(Vacancy(title="x", place="Dresden")) == "Dresden"


def test_once_applied_the_end_of_applications_does_not_matter() -> None:
    assert words.due_line(lead(Stage.APPLIED), AT.date()) == ""
