"""Mails of their own that do what is open elsewhere."""

import pytest

from app.judging.apart import is_of_same_matter, plainly_does
from app.judging.outcomes import Said
from app.records.obligation import Level


@pytest.mark.parametrize(
    ("subject", "other", "same"),
    [
        ("Mileage", "Mileage sheets", True),
        ("AW: Plakatflächen", "Freie Plakatflächen Mai/Juni", True),
        ("Re: Order 26/0143", "Invoice for 26/0143", True),
        ("Re: Lunch", "Re: Mileage", False),
        ("AW: Ihre Bitte", "AW: Ihre Nachricht", False),
        ("", "", False),
    ],
)
def test_subjects_speak_of_the_same_where_they_share_a_word(subject: str, other: str, same: bool) -> None:
    assert is_of_same_matter(subject, other) is same


@pytest.mark.parametrize(
    ("level", "sentence", "text", "does"),
    [
        (
            Level.PROMISED,
            "I'll dig them out this afternoon and scan whatever there is.",
            "Here you are, April to January, all but two weeks in August. They're in date order and added up.",
            True,
        ),
        (Level.PROMISED, "Ich schicke Ihnen die Liste bis Freitag.", "Wie versprochen anbei die Liste.", True),
        (Level.PROMISED, "Ich schicke Ihnen die Liste bis Freitag.", "Wann ist eigentlich die nächste Sitzung?", False),
        (Level.ASKED, "Wann holt ihr es ab?", "Wir holen es am Freitag gegen 18 Uhr.", True),
        (Level.ASKED, "Wann holt ihr es ab?", "Alles Liebe zum Geburtstag!", False),
        (Level.ASKED, "Wann holt ihr es ab?", "", False),
        (Level.SILENT, "", "Wie versprochen anbei die Liste.", False),
    ],
)
def test_only_what_plainly_does_it(level: Level, sentence: str, text: str, does: bool) -> None:
    assert plainly_does(level, sentence, Said(text)) is does
