"""What is stored about somebody names nobody in a log."""

from app.records.contact import Contact, Standing
from app.records.ids import ContactId
from app.records.stored import Stored
from tests.support.people import NOW


def test_no_log_prints_what_it_holds() -> None:
    eva = Contact(id=ContactId(1), name="Eva Berger", standing=Standing.KNOWN)
    shown = repr(Stored(contact=eva, created_at=NOW, documents=("Vertrag.pdf",), leads=("Assistenz",), sources=("x",)))
    assert not any(word in shown for word in ("Berger", "Vertrag", "Assistenz"))
