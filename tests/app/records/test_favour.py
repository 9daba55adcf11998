"""A favour hides its words from logs."""

from datetime import date

from app.records.favour import Favour, Way
from app.records.ids import ContactId, FavourId


def test_its_words_are_in_no_log() -> None:
    one = Favour(id=FavourId(1), contact_id=ContactId(2), way=Way.GIVEN, words="Zeugnis gelesen", on=date(2026, 9, 1))
    assert "Zeugnis" not in repr(one)
