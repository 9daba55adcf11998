"""Tables of steps and documents: in every vault since their version, with history for all but bytes."""

from app.store.tables import DDL, NOTED, leads
from app.workspace import Workspace


def test_they_came_after_the_first_version(space: Workspace) -> None:
    assert not set(leads.DDL) & set(DDL)
    assert space._database.columns("lead_step")
    assert {"lead_step", "document"} <= set(NOTED)
    assert "document_content" not in NOTED
