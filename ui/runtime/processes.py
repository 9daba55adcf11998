"""The worker processes as the window uses them: each has a thread that feeds it and takes its answers.

The threads only wait on pipes. Ending the processes ends them too, so that a lock leaves nothing running.
"""

import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from queue import SimpleQueue
from typing import Any

from app.workers import Worker, WorkerEnded, suggested
from ui.runtime.runner import attempt

type _Order = tuple[Future[Any], Callable[..., Any], tuple[Any, ...]]


class Processes:
    """Some workers that start when they are needed; ``submit`` may be called from any thread."""

    def __init__(self, count: int | None = None) -> None:
        self._most = count or suggested()
        self._orders: SimpleQueue[_Order | None] = SimpleQueue()
        self._workers: list[Worker] = []
        self._threads: list[threading.Thread] = []
        self._guard = threading.Lock()
        self._stopped = False

    def submit(self, function: Callable[..., Any], /, *arguments: Any) -> Future[Any]:
        """Give work to whichever worker is free first."""
        future: Future[Any] = Future()
        self._orders.put((future, function, arguments))
        with self._guard:
            if len(self._threads) < self._most and not self._stopped:
                thread = threading.Thread(target=self._serve, name="kreis-workers", daemon=True)
                self._threads.append(thread)
                thread.start()
        return future

    def beside(self, function: Callable[[], Any]) -> Future[Any]:
        """Run ``function`` on a thread of its own in this process."""
        future: Future[Any] = Future()
        future.set_running_or_notify_cancel()
        threading.Thread(target=_run, args=(future, function), name="kreis-beside", daemon=True).start()
        return future

    def stop(self) -> None:
        """End all processes now; what they were at is lost, and nobody waits for it any more."""
        with self._guard:
            self._stopped = True
            workers, threads = list(self._workers), list(self._threads)
        for _ in threads:
            self._orders.put(None)
        for worker in workers:
            if worker.pid is not None:
                with suppress(ProcessLookupError, ValueError):
                    os.kill(worker.pid, signal.SIGTERM)

    def _serve(self) -> None:
        worker = Worker()
        with self._guard:
            if self._stopped:
                worker.stop()
                return
            self._workers.append(worker)
        while (order := self._orders.get()) is not None:
            future, function, arguments = order
            if self._stopped or not future.set_running_or_notify_cancel():
                continue
            try:
                worker.give(function, arguments)
                good, value = worker.pipe.recv()
            except (EOFError, OSError):
                _settle(future, False, WorkerEnded())
                break
            _settle(future, good, value)
        with self._guard:
            self._workers.remove(worker)
        worker.stop()


def _run(future: Future[Any], function: Callable[[], Any]) -> None:
    outcome = attempt(function)
    _settle(future, outcome.error is None, outcome.error or outcome.value)


def _settle(future: Future[Any], good: bool, value: Any) -> None:
    with suppress(InvalidStateError):
        if good:
            future.set_result(value)
        else:
            future.set_exception(value)
