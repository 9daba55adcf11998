"""The outcome of erasing."""

from app.records.erasure import Erased


def test_it_prints_counts_and_no_names() -> None:
    assert str(Erased(exchanges=2, mentions=1)) == "Erased(exchanges=2, mentions=1)"
