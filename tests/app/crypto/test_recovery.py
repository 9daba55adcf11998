"""The recovery code survives handwriting, and notices slips."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.crypto.recovery import ALPHABET, MistypedCode, new_code, read_code, write_code

numbers = st.integers(0, 2**130 - 1)


@given(numbers)
def test_a_code_reads_back(number: int) -> None:
    code = write_code(number)
    assert [len(group) for group in code.split("-")] == [4] * 7
    assert int.from_bytes(read_code(code), "big") == number


@given(numbers)
def test_case_spaces_and_look_alikes_do_not_matter(number: int) -> None:
    code = write_code(number)
    assert read_code(code.lower().replace("-", "  ").replace("0", "o").replace("1", "l")) == read_code(code)


@given(numbers, st.integers(0, 27), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_noticed(number: int, place: int, other: str) -> None:
    code = write_code(number).replace("-", "")
    changed = code[:place] + other + code[place + 1 :]
    if changed != code:
        with pytest.raises(MistypedCode):
            read_code(changed)


@given(numbers, st.integers(0, 24))
def test_neighbours_swapped_are_noticed(number: int, place: int) -> None:
    code = write_code(number).replace("-", "")
    changed = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    if changed != code:
        with pytest.raises(MistypedCode):
            read_code(changed)


@pytest.mark.parametrize("typed", ["", "1234", "U" * 28, "ä" * 28, "0" * 29])
def test_what_is_no_code_raises(typed: str) -> None:
    with pytest.raises(MistypedCode):
        read_code(typed)


def test_codes_differ() -> None:
    assert new_code() != new_code()
