"""What is settled is heard to be so."""

import pytest

from tests.support.said import heard, lines


@pytest.mark.parametrize("text", lines("en", "S"))
def test_settles(text: str) -> None:
    assert heard(text) == "S"
