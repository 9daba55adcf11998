"""Words about leads."""

from datetime import UTC, date, datetime, timedelta

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


def test_every_stage_has_a_name() -> None:
    assert len({words.stage_name(stage) for stage in Stage}) == len(Stage)


def test_what_rests_or_has_ended_lies_in_a_fold() -> None:
    today = AT.date() + timedelta(days=200)
    leads = [lead(), lead(Stage.TAKEN), lead(Stage.DROPPED)]
    assert [words.fold_of(one, today) for one in leads] == [words.RESTING, words.TAKEN, words.DROPPED]
    assert words.fold_of(lead(), AT.date()) is None
    assert words.folds(leads, today) == [(-3, "Resting", 1), (-1, "Taken", 1), (-2, "Dropped", 1)]


def test_a_card_says_when_applications_end() -> None:
    assert words.closes("27 Nov", past=False) == "Closes 27 Nov"
    assert words.closes("27 Nov", past=True) == "Closed 27 Nov"


def test_names_of_properties_become_words() -> None:
    assert (
        words.property_name("educationRequirements.credentialCategory") == "education requirements: credential category"
    )
