"""Tables of rounds: in every vault since their version, all of them with history."""

from app.store.tables import DDL, NOTED, rounds
from app.workspace import Workspace


def test_they_came_after_the_first_version(space: Workspace) -> None:
    assert not set(rounds.DDL) & set(DDL)
    for place in rounds.KINDS:
        assert space._database.columns(place)
        assert place in NOTED
    assert {"round_id", "held"} <= space._database.columns("referral").keys()
