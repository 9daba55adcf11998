"""What a list asks for when nothing is said."""

from app.records.contact import Standing
from app.records.query import ContactQuery


def test_a_list_shows_circle_and_known_people() -> None:
    assert ContactQuery().standings == (Standing.CIRCLE, Standing.KNOWN)


def test_words_are_not_printed() -> None:
    assert "Anna" not in repr(ContactQuery(words="Anna", label="Anna"))
