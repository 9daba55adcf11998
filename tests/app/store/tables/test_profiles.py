"""Tables of profiles: in every vault since their version, with history for the variants alone."""

from app.store.tables import DDL, NOTED, profiles
from app.workspace import Workspace


def test_they_came_after_the_first_version(space: Workspace) -> None:
    assert not set(profiles.DDL) & set(DDL)
    assert space._database.columns("shared_profile")
    assert "profile" in NOTED
    assert "shared_profile" not in NOTED
