"""Documents: kept as they are, looked at inside, removed and brought back, and gone with the person."""

import pytest

from app.errors import Invalid, NotFound
from app.records.document import MOST_BYTES, ContactOwner, LeadOwner, Owner, Showing
from app.records.ids import ContactId, DocumentId, LeadId
from app.records.lead import LeadDraft, Vacancy
from app.services.documents import DocumentTooLarge, EmptyDocument
from app.workspace import Workspace
from tests.app.formats.test_pictures import png
from tests.support.people import NOW, add


@pytest.fixture
def owner(space: Workspace) -> Owner:
    return LeadOwner(id=space.leads.add(LeadDraft(vacancy=Vacancy(title="Assistenz")), NOW).id)


def test_kept_renamed_removed_and_taken_back(space: Workspace, owner: Owner) -> None:
    data = bytes(range(256)) * 300
    made = space.leads.documents.add(owner, "/home/eva/Zeugnis.pdf", data, now=NOW)
    assert (made.name, made.size, made.owner) == ("Zeugnis.pdf", len(data), owner)
    named = space.leads.documents.rename(made.id, "Arbeitszeugnis.pdf", now=NOW)
    space.leads.documents.remove(made.id, now=NOW)
    assert space.leads.documents.of(owner) == ()
    space.history.undo(now=NOW)
    assert space.leads.documents.of(owner) == (named,)
    assert space.leads.documents.content(made.id) == data
    space.history.undo(now=NOW)
    assert space.leads.documents.of(owner) == (made,)


def test_history_holds_no_bytes_of_them(space: Workspace, owner: Owner) -> None:
    made = space.leads.documents.add(owner, "a.txt", b"Kanarienvogel", now=NOW)
    space.leads.documents.remove(made.id, now=NOW)
    hidden = b"Kanarienvogel".hex().upper()
    assert not space._database.value("SELECT count(*) FROM before_image WHERE instr(image, ?)", (hidden,))


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("C:\\Users\\Eva\\Brief.docx", "Brief.docx"),
        ("../../etc/passwd", "passwd"),
        ("a\u202eb\n.txt", "ab.txt"),
        ("x" * 300 + ".pdf", "x" * 146 + ".pdf"),
        ("x" * 300, "x" * 150),
    ],
)
def test_names_are_names_alone(space: Workspace, owner: Owner, name: str, kept: str) -> None:
    assert space.leads.documents.add(owner, name, b"x", now=NOW).name == kept


def test_what_cannot_be_kept_is_refused_and_nothing_changes(space: Workspace, owner: Owner) -> None:
    documents = space.leads.documents
    with pytest.raises(DocumentTooLarge) as refused:
        documents.add(owner, "a.pdf", bytes(MOST_BYTES + 1), now=NOW)
    assert refused.value.data == {"name": "a.pdf", "limit": 8}
    with pytest.raises(EmptyDocument):
        documents.add(owner, "a.pdf", b"", now=NOW)
    for name in ("", "/", "..", "\n"):
        with pytest.raises(Invalid):
            documents.add(owner, name, b"x", now=NOW)
    for act in (
        lambda: documents.add(LeadOwner(id=LeadId(99)), "a", b"x", now=NOW),
        lambda: documents.add(ContactOwner(id=ContactId(99)), "a", b"x", now=NOW),
        lambda: documents.content(DocumentId(9)),
        lambda: documents.show(DocumentId(9)),
        lambda: documents.remove(DocumentId(9), now=NOW),
    ):
        with pytest.raises(NotFound):
            act()
    assert space._database.value("SELECT count(*) FROM document_content") == 0
    assert documents.add(owner, "a.pdf", bytes(MOST_BYTES), now=NOW).size == MOST_BYTES


def test_pictures_and_texts_are_shown_by_what_they_are(space: Workspace, owner: Owner) -> None:
    def shown(name: str, data: bytes) -> tuple[Showing, bytes, str]:
        found = space.leads.documents.show(space.leads.documents.add(owner, name, data, now=NOW).id)
        return found.showing, found.picture, found.text

    picture = png(3, 2)
    assert shown("x.txt", picture) == (Showing.PICTURE, picture, "")
    assert shown("x.exe", "Grüße".encode()) == (Showing.TEXT, b"", "Grüße")
    assert shown("x.txt", b"%PDF-1.7\n\x00\xff") == (Showing.NOTHING, b"", "")
    assert shown("x.svg", b'<svg><image href="file:///etc/passwd"/></svg>')[0] is Showing.TEXT


def test_those_of_a_person_come_back_with_them_and_are_erased_with_them(space: Workspace) -> None:
    eva, ole = add(space, "Eva Berger"), add(space, "Ole Nord")
    removed = space.leads.documents.add(ContactOwner(id=eva.id), "Zeugnis Eva Berger.txt", b"Kanarienvogel A", now=NOW)
    space.leads.documents.remove(removed.id, now=NOW)
    kept = space.leads.documents.add(ContactOwner(id=eva.id), "b.txt", b"Kanarienvogel B", now=NOW)
    other = space.leads.documents.add(ContactOwner(id=ole.id), "c.txt", b"von Ole", now=NOW)
    space.contacts.remove(eva.id, now=NOW)
    space.history.undo(now=NOW)
    assert space.leads.documents.content(kept.id) == b"Kanarienvogel B"
    space.contacts.erase(eva.id, now=NOW)
    database = space._database
    assert [bytes(row[0]) for row in database.read("SELECT data FROM document_content")] == [b"von Ole"]
    assert space.leads.documents.content(other.id) == b"von Ole"
    assert not database.value(
        "SELECT count(*) FROM before_image WHERE instr(image, 'b.txt') OR instr(image, 'Zeugnis')"
    )
    assert {action.detail for action in space.history.list() if action.name.startswith("document")} <= {"", "Ole Nord"}
