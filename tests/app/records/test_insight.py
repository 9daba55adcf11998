"""Insight's values hide whom they are about."""

from app.records.insight import Loss


def test_nothing_private_is_printed() -> None:
    assert repr(Loss(contacts=3, both_ways=1)) == "Loss(contacts=3, both_ways=1)"
