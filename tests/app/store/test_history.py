"""Taking back: the state after is the state before, for any actions."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import AppError, NotFound
from app.records.batch import SourceKind
from app.records.contact import Contact, ContactDraft, Ring, Standing
from app.records.ids import BatchId
from app.records.query import ContactQuery
from app.store import batches, contacts, history
from app.store.database import Database
from app.store.history import ChangedSince
from app.store.tables import NOTED
from app.workspace import Workspace
from tests.support.people import NOW, add, letter, mails, make

NAMES = st.sampled_from(["Anna Berg", "Ben Öz", "Cem Paul", "Dörte Groß"])
ADDRESSES = st.lists(st.sampled_from(["a@x.de", "b@x.de", "c@y.de"]), max_size=2, unique=True)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["add", "change", "remove", "ring", "leave", "screen", "domain", "recommend"]),
        st.integers(0, 5),
        NAMES,
        ADDRESSES,
        st.sampled_from(["", "Nord", "Süd"]),
        st.sampled_from(list(Ring)),
        st.sampled_from([Standing.KNOWN, Standing.OUT]),
    ),
    min_size=1,
    max_size=8,
)


def state(database: Database) -> dict[str, Any]:
    """All rows under history, and what the search index holds."""
    tables = {place: sorted(map(tuple, database.read(f"SELECT * FROM {place}")), key=repr) for place in NOTED}
    index = [tuple(row) for row in database.read("SELECT rowid, name, rest FROM contact_search ORDER BY rowid")]
    return {**tables, "index": index}


def act(space: Workspace, step: tuple[Any, ...]) -> None:
    what, place, name, addresses, organisation, ring, standing = step
    people = space.contacts.list(ContactQuery(standings=()))
    draft = ContactDraft(name=name, channels=mails(*addresses), organisation=organisation, labels=(name[:1],))
    if what == "add" or not people:
        space.contacts.add(replace(draft, standing=Standing.SCREENED if place % 2 else Standing.KNOWN), now=NOW)
        return
    person = people[place % len(people)]
    if what == "change":
        changed = replace(person, name=name, channels=draft.channels, organisation=organisation, labels=draft.labels)
        space.contacts.change(changed, now=NOW)
    elif what == "remove":
        space.contacts.remove(person.id, now=NOW)
    elif what == "ring":
        space.circle.move(person.id, ring, now=NOW)
    elif what == "leave":
        space.circle.leave(person.id, now=NOW, standing=standing)
    elif what == "screen":
        space.screener.decide([person.id], standing=standing, now=NOW)
    elif what == "domain":
        space.screener.decide_domain("@x.de", standing=standing, now=NOW)
    elif organisations := space.organisations.list():
        space.organisations.recommend(organisations[0].id, now=NOW, told_by=name)


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS)
def test_undo_goes_back_through_every_state(steps: list[tuple[Any, ...]]) -> None:
    with TemporaryDirectory() as folder:
        space = make(Path(folder) / "vault").workspace
        letter(space, "a@x.de")
        database = space._database
        states = [state(database)]
        for step in steps:
            try:
                act(space, step)
            except AppError:
                assert state(database) == states[-1]
            if state(database) != states[-1]:
                states.append(state(database))
        for before in reversed(states[:-1]):
            while state(database) != before:
                assert space.history.undo(now=NOW) is not None
        space.close()


def test_bytes_come_back(space: Workspace) -> None:
    database = space._database
    blobs = [place for place in NOTED if "BLOB" in database.columns(place).values()]
    assert blobs == ["peer"], "this test knows one table under history with bytes"
    values: dict[str, Any] = {"sealing_key": b"\x00\xff", "name": "A", "part": "assistant", "number": 1, "issued_at": 1}
    with database.transaction("test", NOW):
        number = database.insert("peer", identity="i", signing_key=b"\x01", state="verified", added_at=1, **values)
    before = state(database)
    with database.transaction("test", NOW):
        database.update("peer", number, sealing_key=b"other")
    space.history.undo(now=NOW)
    assert state(database) == before


def test_what_changed_again_later_is_refused(space: Workspace) -> None:
    anna = add(space, "Anna")
    (added,) = space.history.list()
    space.contacts.change(replace(anna, notes="neu"), now=NOW)
    with pytest.raises(ChangedSince):
        space.history.take_back(added.id, now=NOW)
    space.history.undo(now=NOW)
    assert space.history.take_back(added.id, now=NOW).action == added
    assert space.contacts.list() == ()
    with pytest.raises(NotFound):
        space.history.take_back(added.id, now=NOW)
    with pytest.raises(NotFound):
        space.history.take_back(999, now=NOW)


def test_an_older_action_is_taken_back_beside_others(space: Workspace) -> None:
    add(space, "Anna")
    add(space, "Ben")
    first = space.history.list()[-1]
    space.history.take_back(first.id, now=NOW)
    assert [contact.name for contact in space.contacts.list()] == ["Ben"]


def test_a_batch_gives_back_what_it_changed_but_spares_later_changes(space: Workspace) -> None:
    database = space._database
    anna, ben = add(space, "Anna"), add(space, "Ben")
    with database.transaction("import", NOW, batch=9):
        for person in (anna, ben):
            database.update("contact", person.id, role="aus dem Import")
    space.contacts.change(replace(space.contacts.get(ben.id), role="von Hand"), now=NOW)
    with database.transaction("undo import", NOW, noted=False):
        assert history.restore_batch(database, 9) == 1
        assert history.restore_batch(database, 77) == 0
    assert space.contacts.get(anna.id).role == ""
    assert space.contacts.get(ben.id).role == "von Hand"


def imported(space: Workspace) -> tuple[int, Contact]:
    """A batch with one person in it."""
    database = space._database
    with database.transaction("import", NOW, noted=False):
        batch = batches.begin(database, SourceKind.VCARD, "a.vcf", NOW)
    with database.transaction("import", NOW, batch=batch):
        draft = ContactDraft(name="Ina Import", channels=mails("ina@x.de"))
        number = contacts.add(database, draft, NOW, batch_id=batch)
    return batch, space.contacts.get(number)


def test_who_went_with_an_undone_import_is_not_brought_back(space: Workspace) -> None:
    batch, ina = imported(space)
    space.contacts.change(replace(ina, notes="neu"), now=NOW)
    space.imports.undo(BatchId(batch), now=NOW)
    space.history.undo(now=NOW)
    assert space.contacts.list() == ()


def test_what_belonged_to_somebody_gone_cannot_come_back(space: Workspace) -> None:
    batch, ina = imported(space)
    with space._database.transaction("test", NOW):
        number = space._database.insert("address", kind="mail", key="b@x.de", value="", contact_id=ina.id)
    with space._database.transaction("test.loose", NOW):
        space._database.update("address", number, contact_id=None)
    space.imports.undo(BatchId(batch), now=NOW)
    with pytest.raises(ChangedSince):
        space.history.undo(now=NOW)
    assert space.contacts.list() == ()
