"""Numbers for ids."""

from app.reading.digests import digest


def test_positive_and_stable() -> None:
    assert digest("a@x") == digest("a@x") != digest("b@x")
    assert 0 <= digest("\udcff") < 1 << 63
