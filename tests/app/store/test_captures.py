"""What is written down by hand: an address that nobody sees, and rows that undo takes back."""

from app.records.contact import ContactDraft, Standing
from app.records.exchange import Medium, Speech
from app.store import captures
from app.workspace import Workspace
from tests.support.people import NOW


def test_one_hidden_address_a_person_serves_all_lines(space: Workspace) -> None:
    number = space.contacts.add(ContactDraft(name="Ruth Kern"), now=NOW).id
    database = space.contacts._database
    with database.transaction("capture", now=NOW):
        for line in ("eins", "zwei"):
            captures.add(database, number, line, NOW, medium=Medium.NOTE, mine=False, speech=Speech.ASKS, due_on=None)
    assert database.value("SELECT count(*) FROM address WHERE contact_id = ?", (number,)) == 1
    assert {one.excerpt for one in space.contacts.timeline(number)} == {"eins", "zwei"}
    space.history.undo(now=NOW)
    assert space.contacts.timeline(number) == ()
    assert database.value("SELECT count(*) FROM excerpt") == 0


def test_somebody_known_is_accepted(space: Workspace) -> None:
    number = space.contacts.add(ContactDraft(name="Ruth Kern"), now=NOW).id
    database = space.contacts._database
    with database.transaction("capture", now=NOW):
        captures.vet(database, number)
    person = space.contacts.get(number)
    assert (person.standing, person.vetted) == (Standing.KNOWN, True)
