"""Leads: which stages are open, and that a log prints nothing of them."""

from datetime import UTC, datetime

from app.records.ids import LeadId
from app.records.lead import Lead, Stage, Vacancy

NOW = datetime(2026, 11, 24, tzinfo=UTC)


def test_taken_and_dropped_end_a_lead() -> None:
    assert [stage for stage in Stage if not stage.open] == [Stage.TAKEN, Stage.DROPPED]


def test_a_lead_prints_no_words_of_the_user() -> None:
    lead = Lead(
        id=LeadId(1),
        vacancy=Vacancy(title="Geheim", organisation="Geheim", description="Geheim"),
        stage=Stage.HEARD,
        notes="Geheim",
        added_at=NOW,
        changed_at=NOW,
    )
    assert lead.title == "Geheim"
    assert "Geheim" not in repr(lead)
