"""Each sentence that asks is heard to ask, and politeness is not."""

import pytest

from tests.support.said import heard, lines


@pytest.mark.parametrize("text", lines("de", "A"))
def test_asks(text: str) -> None:
    assert heard(text) == "A"


@pytest.mark.parametrize("text", lines("de", "-"))
def test_does_nothing_that_counts(text: str) -> None:
    assert heard(text) == "-"
