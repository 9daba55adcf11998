"""The circle keeps its measure."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.errors import NotFound
from app.records.choices import Choices
from app.records.contact import CAPACITY, ContactDraft, Ring, Standing
from app.records.ids import ContactId
from app.services.circle import RingFull
from app.workspace import Workspace
from tests.support.people import NOW, add, letter

DAY = timedelta(days=1)


def fill(space: Workspace, ring: Ring, count: int) -> None:
    for number in range(count):
        space.circle.move(add(space, f"{ring} {number}").id, ring, now=NOW)


def test_entering_moving_and_leaving(space: Workspace) -> None:
    anna = add(space, "Anna", standing=Standing.SCREENED)
    entered = space.circle.move(anna.id, Ring.WIDER, now=NOW)
    assert (entered.standing, entered.ring, entered.vetted) == (Standing.CIRCLE, Ring.WIDER, True)
    assert space.circle.move(anna.id, Ring.INNER, now=NOW).ring is Ring.INNER
    space.circle.move(anna.id, Ring.INNER, now=NOW)
    assert [contact.id for contact in space.circle.members(Ring.INNER)] == [anna.id]
    left = space.circle.leave(anna.id, now=NOW)
    assert (left.standing, left.ring, left.vetted) == (Standing.KNOWN, None, True)
    assert [action.name for action in space.history.list(3)] == ["circle.leave", "circle.move", "circle.enter"]
    assert space.circle.members() == ()
    with pytest.raises(NotFound):
        space.circle.move(ContactId(99), Ring.INNER, now=NOW)
    with pytest.raises(ValueError):
        space.circle.leave(anna.id, now=NOW, standing=Standing.CIRCLE)


def test_rings_are_cumulative(space: Workspace) -> None:
    fill(space, Ring.INNER, 5)
    fill(space, Ring.CLOSE, 10)
    sixth = add(space, "Sechste")
    for ring, full in ((Ring.INNER, Ring.INNER), (Ring.CLOSE, Ring.CLOSE)):
        with pytest.raises(RingFull) as caught:
            space.circle.move(sixth.id, ring, now=NOW)
        assert caught.value.data == {"ring": full, "capacity": CAPACITY[full]}
    space.circle.move(sixth.id, Ring.ACTIVE, now=NOW)
    assert space.circle.counts() == {Ring.INNER: 5, Ring.CLOSE: 10, Ring.ACTIVE: 1, Ring.WIDER: 0, Ring.DOOR: 0}


def test_moving_outward_makes_room_but_not_for_two(space: Workspace) -> None:
    fill(space, Ring.INNER, 5)
    fill(space, Ring.CLOSE, 10)
    inner, close = space.circle.members(Ring.INNER)[0], space.circle.members(Ring.CLOSE)[0]
    space.circle.move(inner.id, Ring.CLOSE, now=NOW)
    space.circle.move(close.id, Ring.INNER, now=NOW)
    with pytest.raises(RingFull):
        space.circle.move(inner.id, Ring.INNER, now=NOW)


def test_only_the_whole_circle_asks_who_leaves_and_the_door_holds_five(space: Workspace) -> None:
    space.choices.change(Choices(circle_capacity=3), now=NOW)
    assert set(space.circle.capacity().values()) == {3}
    fill(space, Ring.WIDER, 3)
    waiting = add(space, "Vor der Tür")
    with pytest.raises(RingFull) as caught:
        space.circle.move(waiting.id, Ring.INNER, now=NOW)
    assert caught.value.data["capacity"] == 3
    fill(space, Ring.DOOR, 5)
    with pytest.raises(RingFull) as caught:
        space.circle.move(waiting.id, Ring.DOOR, now=NOW)
    assert caught.value.data["ring"] is Ring.DOOR
    space.circle.leave(space.circle.members(Ring.WIDER)[0].id, now=NOW)
    space.circle.move(space.circle.members(Ring.DOOR)[0].id, Ring.CLOSE, now=NOW)


def test_proposals_are_real_and_recent_exchange(space: Workspace) -> None:
    for name, got, sent, days in (
        ("often", 9, 9, 10),
        ("monologue", 30, 1, 10),
        ("asleep", 20, 20, 1500),
        ("deaf", 9, 0, 1),
    ):
        add(space, name, f"{name}@x.de")
        for number in range(max(got, sent)):
            at = NOW - DAY * days - timedelta(hours=number)
            if number < got:
                letter(space, f"{name}@x.de", at=at)
            if number < sent:
                letter(space, f"{name}@x.de", at=at, sent=True)
    found = space.circle.proposals(now=NOW)
    assert [proposal.contact.name for proposal in found] == ["often", "monologue", "asleep"]
    assert (found[0].sent, found[0].received, found[0].last_at) == (9, 9, NOW - DAY * 10)
    assert space.circle.proposals(now=NOW, limit=1) == found[:1]
    space.circle.move(found[0].contact.id, Ring.INNER, now=NOW)
    assert space.circle.proposals(now=NOW)[0].contact.name == "monologue"


def test_any_real_exchange_begins_the_interval_anew_and_a_newsletter_does_not(space: Workspace) -> None:
    eva = add(space, "Eva", "eva@x.example")
    space.circle.move(eva.id, Ring.CLOSE, now=NOW)
    space.contacts.change(replace(space.contacts.get(eva.id), touch_days=30), now=NOW)
    letter(space, "eva@x.example", at=NOW - timedelta(days=40))
    letter(space, "eva@x.example", at=NOW - timedelta(days=2), nature="bulk")
    (silent,) = space.circle.silent(now=NOW)
    assert (silent.contact.id, silent.days, silent.limit) == (eva.id, 40, 30)
    letter(space, "eva@x.example", at=NOW - timedelta(days=1), sent=True)
    assert space.circle.silent(now=NOW) == ()


def test_birthdays_of_the_circle_that_come(space: Workspace) -> None:
    people = (("Eva", "1980-12-01", Ring.INNER), ("Otto", "--11-25", Ring.WIDER), ("Jo", "--12-02", None))
    for name, birthday, ring in people:
        made = space.contacts.add(ContactDraft(name=name, birthday=birthday), now=NOW)
        if ring:
            space.circle.move(made.id, ring, now=NOW)
    found = space.circle.birthdays(today=NOW.date())
    assert [(one.contact.name, one.age) for one in found] == [("Otto", None), ("Eva", 46)]
    eva, jo = (space.contacts.find(name)[0].id for name in ("Eva", "Jo"))
    assert space.circle.birthdays(today=NOW.date(), only=eva) == found[1:]
    assert space.circle.birthdays(today=NOW.date(), only=jo) == ()
    assert space.circle.silent(now=NOW, only=jo) == ()
    assert space.circle.silent(now=NOW, only=eva) == tuple(
        one for one in space.circle.silent(now=NOW) if one.contact.id == eva
    )
