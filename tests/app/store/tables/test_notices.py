"""The table of what was told: in every vault since its version, watched by no page, without history."""

from app.store.tables import DDL, KINDS, NOTED, notices
from app.workspace import Workspace


def test_notices_came_after_the_first_version(space: Workspace) -> None:
    assert not set(notices.DDL) & set(DDL)
    assert space._database.columns("told")
    assert KINDS["told"] == frozenset()
    assert "told" not in NOTED
