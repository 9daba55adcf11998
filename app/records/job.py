"""Long work as a generator that both faces drive in the same way.

Each step on the core thread is SQL only and takes at most 15 ms; it yields ``Progress`` to be shown, or ``Elsewhere``
for work that the driver runs in another process and whose result it sends back, or ``Beside`` for work that needs the
vault's key and so stays in this process, on a connection of its own. Closing the generator cancels; ``Paused`` thrown
into it stops it where it is.
"""

from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.records.batch import Progress


class Paused(Exception):
    """The vault is being locked: what the job finished stands, and the same job asked for again goes on from there.

    No ``AppError``: a job that goes on past a file it cannot read must not go on past this.
    """


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Ask the driver to run ``function(*arguments)`` in a worker process: a module's function, plain arguments.

    The driver may run several ahead: a generator that yields a tuple of ``Elsewhere`` gets a
    tuple of results in the same order. ``ahead`` names what the generator will ask for next, so that a driver may
    begin it while the core thread writes; a driver that ignores it still gives right results. ``waits``: it only waits
    for a disk or a server, so the driver runs it on a thread of its own, where no other job's reading holds it up.
    """

    function: Callable[..., object]
    arguments: tuple[object, ...] = ()
    ahead: tuple["Elsewhere", ...] = field(default=(), compare=False)
    waits: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Beside:
    """Ask the driver to run ``function()`` in this process beside the core thread, and to send back its result.

    For what spends its time in SQLCipher or in the file system, where other threads go on meanwhile.
    """

    function: Callable[[], object]


class Halt:
    """Asks work that runs beside the core to stop: it looks here often, and nobody waits for it."""

    __slots__ = ("asked",)

    def __init__(self) -> None:
        self.asked = False


type Step = Progress | Elsewhere | Beside | tuple[Elsewhere, ...]
type Job[Result] = Generator[Step, object, Result]
