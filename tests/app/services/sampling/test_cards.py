"""The address book that an import reads."""

from app.formats import vcard
from app.services.sampling.cards import address_book


def test_what_is_told_stands_in_the_card() -> None:
    told = {"people": [{"name": "Dr. Eva Berg", "address": "eva@x.example", "organisation": "Berg, Sohn; Co"}]}
    text = address_book(told)
    assert "ORG:Berg\\, Sohn\\; Co\r\n" in text
    (card,) = [one for one in vcard.read(text.encode()) if isinstance(one, vcard.Card)]
    assert "eva@x.example" in text
    assert card
