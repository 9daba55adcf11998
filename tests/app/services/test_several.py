"""One change to several people is one action: all or nobody, and one undo."""

import pytest

from app.errors import Invalid, NotFound
from app.records.contact import ContactDraft, Ring, Standing
from app.records.ids import ContactId
from app.services.circle import RingFull
from app.workspace import Workspace
from tests.support.people import NOW, add


def _some(space: Workspace, count: int) -> list[ContactId]:
    return [add(space, f"P{number}").id for number in range(count)]


def test_labels_are_given_and_taken(space: Workspace) -> None:
    first, second = _some(space, 2)
    space.contacts.several.label([first, second, first], add=["Chor", " Chor ", ""], now=NOW)
    assert [space.contacts.get(one).labels for one in (first, second)] == [("Chor",)] * 2
    space.contacts.several.label([second], add=["Verband"], remove=["Chor"], now=NOW)
    assert space.contacts.get(second).labels == ("Verband",)
    space.history.undo(now=NOW)
    assert space.contacts.get(second).labels == ("Chor",)
    space.history.undo(now=NOW)
    assert space.contacts.labels() == ()
    assert [one.detail for one in space.history.list()][:2] == ["1", "2"]


def test_silence_is_limited_for_all(space: Workspace) -> None:
    some = _some(space, 3)
    space.contacts.several.touch(some, 30, now=NOW)
    assert {space.contacts.get(one).touch_days for one in some} == {30}
    space.contacts.several.touch(some, None, now=NOW)
    assert {space.contacts.get(one).touch_days for one in some} == {None}
    with pytest.raises(Invalid):
        space.contacts.several.touch(some, 4_000, now=NOW)


def test_a_ring_takes_all_or_nobody(space: Workspace) -> None:
    some = _some(space, 6)
    with pytest.raises(RingFull):
        space.contacts.several.move(some, Ring.INNER, now=NOW)
    assert {space.contacts.get(one).standing for one in some} == {Standing.KNOWN}
    space.contacts.several.move(some[:5], Ring.INNER, now=NOW)
    assert len(space.circle.members(Ring.INNER)) == 5
    space.contacts.several.place(some[:5], Standing.OUT, now=NOW)
    assert space.circle.members() == ()
    space.history.undo(now=NOW)
    assert len(space.circle.members(Ring.INNER)) == 5


def test_all_are_removed_and_come_back_by_one_undo(space: Workspace) -> None:
    space.contacts.add(ContactDraft(name="Bleibt"), now=NOW)
    some = _some(space, 3)
    with pytest.raises(NotFound):
        space.contacts.several.remove([*some, ContactId(99)], now=NOW)
    assert len(space.contacts.list()) == 4
    space.contacts.several.remove(some, now=NOW)
    assert [one.name for one in space.contacts.list()] == ["Bleibt"]
    space.history.undo(now=NOW)
    assert len(space.contacts.list()) == 4
