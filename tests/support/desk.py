"""A stand-in for the core where the subject is the plumbing: a workspace that remembers and announces."""

import threading
from collections.abc import Callable, Generator

from app.changes import ChangeSet, Kind
from app.errors import NotFound
from app.records.batch import Progress
from app.records.job import Elsewhere


def double(number: int) -> int:
    """Runs in a worker."""
    return number * 2


class Desk:
    """Counts what is put on it; every ``put`` is a commit."""

    def __init__(self) -> None:
        self.things: list[object] = []
        self.closed = False
        self.readers: list[Desk] = []
        self._callbacks: list[Callable[[ChangeSet], None]] = []

    def on_commit(self, callback: Callable[[ChangeSet], None]) -> None:
        self._callbacks.append(callback)

    def put(self, thing: object) -> int:
        self.things.append(thing)
        for callback in self._callbacks:
            callback(ChangeSet.of([Kind.CONTACT]))
        return len(self.things)

    def thread(self) -> str:
        return threading.current_thread().name

    def refuse(self) -> None:
        raise NotFound(kind="contact", id=7)

    def reader(self) -> "Desk":
        reader = Desk()
        reader.things = self.things
        self.readers.append(reader)
        return reader

    def close(self) -> None:
        assert all(reader.closed for reader in self.readers)
        self.closed = True

    def long(self, many: int) -> Generator[Progress | Elsewhere | tuple[Elsewhere, ...], object, int]:
        """A job: doubles numbers elsewhere, puts them here, and takes all back when it is closed."""
        before = len(self.things)
        try:
            for number in range(many):
                yield Progress(step="double", done=number, total=many)
                ahead = (Elsewhere(double, (number + 1,)),) if number + 1 < many else ()
                self.put((yield Elsewhere(double, (number,), ahead=ahead)))
            pair = yield (Elsewhere(double, (100,)), Elsewhere(double, (200,)))
            self.put(pair)
        except GeneratorExit:
            del self.things[before:]
            raise
        return len(self.things)
