"""Idle time by the clock on the wall, whatever the machine's own clock did meanwhile."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.runtime.guards.idle import IdleGuard


class _Computer:
    """Two clocks and somebody who types; it is also the source that a guard asks."""

    def __init__(self) -> None:
        self.wall, self.steady = 1_800_000_000.0, 5_000.0
        self.input_at: float | None = self.steady
        self.busy = False
        self.heard: list[str] = []
        self.guard = IdleGuard(
            self,
            minutes=15,
            deferred=lambda: self.busy,
            wall=lambda: self.wall,
            steady=lambda: self.steady,
        )
        self.guard.due.connect(self.heard.append)
        self.guard.start()

    def seconds(self) -> float | None:
        return None if self.input_at is None else self.steady - self.input_at

    def passes(self, seconds: float, *, step: float = 10.0, typing: bool = False) -> None:
        """Time goes by, and the guard looks as often as it would."""
        while seconds > 0:
            part = min(step, seconds)
            self.wall, self.steady, seconds = self.wall + part, self.steady + part, seconds - part
            if typing:
                self.input_at = self.steady - 0.5
            self.guard.look()

    def sleeps(self, seconds: float) -> None:
        """The machine does: its own clock stands still."""
        self.wall += seconds
        self.guard.look()


@pytest.fixture
def computer(qtbot: QtBot) -> Iterator[_Computer]:
    made = _Computer()
    yield made
    made.guard.stop()


def test_nobody_there_for_fifteen_minutes(computer: _Computer) -> None:
    computer.passes(14 * 60)
    assert computer.heard == []
    computer.passes(60)
    assert computer.heard == ["idle"]


def test_somebody_who_works_in_another_program_is_there(computer: _Computer) -> None:
    computer.passes(3 * 3600, typing=True)
    assert computer.heard == []
    computer.passes(15 * 60)
    assert computer.heard == ["idle"]


def test_one_key_begins_anew(computer: _Computer) -> None:
    computer.passes(14 * 60)
    computer.input_at = computer.steady
    computer.passes(14 * 60)
    assert computer.heard == []
    computer.passes(61)
    assert computer.heard == ["idle"]


def test_a_night_asleep_counts_although_the_systems_count_stood_still(computer: _Computer) -> None:
    computer.passes(5 * 60)
    computer.sleeps(8 * 3600)
    assert computer.heard == ["idle"]


def test_whoever_types_on_waking_has_been_away_all_the_same(computer: _Computer) -> None:
    """The lid was opened and somebody typed before the guard looked: that is input, and so she is there."""
    computer.passes(5 * 60)
    computer.wall += 8 * 3600
    computer.input_at = computer.steady
    computer.passes(10)
    assert computer.heard == []


def test_a_clock_that_is_set_back_keeps_nothing_open(computer: _Computer) -> None:
    computer.passes(5 * 60)
    computer.wall -= 24 * 3600
    computer.passes(10 * 60)
    assert computer.heard == ["idle"]


def test_work_under_way_defers_it_until_it_is_done(computer: _Computer) -> None:
    computer.busy = True
    computer.passes(40 * 60)
    assert computer.heard == []
    computer.busy = False
    computer.passes(10)
    assert computer.heard == ["idle"]


def test_a_source_that_falls_silent_is_no_input(computer: _Computer) -> None:
    computer.passes(5 * 60)
    computer.input_at = None
    computer.passes(10 * 60)
    assert computer.heard == ["idle"]


def test_after_the_lock_nobody_asks_until_the_next_unlocking(computer: _Computer, qtbot: QtBot) -> None:
    computer.passes(15 * 60)
    assert not computer.guard._timer.isActive()
    computer.guard.start()
    computer.passes(14 * 60)
    assert computer.heard == ["idle"]


def test_the_limit_is_kept_within_bounds_and_holds_at_once(computer: _Computer) -> None:
    computer.passes(6 * 60)
    computer.guard.set_minutes(1)
    assert computer.heard == ["idle"]  # five at least, and six have passed
    computer.guard.set_minutes(1000)
    assert computer.guard._limit == 60 * 60
    computer.guard.set_minutes(5)
    assert computer.guard._limit == 5 * 60


def test_the_timer_looks_in_time(computer: _Computer) -> None:
    assert computer.guard._timer.interval() == 30_000
    computer.passes(15 * 60 - 5, step=15 * 60 - 5)
    assert computer.guard._timer.interval() == 5_000
