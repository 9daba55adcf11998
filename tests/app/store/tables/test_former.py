"""The table of keys given up: in every vault since its version, without history."""

from app.store.tables import DDL, NOTED, former
from app.workspace import Workspace


def test_keys_given_up_came_after_the_first_version(space: Workspace) -> None:
    assert not set(former.DDL) & set(DDL)
    assert space._database.columns("former")
    assert "was" in space._database.columns("peer")
    assert "former" not in NOTED
