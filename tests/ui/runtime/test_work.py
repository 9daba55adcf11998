"""Jobs: their steps, what they ask for elsewhere, cancelling and failing."""

from collections.abc import Generator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.errors import Cancelled
from app.records.batch import Progress
from app.records.job import Beside, Elsewhere, Paused
from tests.support.desk import Desk, double
from ui.runtime.runner import InlineRunner, Outcome
from ui.runtime.work import Drive, InlineWorkers


class _Lane(InlineRunner):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.told.connect(lambda _ticket, thing: self.heard.append(thing))


@pytest.fixture
def lane(qtbot: QtBot) -> _Lane:
    return _Lane()


def _outcome(lane: _Lane) -> Outcome:
    outcome = lane.heard[-1]
    assert isinstance(outcome, Outcome)
    return outcome


def test_a_job_runs_to_its_result_and_reports(lane: _Lane) -> None:
    desk = Desk()
    Drive(1, lane, InlineWorkers(), lambda: desk.long(4)).begin()
    assert _outcome(lane) == Outcome(value=5)
    assert desk.things == [0, 2, 4, 6, (200, 400)]
    assert lane.heard[0] == Progress(step="double", done=0, total=4)


def test_work_named_ahead_is_begun_once(lane: _Lane) -> None:
    class Counting(InlineWorkers):
        def __init__(self) -> None:
            self.asked: list[tuple[Any, ...]] = []

        def submit(self, function: Any, /, *arguments: Any) -> Any:
            self.asked.append(arguments)
            return super().submit(function, *arguments)

    workers = Counting()
    Drive(1, lane, workers, lambda: Desk().long(4)).begin()
    assert workers.asked == [(0,), (1,), (2,), (3,), (100,), (200,)]


def test_an_error_elsewhere_is_thrown_into_the_job(lane: _Lane) -> None:
    def job() -> Generator[Elsewhere, object, str]:
        try:
            yield Elsewhere(double, ([],))
            yield Elsewhere(int, ("not a number",))
        except ValueError:
            return "met it"
        return "missed it"

    Drive(1, lane, InlineWorkers(), job).begin()
    assert _outcome(lane).value == "met it"


def test_an_error_of_the_job_is_its_outcome(lane: _Lane) -> None:
    def job() -> Generator[Progress, object, None]:
        yield Progress(step="begin")
        raise ZeroDivisionError

    Drive(1, lane, InlineWorkers(), job).begin()
    assert isinstance(_outcome(lane).error, ZeroDivisionError)


def test_cancelling_closes_the_job_which_takes_back(lane: _Lane) -> None:
    desk = Desk()
    drive = Drive(1, lane, InlineWorkers(), lambda: desk.long(1000))

    def later(steps: int) -> None:
        if steps == 0:
            assert desk.things
            drive.cancel()
        else:
            lane.push(lambda: later(steps - 1))

    def both() -> None:
        drive.begin()
        later(20)

    lane.push(both)
    outcome = _outcome(lane)
    assert isinstance(outcome.error, Cancelled)
    assert desk.things == []


def test_cancelling_before_the_first_step(lane: _Lane) -> None:
    desk = Desk()
    drive = Drive(1, lane, InlineWorkers(), lambda: desk.long(3))

    def both() -> None:
        drive.begin()
        drive.cancel()

    lane.push(both)
    assert isinstance(_outcome(lane).error, Cancelled)
    assert len([thing for thing in lane.heard if isinstance(thing, Outcome)]) == 1
    assert desk.things == []


def test_work_beside_comes_back_and_its_errors_are_thrown_in(lane: _Lane) -> None:
    def job() -> Generator[Beside, object, list[object]]:
        got = [(yield Beside(lambda: 7))]
        try:
            yield Beside(lambda: int("x"))
        except ValueError:
            got.append("refused")
        return got

    Drive(1, lane, InlineWorkers(), job).begin()
    assert _outcome(lane) == Outcome(value=[7, "refused"])


def test_pausing_keeps_what_is_finished(lane: _Lane) -> None:
    desk = Desk()
    drive = Drive(1, lane, InlineWorkers(), lambda: desk.long(1000))

    def later(steps: int) -> None:
        if steps == 0:
            drive.pause()
        else:
            lane.push(lambda: later(steps - 1))

    def both() -> None:
        drive.begin()
        later(20)

    lane.push(both)
    assert isinstance(_outcome(lane).error, Paused)
    assert desk.things == list(range(0, 2 * len(desk.things), 2))
    assert desk.things


def test_pausing_a_job_that_is_at_its_end_lets_it_end(lane: _Lane) -> None:
    def job() -> Generator[Progress, object, str]:
        yield Progress(step="begin")
        try:
            yield Progress(step="end")
        except Paused:
            return "as good as done"
        return "done"

    drive = Drive(1, lane, InlineWorkers(), job)

    def both() -> None:
        drive.begin()
        lane.push(drive.pause)

    lane.push(both)
    assert _outcome(lane).value == "as good as done"


def test_a_job_that_wants_to_go_on_is_not_let(lane: _Lane) -> None:
    def job() -> Generator[Progress, object, None]:
        while True:
            try:
                yield Progress(step="begin")
            except Paused:
                continue

    drive = Drive(1, lane, InlineWorkers(), job)

    def both() -> None:
        drive.begin()
        lane.push(drive.pause)

    lane.push(both)
    assert isinstance(_outcome(lane).error, Paused)
    assert [type(thing) for thing in lane.heard].count(Outcome) == 1


def test_pausing_before_the_first_step(lane: _Lane) -> None:
    desk = Desk()
    drive = Drive(1, lane, InlineWorkers(), lambda: desk.long(3))

    def both() -> None:
        drive.begin()
        drive.pause()

    lane.push(both)
    assert isinstance(_outcome(lane).error, Paused)
    assert desk.things == []
