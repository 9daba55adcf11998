"""Search: as typed so far, however it is spelt, the closest first, always up to date."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.records.contact import ContactDraft, Ring, Standing
from app.records.ids import BatchId, ContactId
from app.store import contacts, search
from app.workspace import Workspace
from tests.support.people import NOW, add, mails


def found(space: Workspace, text: str, limit: int = 50) -> list[str]:
    return [contact.name for contact in contacts.find(space._database, text, limit)]


@pytest.mark.parametrize("text", ["muller", "mueller", "Müller", "MÜL", "j mull", "mull jorg", "Joerg", "müller, jörg"])
def test_spellings_find_one_another(space: Workspace, text: str) -> None:
    add(space, "Jörg Müller")
    add(space, "Anna Berg")
    assert found(space, text) == ["Jörg Müller"]


@pytest.mark.parametrize("text", ["nordli", "leiter", "presse", "sommerfest", "jm@nord", "nord.example"])
def test_every_field_is_found(space: Workspace, text: str) -> None:
    draft = ContactDraft(
        name="Jörg Müller",
        organisation="Nordlicht",
        role="Leiter Einkauf",
        labels=("Presse",),
        notes="vom Sommerfest",
        channels=mails("jm@nord.example"),
    )
    space.contacts.add(draft, now=NOW)
    add(space, "Anna Berg")
    assert found(space, text) == ["Jörg Müller"]


def test_the_closest_come_first_and_names_before_the_rest(space: Workspace) -> None:
    add(space, "Out Ott", standing=Standing.OUT)
    add(space, "Screened Ott", standing=Standing.SCREENED)
    add(space, "Known Ott")
    space.circle.move(add(space, "Circle Ott").id, Ring.INNER, now=NOW)
    space.contacts.add(ContactDraft(name="Anna", notes="kennt Ott"), now=NOW)
    assert found(space, "ott") == ["Circle Ott", "Known Ott", "Screened Ott", "Out Ott", "Anna"]
    assert found(space, "ott", 2) == ["Circle Ott", "Known Ott"]


def test_the_index_follows_every_change(space: Workspace) -> None:
    anna = space.contacts.add(ContactDraft(name="Anna Berg", organisation="Nord", labels=("x1",)), now=NOW)
    (nord,) = space.organisations.list()
    with space._database.transaction("test", NOW):
        space._database.update("organisation", nord.id, name="Westend")
        space._database.write("DELETE FROM contact_label")
    assert found(space, "westend") == ["Anna Berg"]
    assert found(space, "nord") == found(space, "x1") == []
    space.history.undo(now=NOW)
    assert found(space, "nord") == found(space, "x1") == ["Anna Berg"]
    space.contacts.remove(anna.id, now=NOW)
    assert found(space, "anna") == []
    assert space._database.value("SELECT count(*) FROM contact_search") == 0


def test_whoever_is_made_deleted_or_put_back_within_one_commit_stands_once(space: Workspace) -> None:
    anna = add(space, "Anna Berg")
    database = space._database
    row = dict(zip((one := database.read("SELECT * FROM contact")[0]).keys(), one, strict=True))
    with database.transaction("test", NOW):
        contacts.remove(database, anna.id)
        database.insert("contact", **row | {"name": "Anna Tal"})
        made = contacts.add(database, ContactDraft(name="Ben Au"), NOW)
        contacts.add_labels(database, made, ["Chor"])
        gone = contacts.add(database, ContactDraft(name="Cem Weg"), NOW)
        contacts.remove(database, gone)
    assert found(space, "tal") == ["Anna Tal"]
    assert found(space, "chor") == found(space, "au") == ["Ben Au"]
    assert found(space, "berg") == found(space, "cem") == []
    assert database.value("SELECT count(*) FROM contact_search") == 2


@given(st.text(max_size=40))
def test_no_text_is_syntax(text: str) -> None:
    expression = search.match(text)
    assert expression is None or all(character.isalnum() or character in '" *AND' for character in expression)


@pytest.mark.parametrize(
    "text", ['"', "a*", "NEAR(a b)", "name:x", "a AND", "' OR 1=1 --", "-x", "^a", "{", "x" * 5000]
)
def test_signs_neither_raise_nor_find(space: Workspace, text: str) -> None:
    add(space, "Berg")
    assert found(space, text) == []


def test_nothing_typed_finds_nobody(space: Workspace) -> None:
    add(space, "Berg")
    assert found(space, "") == found(space, "  . ") == []


@pytest.mark.parametrize("people", [20, search._MANY + 50])
def test_whoever_goes_leaves_nothing_in_the_index(space: Workspace, people: int) -> None:
    """One way for a few, another for many: neither leaves a word of theirs, and whoever stays is found."""
    database = space._database
    words = [hashlib.sha256(str(number).encode()).hexdigest()[:12] for number in range(people)]
    with database.transaction("test", NOW, noted=False):
        first = contacts.next_id(database)
        drafts = [(ContactId(first + place), ContactDraft(name=f"Eva x{word}")) for place, word in enumerate(words)]
        contacts.add_all(database, drafts, NOW, batch_id=BatchId(3))
        contacts.add_all(database, [(ContactId(first + people), ContactDraft(name="Eva Berg"))], NOW)
    left = [word[2:] for word in words if _holds(space, word[2:])]
    assert len(left) > people // 2  # some begin as their neighbour does, and are not written whole
    with database.transaction("test", NOW, noted=False):
        database.write("DELETE FROM contact WHERE batch_id = 3")
    assert [word for word in left if _holds(space, word)] == []
    assert found(space, "eva") == ["Eva Berg"]
    add(space, "Eva Klein")
    assert sorted(found(space, "eva")) == ["Eva Berg", "Eva Klein"]
    assert database.value("SELECT v FROM contact_search_config WHERE k = 'secure-delete'") == 1


def _holds(space: Workspace, piece: str) -> bool:
    """Whether the index's own blocks hold this piece of a word, alive or marked as gone."""
    asked = "SELECT count(*) FROM contact_search_data WHERE instr(block, CAST(? AS BLOB))"
    return bool(space._database.value(asked, (piece,)))
