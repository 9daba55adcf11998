"""The tables of what is worked out ahead: in every vault since their version, without history."""

from app.changes import Kind
from app.store.tables import DDL, KINDS, NOTED, knocks
from app.workspace import Workspace


def test_they_came_after_the_first_version(space: Workspace) -> None:
    assert not set(knocks.DDL) & set(DDL)
    assert space._database.columns("knock")
    assert space._database.columns("shrunk")
    assert KINDS["knock"] == frozenset({Kind.EXCHANGE})
    assert not {"knock", "shrunk"} & set(NOTED)
