"""A contact: vetted or not, and nothing private in its text."""

import pytest

from app.records.contact import CAPACITY, Contact, ContactDraft, Ring, Standing
from app.records.ids import ContactId


@pytest.mark.parametrize(
    ("standing", "accepted", "wrote_to", "vetted"),
    [
        (Standing.CIRCLE, False, False, True),
        (Standing.KNOWN, False, False, False),
        (Standing.KNOWN, True, False, True),
        (Standing.KNOWN, False, True, True),
        (Standing.SCREENED, True, True, False),
        (Standing.OUT, True, True, False),
    ],
)
def test_who_is_vetted(standing: Standing, accepted: bool, wrote_to: bool, vetted: bool) -> None:
    person = Contact(id=ContactId(1), name="Anna", standing=standing, accepted=accepted, wrote_to=wrote_to)
    assert person.vetted is vetted


def test_rings_grow_outward() -> None:
    sizes = [CAPACITY[ring] for ring in (Ring.INNER, Ring.CLOSE, Ring.ACTIVE, Ring.WIDER)]
    assert sizes == sorted(sizes) == [5, 15, 50, 150]


def test_a_draft_prints_no_name() -> None:
    assert "Anna" not in repr(ContactDraft(name="Anna", notes="Anna"))
