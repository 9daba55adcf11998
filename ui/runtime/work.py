"""Drives a Job of the core for the window: its SQL on the core lane, its reading in worker processes, and what needs
the vault's key for long on a thread of its own.

The steps go round without the UI thread: each one, when it ends, puts the next at the end of the core lane, so that
whatever the user does meanwhile runs between two steps. Only progress, at most every 50 ms, and the end
come back to the window.
"""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from time import monotonic
from typing import Any, Protocol, cast

from app.errors import Cancelled
from app.records.batch import Progress
from app.records.job import Beside, Elsewhere, Job, Paused, Step
from ui.runtime.runner import Outcome, Runner, attempt

#: Seconds between two reports of progress within one step.
PACE = 0.05


class Workers(Protocol):
    """Processes that read and judge files; they get no key and end with the lock. ``beside`` stays in this one."""

    def submit(self, function: Callable[..., Any], /, *arguments: Any) -> Future[Any]: ...

    def beside(self, function: Callable[[], Any]) -> Future[Any]: ...

    def stop(self) -> None: ...


class InlineWorkers:
    """Runs at once in this process, for tests."""

    def submit(self, function: Callable[..., Any], /, *arguments: Any) -> Future[Any]:
        future: Future[Any] = Future()
        outcome = attempt(partial(function, *arguments))
        if outcome.error is None:
            future.set_result(outcome.value)
        else:
            future.set_exception(outcome.error)
        return future

    def beside(self, function: Callable[[], Any]) -> Future[Any]:
        return self.submit(function)

    def stop(self) -> None:
        """Nothing runs."""


class Drive:
    """One job under way. Lives on the core lane; ``cancel`` may be called from any thread."""

    def __init__(self, ticket: int, lane: Runner, workers: Workers, start: Callable[[], Job[Any]]) -> None:
        self._ticket, self._lane, self._workers, self._start = ticket, lane, workers, start
        self._job: Job[Any] | None = None
        self._ended = False
        self._shown = ("", 0.0)
        self._waiting: list[Future[Any]] = []
        self._begun: list[tuple[Elsewhere, Future[Any]]] = []  # asked for ahead of time

    def begin(self) -> None:
        """Put the first step on the lane."""
        self._lane.push(self._on_begin)

    def cancel(self) -> None:
        """Close the job at its next step; it takes back what it promised to take back, then ``Cancelled`` is told."""
        self._lane.push(self._on_cancel)

    def pause(self) -> None:
        """Stop the job at its next step; what it finished stands, and the same job asked for again goes on."""
        self._lane.push(self._on_pause)

    def _on_begin(self) -> None:
        if self._ended:
            return
        outcome = attempt(self._start)
        if outcome.error is not None:
            self._end(outcome)
            return
        self._job = cast(Job[Any], outcome.value)
        self._step(None)

    def _on_cancel(self) -> None:
        if self._ended:
            return
        for future in (*self._waiting, *(future for _, future in self._begun)):
            future.cancel()
        closed = attempt(self._job.close) if self._job is not None else Outcome()
        self._end(closed if closed.error is not None else Outcome(error=Cancelled()))

    def _on_pause(self) -> None:
        if self._ended:
            return
        for future in (*self._waiting, *(future for _, future in self._begun)):
            future.cancel()
        stopped = attempt(partial(_advance, self._job, Paused())) if self._job is not None else Outcome(error=Paused())
        if isinstance(stopped.value, _Finished):
            stopped = Outcome(value=stopped.value.result)
        elif stopped.error is None:
            stopped = Outcome(error=Paused())  # it wants another step, which the lock does not give it
        self._end(stopped)

    def _step(self, value: object) -> None:
        """Let the job take one step with ``value``, an exception of a worker being thrown into it."""
        job = self._job
        if self._ended or job is None:
            return
        outcome = attempt(partial(_advance, job, value))
        if outcome.error is not None or isinstance(outcome.value, _Finished):
            finished = outcome.value
            self._end(Outcome(value=finished.result) if isinstance(finished, _Finished) else outcome)
            return
        step = cast(Step, outcome.value)
        if isinstance(step, Progress):
            self._show(step)
            self._lane.push(partial(self._step, None))
        else:
            self._send_away(step)

    def _show(self, progress: Progress) -> None:
        name, at = self._shown
        now = monotonic()
        if progress.step != name or now - at >= PACE or progress.done == progress.total:
            self._shown = (progress.step, now)
            self._lane.tell(self._ticket, progress)

    def _send_away(self, step: Elsewhere | Beside | tuple[Elsewhere, ...]) -> None:
        if isinstance(step, Beside):
            self._waiting = [self._workers.beside(step.function)]
            self._gather(alone=True)
            return
        many = step if isinstance(step, tuple) else (step,)
        self._waiting = [self._take_up(one) for one in many]
        self._begun = [(next_one, self._take_up(next_one)) for one in many for next_one in one.ahead]
        if not many:
            self._lane.push(partial(self._step, ()))
            return
        self._gather(alone=step is not many)

    def _gather(self, *, alone: bool) -> None:
        """Go on with the results of what waits, once all are there."""
        _Gather(self._waiting, lambda value: self._lane.push(partial(self._step, value)), alone=alone).watch()

    def _take_up(self, one: Elsewhere) -> Future[Any]:
        """The work's future: begun before, if the job announced it, or else now."""
        for index, (known, future) in enumerate(self._begun):
            if known == one:
                del self._begun[index]
                return future
        if one.waits:
            return self._workers.beside(partial(one.function, *one.arguments))
        return self._workers.submit(one.function, *one.arguments)

    def _end(self, outcome: Outcome) -> None:
        self._ended = True
        self._job = None
        self._waiting, self._begun = [], []
        self._lane.tell(self._ticket, outcome)


class _Finished:
    """The job's own result, told apart from what it yields."""

    __slots__ = ("result",)

    def __init__(self, result: object) -> None:
        self.result = result


def _advance(job: Job[Any], value: object) -> object:
    try:
        return job.throw(value) if isinstance(value, BaseException) else job.send(value)
    except StopIteration as stop:
        return _Finished(stop.value)


class _Gather:
    """Waits for several futures and hands their results on in order, or the first error."""

    def __init__(self, futures: list[Future[Any]], then: Callable[[object], None], *, alone: bool) -> None:
        self._futures, self._then, self._alone = futures, then, alone
        self._left = len(futures)

    def watch(self) -> None:
        for future in self._futures:
            future.add_done_callback(self._on_done)

    def _on_done(self, _future: Future[Any]) -> None:
        # Executors call back one at a time from their own thread; a task that ran at once, from the core lane.
        self._left -= 1
        if self._left or any(future.cancelled() for future in self._futures):
            return
        error = next((error for future in self._futures if (error := future.exception())), None)
        if error is not None:
            self._then(error)
        else:
            results = tuple(future.result() for future in self._futures)
            self._then(results[0] if self._alone else results)
