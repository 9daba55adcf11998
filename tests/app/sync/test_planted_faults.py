"""The simulator finds what it is for: each fault planted into the product, within a thousand runs."""

import pytest

from tests.support.planted_faults import FAULTS, found, planted
from tests.support.simulated_steps import drawn, failure
from tests.support.simulation import begun

_QUICK = [name for name, fault in FAULTS.items() if fault.quick]


@pytest.mark.parametrize("name", _QUICK)
def test_a_fault_is_found_within_a_few_runs(name: str) -> None:
    assert found(FAULTS[name], most=20) is not None


@pytest.mark.deep
@pytest.mark.parametrize("name", FAULTS)
def test_each_fault_is_found_within_a_thousand_runs(name: str) -> None:
    at = found(FAULTS[name], most=1_000)
    assert at is not None
    print(f"| {name} | {at[0]} | {at[1]} |")


def test_nothing_begins_with_what_a_fault_did() -> None:
    begun.cache_clear()
    assert found(FAULTS["two files with one number"], most=20) is not None
    assert failure(drawn(1, 3)) == ""


@pytest.mark.parametrize("name", FAULTS)
def test_no_fault_stays(name: str) -> None:
    with planted(FAULTS[name]):
        pass
    assert failure(drawn(1, 3)) == ""
