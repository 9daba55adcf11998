"""A message, as it is read and as it is kept."""

import pytest

from app.records.exchange import Medium, Nature, Party, Reading


def test_what_a_message_says_is_not_printed() -> None:
    reading = Reading(
        key="1@example.org",
        medium=Medium.MAIL,
        nature=Nature.HUMAN,
        at=None,
        sender=Party(key="anna@example.org", name="Anna Berger"),
        subject="The offer",
        excerpt="Dear all",
    )
    for private in ("example.org", "Berger", "offer", "Dear"):
        assert private not in repr(reading)


@pytest.mark.parametrize("kind", [Medium, Nature])
def test_codes_are_their_own_lower_case_names(kind: type[Medium] | type[Nature]) -> None:
    """They stand in vaults: renaming a member must not pass unseen."""
    assert [member.value for member in kind] == [member.name.lower() for member in kind]
