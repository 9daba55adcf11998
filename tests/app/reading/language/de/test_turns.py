"""Which questions want an answer."""

import pytest

from tests.support.said import heard


@pytest.mark.parametrize(
    "text",
    [
        "Passt dir das, oder?",
        "Wie kann man sich bei euch anmelden?",
        "Und die Schlüssel?",
        "Das Büro? Ist das noch frei?",
    ],
)
def test_wants_an_answer(text: str) -> None:
    assert heard(text) == "A"


@pytest.mark.parametrize(
    "text",
    ["Herrlich, oder?", "Das Ergebnis? Niemand kam.", "Wer hätte das gedacht?", "Wie blind kann man eigentlich sein?"],
)
def test_wants_none(text: str) -> None:
    assert heard(text) == "-"
