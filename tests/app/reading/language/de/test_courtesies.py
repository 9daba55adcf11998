"""What sounds like asking or promising and is politeness."""

import pytest

from tests.support.said import heard


@pytest.mark.parametrize(
    "text",
    [
        "Bei Fragen melden Sie sich gern.",
        "Bitte beachten Sie unsere neuen Öffnungszeiten.",
        "Wie blind kann man eigentlich sein?",
        "Anbei schicke ich Ihnen die Liste.",
    ],
)
def test_says_nothing_that_counts(text: str) -> None:
    assert heard(text) == "-"
