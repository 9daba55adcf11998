"""Who waits and who is proposed print nothing private."""

from datetime import UTC, datetime

from app.records.contact import Contact, Standing
from app.records.exchange import Reason
from app.records.ids import ContactId
from app.records.screening import Proposal, Waiting

ANNA = Contact(id=ContactId(1), name="Anna", standing=Standing.SCREENED)


def test_a_waiting_person_prints_no_words() -> None:
    assert "Anna" not in repr(Waiting(contact=ANNA, reason=Reason.PERSONAL, count=1, sentence="Liebe Anna?"))


def test_nor_does_a_proposal() -> None:
    proposal = Proposal(contact=ANNA, sent=1, received=2, last_at=datetime(2026, 1, 1, tzinfo=UTC))
    assert "Anna" not in repr(proposal)
