"""Long work as a generator."""

import pytest

from app.records.batch import Progress
from app.records.job import Beside, Elsewhere, Halt, Job


def _job() -> Job[int]:
    yield Progress(step="reading")
    number = yield Elsewhere(len, ("abc",))
    assert isinstance(number, int)
    return number


def test_a_driver_sends_back_what_it_ran_elsewhere() -> None:
    job = _job()
    assert next(job) == Progress(step="reading")
    step = job.send(None)
    assert isinstance(step, Elsewhere)
    with pytest.raises(StopIteration) as end:
        job.send(step.function(*step.arguments))
    assert end.value.value == 3


def test_what_comes_next_does_not_tell_two_pieces_of_work_apart() -> None:
    """A driver finds work it began ahead of time by comparing."""
    assert Elsewhere(len, ("abc",), ahead=(Elsewhere(len, ("d",)),)) == Elsewhere(len, ("abc",))


def test_work_beside_is_what_it_runs() -> None:
    halt = Halt()
    assert not halt.asked
    assert Beside(lambda: 7).function() == 7
