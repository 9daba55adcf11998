"""Defaults as the design has them."""

from app.records.calendar import REGIONS
from app.records.choices import Choices


def test_patience_is_two_days_for_mine_and_three_for_theirs() -> None:
    chosen = Choices()
    assert (chosen.patience_mine, chosen.patience_theirs, chosen.notices_a_day) == (2, 3, 5)
    assert chosen.region in REGIONS
    assert not chosen.names_in_notices
