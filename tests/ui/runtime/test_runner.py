"""Lanes: order, the thread they run on, and that no exception ends them."""

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.runtime.runner import InlineRunner, Outcome, Runner, ThreadRunner, attempt


@pytest.fixture(params=[ThreadRunner, InlineRunner])
def lane(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Runner]:
    make: Callable[..., Runner] = request.param
    runner = make("test") if make is ThreadRunner else make()
    yield runner
    runner.stop()


def _told(lane: Runner) -> list[tuple[int, object]]:
    heard: list[tuple[int, object]] = []
    lane.told.connect(lambda ticket, thing: heard.append((ticket, thing)))
    return heard


def test_outcomes_arrive_in_order(lane: Runner, qtbot: QtBot) -> None:
    heard = _told(lane)
    for number in range(50):
        lane.submit(number, lambda number=number: number * 2)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(heard) == 50)
    assert heard == [(number, Outcome(value=number * 2)) for number in range(50)]


def test_what_is_told_by_a_task_arrives_before_its_outcome(lane: Runner, qtbot: QtBot) -> None:
    heard = _told(lane)
    lane.submit(1, lambda: lane.tell(0, "news"))
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert [ticket for ticket, _ in heard] == [0, 1]


def test_an_error_is_an_outcome_and_the_lane_goes_on(lane: Runner, qtbot: QtBot) -> None:
    heard = _told(lane)
    lane.submit(1, lambda: 1 // 0)
    lane.submit(2, lambda: "still here")
    qtbot.waitUntil(lambda: len(heard) == 2)
    first, second = (thing for _, thing in heard)
    assert isinstance(first, Outcome)
    assert isinstance(first.error, ZeroDivisionError)
    assert second == Outcome(value="still here")


def test_a_thread_lane_works_elsewhere_and_tells_here(qtbot: QtBot) -> None:
    lane = ThreadRunner("test")
    places: list[str] = []
    lane.told.connect(lambda _ticket, thing: places.extend((thing.value, threading.current_thread().name)))
    lane.submit(1, lambda: threading.current_thread().name)
    qtbot.waitUntil(lambda: bool(places))
    lane.stop()
    assert places == ["test", threading.main_thread().name]


def test_an_inline_task_pushed_by_a_task_runs_after_it(qtbot: QtBot) -> None:
    lane = InlineRunner()
    order: list[str] = []

    def outer() -> None:
        lane.push(lambda: order.append("inner"))
        order.append("outer")

    lane.push(outer)
    assert order == ["outer", "inner"]


def test_attempt_keeps_value_or_error() -> None:
    assert attempt(lambda: 3) == Outcome(value=3)
    assert isinstance(attempt(lambda: [][1]).error, IndexError)
