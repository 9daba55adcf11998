"""Worker processes that read while the core thread writes, and the loop that drives a job with them.

Processes are spawned, never forked: a forked one would hold the vault's key and whatever else the core has in memory.
They import the function they are given and nothing of the window, and end when their pipe closes, so with their parent,
however that ends.
"""

import contextlib
import gc
import importlib
import multiprocessing
import os
import queue
import signal
import sys
import threading
import types
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any

from app.errors import AppError
from app.records.batch import Progress
from app.records.job import Beside, Elsewhere, Job

#: Seconds that ``once`` waits for an answer, from the start of the process: a locked keyring asks its user.
PATIENCE = 10.0
_STARTING = threading.Lock()
#: Results a worker may finish ahead of the core taking them.
_UNSENT = 3


def suggested() -> int:
    """How many workers beside a window: one core stays for it; at least one, at most three."""
    return max(1, min(3, (os.cpu_count() or 2) - 1))


def most() -> int:
    """How many workers where nobody waits for a window: reading takes more than writing, so as many as cores."""
    return max(1, min(3, os.cpu_count() or 2))


def serve(pipe: Connection) -> None:
    """The whole life of a worker: take work, send back the result or the error, until the pipe closes.

    A thread sends, so that the next work begins while the core is still writing what the last one gave.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(50_000, 20, 100)  # rows are plain tuples, ten thousand a slice, and make no cycles
    results: queue.Queue[tuple[bool, object] | None] = queue.Queue(_UNSENT)
    threading.Thread(target=_send, args=(pipe, results), daemon=True).start()
    while True:
        try:
            function, arguments = pipe.recv()
        except (EOFError, OSError):
            os._exit(0)
        try:
            results.put((True, function(*arguments)))
        except Exception as error:  # noqa: BLE001 - whatever it is, the core shall see it
            results.put((False, error))


def _send(pipe: Connection, results: "queue.Queue[tuple[bool, object] | None]") -> None:
    while True:
        result = results.get()
        try:
            pipe.send(result)
        except (BrokenPipeError, OSError):
            os._exit(0)


class Worker:
    """One process; answers come in the order in which work was given."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self._process = context.Process(target=serve, args=(theirs,), daemon=True, name="kreis-reader")
        with _STARTING, _without_main():
            self._process.start()
        theirs.close()
        self.given = 0

    @property
    def pid(self) -> int | None:
        return self._process.pid

    def give(self, function: Callable[..., Any], arguments: tuple[object, ...]) -> None:
        self.pipe.send((function, arguments))
        self.given += 1

    def end(self) -> None:
        """End at once, whatever it does."""
        self._process.kill()
        self._process.join()
        self._process.close()
        self.pipe.close()

    def stop(self) -> None:
        self.pipe.close()
        self._process.join(0.5)
        if self._process.is_alive():
            self._process.terminate()
            self._process.join(2)
        self._process.close()


class Pool:
    """Some workers, started when first needed. ``submit`` gives a future, which ``wait`` of any other brings on.

    Made for one thread that both submits and asks for results; ``Pool.submit`` with ``result`` is what ``drive`` needs.
    """

    def __init__(self, count: int | None = None) -> None:
        self._count = count or suggested()
        self._workers: list[Worker] = []
        self._pending: dict[int, list[Future[Any]]] = {}
        #: What was begun before a job asks for it.
        self.begun: list[tuple[Elsewhere, Future[Any]]] = []

    def submit(self, function: Callable[..., Any], /, *arguments: Any) -> Future[Any]:
        """Give work to the worker with the least of it."""
        self._take_in(0)  # who was made ready meanwhile is free
        idle = next((worker for worker in self._workers if not worker.given), None)
        if idle is None and len(self._workers) < self._count:
            idle = Worker()
            self._workers.append(idle)
            self._pending[id(idle)] = []
        return self._give(idle or min(self._workers, key=lambda one: one.given), function, arguments)

    def begin(self, work: Elsewhere) -> None:
        """Let a worker that makes itself ready go on with what a job to come will ask for."""
        worker = min(self._workers, key=lambda one: one.given)
        self.begun.append((work, self._give(worker, work.function, work.arguments)))

    def prepare(self, function: Callable[[], None], count: int) -> None:
        """Start some workers now, each with something to make ready, while the core does something else."""
        for _ in range(min(count, self._count) - len(self._workers)):
            self.submit(function)

    def result(self, future: Future[Any]) -> Any:
        """The result of a future, once it is there; raises what the work raised, or ``WorkerEnded``."""
        while not future.done():
            self._take_in()
        return future.result()

    def _give(self, worker: Worker, function: Callable[..., Any], arguments: tuple[object, ...]) -> Future[Any]:
        future: Future[Any] = Future()
        self._pending[id(worker)].append(future)
        worker.give(function, arguments)
        return future

    def stop(self) -> None:
        """End all workers now."""
        for worker in self._workers:
            for future in self._pending.pop(id(worker)):
                future.cancel()
            worker.stop()
        self._workers.clear()

    def _take_in(self, seconds: float | None = None) -> None:
        """Take what workers have done, waiting so long for the first of it."""
        for pipe in wait([worker.pipe for worker in self._workers if worker.given], seconds):
            self._receive(next(worker for worker in self._workers if worker.pipe is pipe))

    def _receive(self, worker: Worker) -> None:
        future = self._pending[id(worker)].pop(0)
        worker.given -= 1
        try:
            good, value = worker.pipe.recv()
        except (EOFError, OSError) as error:
            future.set_exception(WorkerEnded())
            raise WorkerEnded from error
        if good:
            future.set_result(value)
        else:
            future.set_exception(value)


def readers(paths: Sequence[Path] = ()) -> Pool:
    """Workers that make themselves ready to read, and meanwhile a thread that imports what takes in what they read.
    What is first looked at in ``paths`` is begun.

    Worth it while the main thread waits for a key to be derived, which takes one core's time and not Python's. That
    core's own worker starts afterwards, when the memory of deriving is free again.
    """
    from app.sources import folders, slices

    pool = Pool(most())
    pool.prepare(slices.prepare, max(1, most() - 1))
    for path in paths:
        for work in folders.first_looks(path):
            pool.begin(work)
    threading.Thread(target=importlib.import_module, args=("app.services.imports",), daemon=True).start()
    return pool


class WorkerEnded(RuntimeError):
    """A worker ended in the middle of its work: killed, or out of memory."""


class NoAnswer(AppError):
    """What was asked of another program gave no answer: it took too long, failed or ended."""


def once(function: Callable[..., Any], /, *arguments: Any, seconds: float = PATIENCE) -> Any:
    """Run a function that asks other programs in a process of its own, and give up after ``seconds``.

    Raises what the function raised if that is expected (``AppError``), else ``NoAnswer``.
    """
    worker = Worker()
    try:
        worker.give(function, arguments)
        if not worker.pipe.poll(seconds):
            raise NoAnswer
        good, value = worker.pipe.recv()
    except (EOFError, OSError) as error:
        raise NoAnswer from error
    finally:
        worker.end()
    if good:
        return value
    raise value if isinstance(value, AppError) else NoAnswer


def drive[Result](
    job: Job[Result], show: Callable[[Progress], None] | None = None, *, pool: Pool | None = None
) -> Result:
    """Run a job to its end with worker processes; closes it when something is raised, which cancels it.

    ``pool`` may be one that was prepared; it ends with the job.
    """
    pool = pool or Pool(most())
    begun = pool.begun

    def take_up(one: Elsewhere) -> Future[Any]:
        for index, (known, future) in enumerate(begun):
            if known == one:
                del begun[index]
                return future
        return pool.submit(one.function, *one.arguments)

    try:
        answer: object = None
        failed: Exception | None = None
        while True:
            step = job.send(answer) if failed is None else job.throw(failed)
            answer, failed = None, None
            if isinstance(step, Progress):
                if show is not None:
                    show(step)
                continue
            if isinstance(step, Beside) or (isinstance(step, Elsewhere) and step.waits):
                answer, failed = _here(step)
                continue
            many = step if isinstance(step, tuple) else (step,)
            futures = [take_up(one) for one in many]
            begun += [(one, take_up(one)) for asked in many for one in asked.ahead if all(one != k for k, _ in begun)]
            try:
                results = tuple(pool.result(future) for future in futures)
                answer = results if isinstance(step, tuple) else results[0]
            except Exception as error:  # noqa: BLE001 - thrown into the job, which knows what to do
                failed = error
    except StopIteration as end:
        result: Result = end.value
        return result
    finally:
        job.close()
        pool.stop()


def _here(step: Beside | Elsewhere) -> tuple[object, Exception | None]:
    """The result or the error of work in this process, where no window waits for it."""
    try:
        return (step.function() if isinstance(step, Beside) else step.function(*step.arguments)), None
    except Exception as error:  # noqa: BLE001 - thrown into the job, which knows what to do
        return None, error


@contextlib.contextmanager
def _without_main() -> Iterator[None]:
    """Start a process that does not import our main module again: it would bring the whole window with it."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = types.ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main
