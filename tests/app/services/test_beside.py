"""Work beside the core ends with its job."""

import pytest

from app.records.job import Beside, Halt, Job
from app.services.beside import beside


def _job(halts: list[Halt]) -> Job[object]:
    def work(halt: Halt) -> int:
        halts.append(halt)
        return 7

    return (yield from beside(work))


def test_its_result_comes_back() -> None:
    halts: list[Halt] = []
    job = _job(halts)
    step = next(job)
    assert isinstance(step, Beside)
    with pytest.raises(StopIteration) as end:
        job.send(step.function())
    assert end.value.value == 7
    assert not halts[0].asked


def test_closing_or_failing_asks_it_to_stop() -> None:
    for stop in ("close", "throw"):
        halts: list[Halt] = []
        job = _job(halts)
        step = next(job)
        assert isinstance(step, Beside)
        step.function()
        if stop == "close":
            job.close()
        else:
            with pytest.raises(ValueError, match="x"):
                job.throw(ValueError("x"))
        assert halts[0].asked
