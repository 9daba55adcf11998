"""Runs a job inside the test's own process: what it asks for elsewhere is done at once."""

from app.records.batch import Progress
from app.records.job import Beside, Elsewhere, Job, Step


def finish[Result](job: Job[Result]) -> Result:
    """The job's result; what a part of it raises is thrown into it, as the drivers do."""
    try:
        step: Step = next(job)
        while True:
            try:
                answer = _answer(step)
            except Exception as error:
                step = job.throw(error)
            else:
                step = job.send(answer)
    except StopIteration as end:
        result: Result = end.value
        return result
    finally:
        job.close()


def _answer(step: Step) -> object:
    match step:
        case Progress():
            return None
        case Beside():
            return step.function()
        case Elsewhere():
            return step.function(*step.arguments)
        case _:
            return tuple(one.function(*one.arguments) for one in step)
