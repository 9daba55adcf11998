"""Leads: which stages are open, and that a log prints nothing of them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from app.records.ids import LeadId, StepId
from app.records.lead import Lead, Stage, Vacancy
from app.records.step import Step

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, tzinfo=UTC)


def test_taken_and_dropped_end_a_lead() -> None:
    assert [stage for stage in Stage if not stage.open] == [Stage.TAKEN, Stage.DROPPED]


def test_a_lead_prints_no_words_of_the_user() -> None:
    lead = Lead(
        id=LeadId(1),
        vacancy=Vacancy(title="Geheim", organisation="Geheim", description="Geheim"),
        stage=Stage.HEARD,
        notes="Geheim",
        steps=(Step(id=StepId(1), words="Geheim"),),
        added_at=NOW,
        changed_at=NOW,
    )
    assert lead.title == "Geheim"
    assert "Geheim" not in repr(lead)


def _lead(stage: Stage = Stage.HEARD, *, step: int | None = None, ends: int | None = None, idle: int = 0) -> Lead:
    """``step`` and ``ends`` are days from today, ``idle`` the days since the last change."""
    return Lead(
        id=LeadId(1),
        vacancy=Vacancy(title="x", apply_by=None if ends is None else TODAY + timedelta(days=ends)),
        stage=stage,
        steps=() if step is None else (Step(id=StepId(1), words="", due_on=TODAY + timedelta(days=step)),),
        added_at=NOW,
        changed_at=NOW - timedelta(days=idle),
    )


@pytest.mark.parametrize(
    ("lead", "needs"),
    [
        (_lead(), False),
        (_lead(step=0), True),
        (_lead(step=-3), True),
        (_lead(step=1), False),
        (_lead(ends=7), True),
        (_lead(ends=8), False),
        (_lead(ends=-1), False),
        (_lead(Stage.APPLIED, ends=2), False),
        (_lead(Stage.APPLIED, step=0, ends=2), True),
        (_lead(Stage.TAKEN, step=0), False),
        (_lead(step=-200, idle=200), False),
    ],
)
def test_when_a_lead_needs_a_step(lead: Lead, needs: bool) -> None:
    assert lead.needs_step(TODAY) is needs


@pytest.mark.parametrize(
    ("lead", "rests"),
    [
        (_lead(), False),
        (_lead(idle=59), False),
        (_lead(idle=60), True),
        (_lead(idle=90, step=3), False),
        (_lead(idle=90, ends=3), False),
        (_lead(idle=90, step=-10), False),
        (_lead(idle=90, step=-40), True),
        (_lead(Stage.DROPPED, idle=90), False),
    ],
)
def test_when_a_lead_rests(lead: Lead, rests: bool) -> None:
    assert lead.rests(TODAY) is rests


def test_the_next_day_is_the_nearest_that_still_matters() -> None:
    both = _lead(step=5, ends=3)
    assert both.next_day == TODAY + timedelta(days=3)
    assert replace(both, stage=Stage.APPLIED).next_day == TODAY + timedelta(days=5)
