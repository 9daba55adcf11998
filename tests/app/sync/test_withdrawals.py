"""What takes back several at once, and what it must not be."""

import pytest

from app.errors import FileRefused
from app.sync import withdrawals

ONE, TWO = "1a" * 16, "2b" * 16


def test_one_and_several() -> None:
    assert withdrawals.body("aa" * 32, [ONE]) == {"author": "aa" * 32, "id": ONE}
    assert withdrawals.read(withdrawals.body("aa" * 32, [ONE])) == (ONE,)
    assert withdrawals.read(withdrawals.body("aa" * 32, [ONE, TWO])) == (ONE, TWO)


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"id": 1},
        {"id": "x"},
        {"id": ONE, "more": TWO},
        {"id": ONE, "more": [1]},
        {"id": ONE, "more": [TWO] * 1_000},
    ],
)
def test_anything_else_is_refused(said: dict[str, object]) -> None:
    with pytest.raises(FileRefused):
        withdrawals.read(said)
