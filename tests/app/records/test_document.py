"""A document prints neither its name nor what it says."""

from datetime import UTC, datetime

from app.formats.row_stream import MOST_ROW
from app.records.document import MOST_BYTES, ContactOwner, Document, Showing, Shown
from app.records.ids import ContactId, DocumentId


def test_it_prints_nothing_private() -> None:
    owner = ContactOwner(id=ContactId(3))
    at = datetime(2026, 11, 24, tzinfo=UTC)
    assert "Geheim" not in repr(Document(id=DocumentId(1), owner=owner, name="Geheim.pdf", size=3, added_at=at))
    assert "Geheim" not in repr(Shown(showing=Showing.TEXT, text="Geheim", picture=b"Geheim"))


def test_the_largest_fits_into_a_row_of_the_export() -> None:
    assert 2 * MOST_BYTES + 1_000 < MOST_ROW
