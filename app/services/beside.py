"""Running work that needs the vault's key beside the core, and stopping it with its job."""

from collections.abc import Callable
from functools import partial

from app.records.job import Beside, Halt, Job


def beside(work: Callable[..., object]) -> Job[object]:
    """Run ``work(halt=…)`` beside the core; closing the job asks it to stop."""
    halt = Halt()
    try:
        return (yield Beside(partial(work, halt=halt)))
    except BaseException:  # closed, paused by a lock, or failed: in any case nobody waits for it any more
        halt.asked = True
        raise
