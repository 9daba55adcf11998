"""The table of drafts: part of every vault since its version, watched by no page, without history."""

from app.store.tables import DDL, KINDS, NOTED, drafts
from app.workspace import Workspace


def test_drafts_came_after_the_first_version(space: Workspace) -> None:
    assert not set(drafts.DDL) & set(DDL)
    assert space._database.columns("draft")
    assert KINDS["draft"] == frozenset()
    assert "draft" not in NOTED
