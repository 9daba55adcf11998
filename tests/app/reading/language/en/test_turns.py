"""Which questions want an answer."""

import pytest

from tests.support.said import heard


@pytest.mark.parametrize(
    "text",
    ["You are coming, right?", "You won't forget, will you?", "The blue one?", "Who can bring a ladder?"],
)
def test_wants_an_answer(text: str) -> None:
    assert heard(text) == "A"


@pytest.mark.parametrize(
    "text",
    ["Lovely, eh?", "It is a shame, isn't it?", "The outcome? Nobody came.", "Who cares?", "Don't you just hate that?"],
)
def test_wants_none(text: str) -> None:
    assert heard(text) == "-"
