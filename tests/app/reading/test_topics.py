"""Subjects without their prefixes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reading.topics import answers, topic


@pytest.mark.parametrize(
    "subject",
    [
        "Termin",
        "Re: Termin",
        "AW: Re[2]: Termin",
        "Antw: WG: Termin",
        "[liste] Re: termin",
        "Fwd: [liste] Termin (was: Treffen)",
        "SV: VS: Rif: Termin",
        "R: I: Termin",
        "Re : TR: Termin",
    ],
)
def test_one_topic(subject: str) -> None:
    assert topic(subject) == "termin"


def test_answers() -> None:
    assert [answers(one) for one in ("AW: x", "Re[2]: x", "[l] Re: x", "WG: x", "Rechnung: x", "")] == [True] * 3 + [
        False
    ] * 3


def test_a_tag_alone_is_a_topic() -> None:
    assert topic("[wichtig]") == "[wichtig]"


@given(st.text(max_size=80))
def test_any_subject(subject: str) -> None:
    assert topic(topic(subject)) == topic(subject) or "[" in subject or ":" in subject or "(" in subject
