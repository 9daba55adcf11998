"""The stations of a tour."""

from app.records.ids import ObligationId
from app.records.sample import Sampled


def test_what_an_office_lacks_is_no_station() -> None:
    found = Sampled(reply=ObligationId(3))
    assert (found.reply, found.contact, found.lead, found.referral, found.round) == (3, None, None, None, None)
