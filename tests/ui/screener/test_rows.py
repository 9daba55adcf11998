"""What the Screener says about each class of reason."""

import pytest

from app.records.contact import Channel, ChannelKind, Contact, Standing
from app.records.exchange import Reason
from app.records.ids import ContactId
from app.records.screening import Waiting
from ui.screener import rows


def waiting(name: str = "Peter Stahl", reason: Reason = Reason.PERSONAL) -> Waiting:
    channel = Channel(kind=ChannelKind.MAIL, value="P.Stahl@Stadtwerke.example", key="p.stahl@stadtwerke.example")
    contact = Contact(id=ContactId(3), name=name, standing=Standing.SCREENED, channels=(channel,))
    return Waiting(contact=contact, reason=reason, count=1204, sentence="Frau Berger gab mir Ihre Adresse.")


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_has_a_word_a_title_and_a_sentence(reason: Reason) -> None:
    assert rows.word(reason)
    assert rows.title(reason)
    assert rows.sentence(reason).endswith(".")


def test_a_row_says_who_waits_and_why() -> None:
    row = rows.row(waiting())
    assert row.title == "Peter Stahl"
    assert row.sentence == "Personal · “Frau Berger gab mir Ihre Adresse.”"
    assert "Peter Stahl" in row.spoken


def test_who_has_no_name_is_shown_by_address() -> None:
    assert rows.row(waiting("", Reason.NEWSLETTER)).title == "P.Stahl@Stadtwerke.example"
    assert rows.domain(waiting()) == "stadtwerke.example"
