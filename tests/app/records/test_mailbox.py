"""Presets of providers, and an account that prints nothing private."""

import pytest

from app.records.mailbox import PRESETS, Account, Security, preset_for


@pytest.mark.parametrize(
    ("address", "code"),
    [("eva@GMX.de", "gmx"), ("e@googlemail.com", "gmail"), ("e@firma.example", None), ("", None), ("web.de", "web.de")],
)
def test_the_provider_of_an_address(address: str, code: str | None) -> None:
    found = preset_for(address)
    assert (found.code if found else None) == code


def test_no_two_presets_share_a_domain() -> None:
    domains = [domain for one in PRESETS for domain in one.domains]
    assert len(domains) == len(set(domains))


def test_an_account_prints_neither_name_nor_password() -> None:
    shown = repr(Account(host="h.example", port=993, security=Security.TLS, user="eva", password="geheim"))
    assert not any(word in shown for word in ("geheim", "eva", "h.example"))
