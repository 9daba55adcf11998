"""Paragraphs and sentences as people write them."""

import pytest

from app.reading.splitting import paragraphs, split


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Kommt Herr Dr. Weber z. B. am 3. Mai? Gut.", ["Kommt Herr Dr. Weber z. B. am 3. Mai?", "Gut."]),
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("Zur Frage: Wann kommst du?", ["Zur Frage:", "Wann kommst du?"]),
        ("Um 10:30 Uhr", ["Um 10:30 Uhr"]),
        ("@ Frau Otto: Bitte die Liste. Danke.", ["@ Frau Otto: Bitte die Liste.", "Danke."]),
        ("They are on 41 and 42. Need more?", ["They are on 41 and 42.", "Need more?"]),
        ("Due October 27. You asked.", ["Due October 27.", "You asked."]),
        ("We have it from 1.15. Could you come?", ["We have it from 1.15.", "Could you come?"]),
        ("Wir treffen uns am 27. Oktober.", ["Wir treffen uns am 27. Oktober."]),
        ("There is a crack in figure 4. Could you mend it?", ["There is a crack in figure 4.", "Could you mend it?"]),
        ("", []),
    ],
)
def test_sentences(text: str, parts: list[str]) -> None:
    assert split(text) == parts


def test_a_line_may_begin_with_the_day_of_a_date() -> None:
    wrapped = "Wir bitten um Übersendung der Vereinbarung bis spätestens"
    assert list(paragraphs(f"{wrapped}\n16. November 2026.")) == [f"{wrapped} 16. November 2026."]
    assert list(paragraphs(f"{wrapped}\n16. Maße\n17. Preise")) == [wrapped, "Maße", "Preise"]


def test_paragraphs_items_and_short_lines() -> None:
    long = "This line was broken by a mail program because it grew"
    assert list(paragraphs(f"{long}\ntoo long.\n\n- one\n2. two\nAnn")) == [f"{long} too long.", "one", "two", "Ann"]
