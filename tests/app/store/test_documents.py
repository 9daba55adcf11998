"""Documents in their tables: bytes stay for as long as something names them."""

import pytest

from app.errors import NotFound
from app.records.document import ContactOwner, LeadOwner
from app.records.ids import DocumentId
from app.records.lead import LeadDraft, Vacancy
from app.store import documents
from app.workspace import Workspace
from tests.support.people import NOW, add


def test_of_a_person_and_of_a_lead(space: Workspace) -> None:
    eva, lead = add(space, "Eva Berger"), space.leads.add(LeadDraft(vacancy=Vacancy(title="A")), NOW)
    database = space._database
    with database.transaction("test", NOW):
        mine = documents.add(database, ContactOwner(id=eva.id), "a.txt", b"abc", NOW)
        other = documents.add(database, LeadOwner(id=lead.id), "b.txt", b"\x00\xff", NOW)
    (of_eva,) = documents.of(database, ContactOwner(id=eva.id))
    assert (of_eva.id, of_eva.name, of_eva.size, of_eva.added_at) == (mine, "a.txt", 3, NOW)
    assert documents.content(database, other) == b"\x00\xff"
    assert [one.id for one in documents.all_of(database)] == [mine, other]


def test_what_is_not_there_is_not_found(space: Workspace) -> None:
    gone, database = DocumentId(4), space._database
    for act in (
        lambda: documents.get(database, gone),
        lambda: documents.content(database, gone),
        lambda: documents.rename(database, gone, "x"),
        lambda: documents.remove(database, gone),
    ):
        with pytest.raises(NotFound), database.transaction("test", NOW):
            act()


def test_bytes_are_swept_once_nothing_names_them(space: Workspace) -> None:
    eva, database = add(space, "Eva Berger"), space._database
    made = space.leads.documents.add(ContactOwner(id=eva.id), "a.txt", b"abc", now=NOW)
    space.leads.documents.remove(made.id, now=NOW)
    with database.transaction("test", NOW, noted=False):
        documents.sweep(database)
    assert database.value("SELECT count(*) FROM document_content") == 1
    with database.transaction("test", NOW, noted=False):
        database.write("DELETE FROM before_image")
        documents.sweep(database)
    assert database.value("SELECT count(*) FROM document_content") == 0
