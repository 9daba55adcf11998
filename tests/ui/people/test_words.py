"""Words about people."""

from datetime import timedelta

import pytest

from app.records.contact import Ring, Standing
from tests.support.windows import NOW
from ui.people import words


@pytest.mark.parametrize(
    ("days", "step", "text"),
    [
        (0, 0, "today"),
        (5, 0, "5 day"),
        (29, 0, "4 wk"),
        (30, 1, "4 wk"),
        (90, 2, "3 mo"),
        (200, 3, "6 mo"),
        (800, 3, "2 yr"),
    ],
)
def test_warmth_and_how_long_ago(days: int, step: int, text: str) -> None:
    last = NOW - timedelta(days=days)
    assert words.warmth(last, NOW) == step
    assert words.ago(last, NOW).startswith(text)
    assert words.warmth_name(step)


def test_who_never_wrote_has_no_warmth() -> None:
    assert words.warmth(None, NOW) is None
    assert words.ago(None, NOW) == ""


def test_rings_and_standings_have_names() -> None:
    assert len({words.ring_name(ring) for ring in Ring}) == len(Ring)
    assert len({words.standing_name(standing) for standing in Standing}) == len(Standing)
