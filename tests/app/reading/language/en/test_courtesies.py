"""What sounds like asking or promising and is politeness."""

import pytest

from tests.support.said import heard


@pytest.mark.parametrize(
    "text",
    [
        "If you have any questions, let me know.",
        "Please find the report attached.",
        "Who cares?",
        "Why the inner and not the outer, I hear you ask?",
        "You asked Darren on site, is the flue too near?",
        "Did anyone ever see a pier done in four weeks?",
        "If you like, I'll send it tomorrow.",
    ],
)
def test_says_nothing_that_counts(text: str) -> None:
    assert heard(text) == "-"
