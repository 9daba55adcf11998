"""Who may be in the vault twice: found, merged as the user says, taken back, kept apart."""

from datetime import date
from typing import Any

import pytest

from app.errors import Invalid
from app.records.contact import Channel, ChannelKind, Contact, ContactDraft, Ring, Standing
from app.records.duplicate import Choice, Fact, Level, Pair
from app.records.favour import Way
from app.records.job import Elsewhere
from app.workspace import Workspace
from tests.support.jobs import finish
from tests.support.people import NOW, add, letter, mails


def _phone(number: str) -> Channel:
    return Channel(kind=ChannelKind.PHONE, value=number, key="")


def _person(space: Workspace, name: str, *channels: Channel, **more: Any) -> Contact:
    return space.contacts.add(ContactDraft(name=name, channels=channels, **more), now=NOW)


def _found(space: Workspace) -> tuple[Pair, ...]:
    return finish(space.contacts.duplicates.find())


def test_a_name_spelt_twice_and_a_number_written_twice_are_one_pair(space: Workspace) -> None:
    one = _person(space, "Eva Müller", _phone("+49 89 123456"), organisation="Nordlicht")
    other = _person(space, "Mueller, Eva", _phone("089 123456"))
    _person(space, "Otto Klein", _phone("+49 89 999999"))
    (pair,) = _found(space)
    assert {pair.one.id, pair.other.id} == {one.id, other.id}
    assert {(Fact.GIVEN, Level.SAME), (Fact.FAMILY, Level.SAME), (Fact.PHONE, Level.SAME)} <= set(pair.reasons)


def test_many_pairs_are_looked_up_a_few_at_a_time(space: Workspace) -> None:
    """So that no step of the core holds up what somebody types meanwhile."""
    for number in range(60):
        for _ in range(2):
            _person(space, f"Eva {chr(97 + number % 26) * 7}{chr(97 + number // 26) * 7}", birthday="1970-01-02")
    job, told, answer = space.contacts.duplicates.find(limit=55), 0, None
    while True:
        try:
            step = job.send(answer)
        except StopIteration as end:
            pairs = end.value
            break
        answer = step.function(*step.arguments) if isinstance(step, Elsewhere) else None
        told += 1
    assert len({(pair.one.id, pair.other.id) for pair in pairs}) == 55
    assert told == 4  # everybody read, compared, and fifty and five looked up


def test_whoever_is_kept_apart_is_not_shown_again(space: Workspace) -> None:
    one, other = _person(space, "Eva Müller"), _person(space, "Eva Müller")
    assert len(_found(space)) == 1
    space.contacts.duplicates.apart(other.id, one.id, now=NOW)
    assert _found(space) == ()
    space.history.undo(now=NOW)
    assert len(_found(space)) == 1


def test_merging_keeps_everything_that_hangs_on_either_and_undo_makes_two_again(space: Workspace) -> None:
    stays = _person(space, "Eva Müller", *mails("eva@work.example"), notes="Kennt den Hafen", labels=("Presse",))
    gone = _person(space, "Dr. Eva Mueller", *mails("eva@home.example"), notes="Segelt", role="Leiterin")
    space.circle.move(gone.id, Ring.CLOSE, now=NOW)
    space.contacts.favours.add(gone.id, Way.GIVEN, "Half beim Umzug", on=date(2026, 1, 1), now=NOW)
    letter(space, "eva@home.example")
    before = space.contacts.get(gone.id)
    merged = space.contacts.duplicates.merge(stays.id, gone.id, now=NOW)
    assert {one.key for one in merged.channels} == {"eva@work.example", "eva@home.example"}
    assert (merged.standing, merged.ring, merged.role) == (Standing.CIRCLE, Ring.CLOSE, "Leiterin")
    assert (merged.notes, merged.labels) == ("Kennt den Hafen\nSegelt", ("Presse",))
    assert merged.last_exchange_at == NOW
    assert len(space.contacts.favours.of(stays.id)) == 1
    assert len(space.contacts.list()) == 1
    space.history.undo(now=NOW)
    assert space.contacts.get(stays.id) == stays
    assert space.contacts.get(gone.id) == before
    assert len(space.contacts.favours.of(gone.id)) == 1


def test_what_both_say_differently_is_as_the_user_chose(space: Workspace) -> None:
    one = _person(space, "Eva Müller", organisation="Nordlicht", notes="a")
    other = _person(space, "Dr. Eva Mueller", organisation="Südwind", notes="b")
    pair = space.contacts.duplicates.pair(one.id, other.id)
    assert set(pair.differing) == {Choice.NAME, Choice.ORGANISATION, Choice.NOTES}
    taken = {Choice.NAME: other.name, Choice.ORGANISATION: "Südwind", Choice.NOTES: "b"}
    merged = space.contacts.duplicates.merge(one.id, other.id, taken=taken, now=NOW)
    assert (merged.name, merged.family, merged.organisation, merged.notes) == (
        "Dr. Eva Mueller", "Mueller", "Südwind", "b"
    )  # fmt: skip


def test_what_was_kept_apart_of_one_stays_so_of_both(space: Workspace) -> None:
    one, other, third = (_person(space, "Eva Müller") for _ in range(3))
    space.contacts.duplicates.apart(other.id, third.id, now=NOW)
    space.contacts.duplicates.merge(one.id, other.id, now=NOW)
    assert _found(space) == ()


def test_one_person_is_no_pair(space: Workspace) -> None:
    eva = add(space, "Eva")
    with pytest.raises(Invalid):
        space.contacts.duplicates.merge(eva.id, eva.id, now=NOW)
