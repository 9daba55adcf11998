"""What a commit touched."""

from app.changes import ChangeSet, Kind


def test_a_change_set_touches_its_kinds_only() -> None:
    change = ChangeSet.of([Kind.CONTACT, Kind.LEAD])
    assert change.touches([Kind.LEAD, Kind.PEER])
    assert not change.touches([Kind.PEER])
    assert not ChangeSet().touches(Kind)
