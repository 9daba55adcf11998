"""One typed line: whom it means, what it becomes, and that undo takes back all of it."""

from datetime import date, datetime, time

import pytest

from app.errors import Invalid
from app.records.capture import Captured, CaptureKind
from app.records.choices import Choices
from app.records.contact import ContactDraft, Ring, Standing
from app.records.exchange import Medium
from app.records.ids import ContactId
from app.records.obligation import Level, Side
from app.workspace import Workspace
from tests.support.people import NOW, mails


def add(space: Workspace, name: str, **values: object) -> ContactId:
    return space.contacts.add(ContactDraft(name=name, **values), now=NOW).id  # type: ignore[arg-type]


@pytest.fixture
def people(space: Workspace) -> dict[str, ContactId]:
    names = ("Sabine Berger", "Ruth Kern", "Jonas Kern", "Eva von der Heide", "Ruth Will")
    found = {name: add(space, name) for name in names}
    space.circle.move(found["Jonas Kern"], Ring.INNER, now=NOW)
    return found


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Frau Berger rief an", "Sabine Berger"),
        ("Bergers Vertrag prüfen", "Sabine Berger"),
        ("call berger back", "Sabine Berger"),
        ("Kern anrufen", "Jonas Kern"),  # closer than the other
        ("Ruth Kern anrufen", "Ruth Kern"),
        ("Ruth's contract", "Ruth Kern"),
        ("Frau von der Heide fragt", "Eva von der Heide"),
        ("Kern will send the contract", "Jonas Kern"),
        ("Frau Neumann rief an", "Neumann"),
        ("nobody at all", ""),
    ],
)
def test_whom_a_line_means(space: Workspace, people: dict[str, ContactId], line: str, name: str) -> None:
    found = space.replies.capture.read(line, now=NOW)
    assert found.name == name
    assert found.contact_id == people.get(name)


def test_others_of_the_name_are_offered(space: Workspace, people: dict[str, ContactId]) -> None:
    found = space.replies.capture.read("Kern anrufen", now=NOW)
    assert people["Ruth Kern"] in {one.contact_id for one in found.others}


def test_the_words_of_the_day_name_nobody(space: Workspace) -> None:
    add(space, "Anna Freitag")
    assert space.replies.capture.read("bis Freitag anrufen", now=NOW).name == ""
    assert space.replies.capture.read("Frau Freitag bis Montag anrufen", now=NOW).name == "Anna Freitag"


def test_what_is_noted_counts_whoever_it_is(space: Workspace) -> None:
    number = add(space, "Ida Neu", standing=Standing.SCREENED, channels=mails("ida@x.example"))
    kept = space.replies.capture.keep(
        Captured(line="Ida anrufen", kind=CaptureKind.MINE, contact_id=number, name="Ida Neu"), now=NOW
    )
    (one,) = space.replies.list(now=NOW)
    assert (one.id, one.side, one.level, one.contact_id) == (kept.number, Side.MINE, Level.ASKED, number)
    assert space.contacts.get(number).vetted
    space.history.undo(now=NOW)
    assert space.replies.list(now=NOW) == ()
    assert space.contacts.get(number).standing is Standing.SCREENED
    assert space.contacts.timeline(number) == ()


@pytest.mark.parametrize(
    ("kind", "level", "side"),
    [
        (CaptureKind.MINE, Level.ASKED, Side.MINE),
        (CaptureKind.MINE, Level.PROMISED, Side.MINE),
        (CaptureKind.THEIRS, Level.ASKED, Side.THEIRS),
        (CaptureKind.THEIRS, Level.PROMISED, Side.THEIRS),
    ],
)
def test_both_sides_owe_both_ways(space: Workspace, kind: CaptureKind, level: Level, side: Side) -> None:
    number = add(space, "Ruth Kern")
    space.replies.capture.keep(
        Captured(line="Vertrag", kind=kind, level=level, contact_id=number, name="Ruth Kern"), now=NOW
    )
    (one,) = space.replies.list(now=NOW)
    assert (one.side, one.level, one.contact_id, one.sentence) == (side, level, number, "Vertrag")
    assert space.contacts.timeline(number)[0].contact_id == number
    space.replies.judge([one.conversation_id], NOW)
    assert [again.id for again in space.replies.list(now=NOW)] == [one.id]


def test_a_named_hour_is_when_it_reminds(space: Workspace) -> None:
    space.choices.change(Choices(time_zone="Europe/Berlin"), now=NOW)
    number = add(space, "Ruth Kern")
    space.replies.capture.keep(
        Captured(
            line="Kern anrufen",
            kind=CaptureKind.MINE,
            contact_id=number,
            name="Ruth Kern",
            due_on=date(2027, 1, 4),
            due_at=time(14),
        ),
        now=NOW,
    )
    (one,) = space.replies.list(now=NOW)
    assert one.snoozed_until == datetime(2027, 1, 4, 13, tzinfo=NOW.tzinfo)
    assert one.due_on == date(2027, 1, 4)


def test_a_note_opens_nothing_and_is_no_exchange(space: Workspace) -> None:
    number = add(space, "Ruth Kern")
    note = Captured(line="hat zwei Kinder", kind=CaptureKind.NOTE, contact_id=number, name="Ruth Kern")
    space.replies.capture.keep(note, now=NOW)
    assert space.replies.list(now=NOW) == ()
    assert space.contacts.get(number).last_exchange_at is None
    call = Captured(line="telefoniert", kind=CaptureKind.NOTE, medium=Medium.CALL, contact_id=number, name="Ruth Kern")
    space.replies.capture.keep(call, now=NOW)
    assert space.contacts.get(number).last_exchange_at == NOW


def test_the_hidden_address_stays_hidden_and_stays(space: Workspace) -> None:
    number = add(space, "Ruth Kern", channels=mails("ruth@kern.example"))
    space.replies.capture.keep(space.replies.capture.read("Ruth Kern anrufen", now=NOW), now=NOW)
    person = space.contacts.get(number)
    assert [one.value for one in person.channels] == ["ruth@kern.example"]
    space.contacts.change(person, now=NOW)
    assert len(space.replies.list(now=NOW)) == 1


def test_erasing_takes_notes_along(space: Workspace) -> None:
    number = add(space, "Ruth Kern")
    space.replies.capture.keep(space.replies.capture.read("Ruth Kern anrufen", now=NOW), now=NOW)
    assert space.contacts.erase(number, now=NOW).exchanges == 1
    assert space.replies.list(now=NOW) == ()


def test_a_lead_remembers_who_told(space: Workspace, people: dict[str, ContactId]) -> None:
    read = space.replies.capture.read("Stelle: Assistenz bei Nordlicht, bis 15.12.", now=NOW)
    kept = space.replies.capture.keep(read, now=NOW)
    (lead,) = space.leads.list()
    assert (lead.id, lead.title, lead.vacancy.organisation) == (kept.number, "Assistenz", "Nordlicht")
    assert lead.next_step == "Stelle: Assistenz bei Nordlicht, bis 15.12."
    assert lead.next_step_on is not None
    assert (lead.next_step_on.month, lead.next_step_on.day) == (12, 15)
    told = space.replies.capture.read("Kern: Nordlicht sucht eine Assistenz", now=NOW)
    assert told.contact_id == people["Jonas Kern"]


def test_nothing_and_too_much_are_refused(space: Workspace) -> None:
    for line in ("", "  ", "x" * 2001):
        with pytest.raises(Invalid):
            space.replies.capture.read(line, now=NOW)
    with pytest.raises(Invalid):
        space.replies.capture.keep(Captured(line="anrufen", kind=CaptureKind.MINE), now=NOW)
