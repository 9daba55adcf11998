"""What is told of a vault holds nothing secret."""

from dataclasses import fields
from datetime import datetime

from app.records.vault import VaultInfo


def test_no_field_could_hold_a_key() -> None:
    assert {field.type for field in fields(VaultInfo)} <= {str, int, bool, datetime, datetime | None}
    assert not any("key" in field.name and field.type is not bool for field in fields(VaultInfo))
