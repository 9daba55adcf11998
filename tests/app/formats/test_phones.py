"""The same number written twice has one key."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.formats import phones


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("+49 (0) 89 / 123-45", "+498912345"),
        ("+49 (0611) 12 34", "+496111234"),
        ("+39 (06) 12 34", "+39061234"),
        ("0049 89 12345", "+498912345"),
        ("(089) 1234", "0891234"),
        ("tel:+1-555-555-5555;ext=5555", "+15555555555"),
        ("1-800-MY-APPLE", "18006927753"),
        ("030 123 Durchwahl 7", "030123"),
        ("unbekannt", ""),
        ("", ""),
    ],
)
def test_a_number_has_one_key(written: str, key: str) -> None:
    assert phones.key(written) == key


@given(st.text(max_size=60))
def test_any_text_has_a_key_of_digits(written: str) -> None:
    assert phones.key(written).removeprefix("+").isascii() or phones.key(written).removeprefix("+").isdigit()


@pytest.mark.parametrize(
    ("number", "country", "international"),
    [
        ("089123456", "DE", "+4989123456"),
        ("+4989123456", "AT", "+4989123456"),
        ("0316123456", "AT", "+43316123456"),
        ("0791234567", "CH", "+41791234567"),
        ("+49089123456", "DE", "+4989123456"),
        ("+390612345678", "DE", "+390612345678"),
        ("+12125550123", "DE", "+12125550123"),
        ("1", "DE", "1"),
        ("", "DE", ""),
        ("089123456", "XX", "089123456"),
    ],
)
def test_a_national_number_becomes_international_by_the_country(number: str, country: str, international: str) -> None:
    assert phones.e164(number, country) == international
