"""Whatever comes instead of a referral: only errors of our own, in time, and nothing passes for what it is not."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.hostile_files import JUDGES, hurt, shapes, starts


@pytest.mark.parametrize("part", JUDGES)
def test_good_ones_pass_their_judge(part: str) -> None:
    for content in starts()[part]:
        JUDGES[part](content)


@pytest.mark.parametrize("part", JUDGES)
@given(data=st.data())
def test_only_expected_errors_come_of_a_hurt_one(part: str, data: Any) -> None:
    JUDGES[part](data.draw(st.binary(max_size=200) | hurt(part)))


@given(shapes())
def test_only_expected_errors_come_of_fields_that_say_something_else(line: bytes) -> None:
    JUDGES["statement"](line)
