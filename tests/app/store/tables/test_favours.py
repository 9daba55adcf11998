"""The table of favours: in every vault since its version, with history."""

from app.store.tables import DDL, NOTED, favours
from app.workspace import Workspace


def test_favours_came_after_the_first_version(space: Workspace) -> None:
    assert not set(favours.DDL) & set(DDL)
    assert space._database.columns("favour")
    assert "favour" in NOTED
