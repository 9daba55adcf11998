"""Words about leads."""

from datetime import UTC, date, datetime

from app.records.ids import LeadId
from app.records.lead import Lead, Stage, Vacancy
from ui.leads import words

AT = datetime(2026, 11, 23, 8, tzinfo=UTC)


def lead(stage: Stage = Stage.HEARD, **more: date | str | None) -> Lead:
    vacancy = Vacancy(title="Assistenz", organisation="Weber Stiftung", place="Dresden", apply_by=date(2026, 11, 27))
    step_on = more.get("next_step_on")
    return Lead(
        id=LeadId(1),
        vacancy=vacancy,
        stage=stage,
        next_step=str(more.get("next_step", "")),
        next_step_on=step_on if isinstance(step_on, date) else None,
        added_at=AT,
        changed_at=AT,
    )


def test_organisation_and_place_are_one_line() -> None:
    assert words.second_line(lead().vacancy) == "Weber Stiftung, Dresden"
    assert words.second_line(Vacancy(title="x", place="Dresden")) == "Dresden"


def test_the_nearest_day_comes_next() -> None:
    assert words.next_day(lead()) == date(2026, 11, 27)
    assert words.next_day(lead(next_step_on=date(2026, 11, 25))) == date(2026, 11, 25)


def test_once_applied_the_end_of_applications_does_not_matter() -> None:
    assert words.next_day(lead(Stage.APPLIED)) is None
    assert words.due_line(lead(Stage.APPLIED), AT.date()) == ""


def test_every_stage_has_a_name() -> None:
    assert len({words.stage_name(stage) for stage in Stage}) == len(Stage)
