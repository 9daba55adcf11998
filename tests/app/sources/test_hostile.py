"""Each reader of foreign files on good files, on hurt ones and on what once came out wrong; Atheris makes far more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support import hostile


@pytest.mark.parametrize("name", hostile.JUDGES)
def test_good_files_and_what_once_hurt(name: str) -> None:
    for content in hostile.seeds(name):
        hostile.JUDGES[name](content)


@pytest.mark.parametrize("name", hostile.JUDGES)
@given(data=st.data())
def test_hurt_files(name: str, data: st.DataObject) -> None:
    content = data.draw(st.sampled_from([one for one in hostile.seeds(name) if one]))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content)))
        to = min(len(content), at + data.draw(st.integers(0, 40)))
        content = content[:at] + data.draw(st.binary(max_size=8) | st.just(content[at:to] * 3)) + content[to:]
    hostile.JUDGES[name](content)
