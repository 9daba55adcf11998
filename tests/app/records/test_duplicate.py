"""Two people side by side: what both say, and say differently."""

from app.records.contact import Contact, Standing
from app.records.duplicate import Choice, Pair
from app.records.ids import ContactId


def test_only_what_both_say_differently_is_to_be_chosen() -> None:
    one = Contact(id=ContactId(1), name="Eva", standing=Standing.KNOWN, role="Chefin", notes="a")
    other = Contact(id=ContactId(2), name="Eva B.", standing=Standing.KNOWN, role="Chefin", birthday="--03-14")
    assert Pair(one=one, other=other, score=1.0, reasons=()).differing == (Choice.NAME,)
