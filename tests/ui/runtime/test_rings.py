"""Every ring has a name."""

from datetime import timedelta

from app.records.contact import Ring
from tests.support.windows import NOW
from ui.runtime.rings import ring_name, warmth


def test_every_ring_has_a_name_of_its_own() -> None:
    assert len({ring_name(ring) for ring in Ring}) == len(Ring)


def test_warmth_has_four_steps() -> None:
    assert [warmth(NOW - timedelta(days=days), NOW) for days in (29, 30, 90, 180)] == [0, 1, 2, 3]
    assert warmth(None, NOW) is None
