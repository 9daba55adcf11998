"""Search: as typed so far, however it is spelt, the closest first, always up to date."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.records.contact import ContactDraft, Ring, Standing
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
