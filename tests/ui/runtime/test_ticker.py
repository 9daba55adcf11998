"""Ticks, waking from sleep and a new day, by a clock of the test's."""

from datetime import UTC, datetime, timedelta

from pytestqt.qtbot import QtBot

from ui.runtime.ticker import Ticker, utc_now


class _Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 12, 0, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


def test_each_minute_ticks_and_only_a_gap_wakes(qtbot: QtBot) -> None:
    clock = _Clock()
    ticker = Ticker(clock)
    heard: list[str] = []
    ticker.ticked.connect(lambda _now: heard.append("tick"))
    ticker.woke.connect(lambda _now: heard.append("woke"))
    clock.now += timedelta(minutes=1)
    ticker.tick()
    assert heard == ["tick"]
    clock.now += timedelta(hours=3)
    ticker.tick()
    assert heard == ["tick", "woke", "tick"]


def test_a_new_day_dawns_once(qtbot: QtBot) -> None:
    clock = _Clock()
    ticker = Ticker(clock)
    days: list[object] = []
    ticker.dawned.connect(days.append)
    for _ in range(3):
        ticker.tick()
    clock.now += timedelta(days=1)
    ticker.tick()
    ticker.tick()
    assert days == [clock.now]


def test_the_clock_is_aware() -> None:
    assert utc_now().utcoffset() == timedelta(0)
