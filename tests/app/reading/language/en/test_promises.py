"""Each promise is heard, and offers, deliveries and appointments are none."""

import pytest

from tests.support.said import heard, lines


@pytest.mark.parametrize("text", lines("en", "P"))
def test_promises(text: str) -> None:
    assert heard(text) == "P"
