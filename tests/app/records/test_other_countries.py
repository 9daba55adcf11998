"""Other countries' days off, with the package that knows them and without it."""

import importlib.util
from collections.abc import Iterator
from datetime import date

import pytest

from app.records import other_countries


@pytest.fixture
def without_package(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    other_countries.codes.cache_clear()
    yield
    other_countries.codes.cache_clear()


def test_the_package_knows_other_countries_and_not_ours() -> None:
    assert {"FR", "NL", "GB", "US"} <= set(other_countries.codes())
    assert not {"DE", "AT", "CH"} & set(other_countries.codes())


def test_days_off_are_the_packages() -> None:
    assert date(2026, 7, 14) in other_countries.holidays(2026, "FR")
    assert date(2026, 7, 15) not in other_countries.holidays(2026, "FR")


def test_nobody_knows_such_a_country() -> None:
    assert other_countries.holidays(2026, "XX") == frozenset()


@pytest.mark.usefixtures("without_package")
def test_without_the_package_there_are_weekdays_alone() -> None:
    assert other_countries.codes() == ()
    assert other_countries.holidays(2026, "FR") == frozenset()
