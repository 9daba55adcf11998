"""Names of outboxes and files: made in one way, and nothing else is taken for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Invalid
from app.sync.transports.base import file_name, is_file, is_outbox, require
from tests.support.transport_contract import EPOCH, OUTBOX


@given(st.integers(1, 999_999_999), st.binary(max_size=40), st.integers(1, 999_999_999))
def test_what_is_made_is_taken(number: int, data: bytes, epoch: int) -> None:
    name = file_name(f"{epoch}-00112233445566aa", number, data)
    assert is_file(name)
    require(OUTBOX, name)


@given(st.text())
def test_nothing_else_is(text: str) -> None:
    assert not is_file(text)
    assert not is_outbox(text)


def test_equal_names_mean_equal_bytes() -> None:
    assert file_name(EPOCH, 17, b"one") == f"{EPOCH}-000000017-7692c3ad3540bb80.dat"
    assert file_name(EPOCH, 17, b"one") != file_name(EPOCH, 17, b"two")


@pytest.mark.parametrize(("outbox", "name"), [("..", None), (OUTBOX, ".."), (OUTBOX, ""), (OUTBOX + "\n", None)])
def test_names_of_others_are_refused(outbox: str, name: str | None) -> None:
    with pytest.raises(Invalid):
        require(outbox, name)
