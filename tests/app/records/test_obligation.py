"""Who owes, why, and what was decided."""

from enum import StrEnum

import pytest

from app.records.obligation import Level, Settlement, Side, Why


@pytest.mark.parametrize("kind", [Side, Level, Why, Settlement])
def test_codes_are_their_own_lower_case_names(kind: type[StrEnum]) -> None:
    """They stand in vaults and in what the command line prints: renaming a member must not pass unseen."""
    assert [member.value for member in kind] == [member.name.lower() for member in kind]
