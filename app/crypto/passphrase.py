"""From a passphrase to a key: Argon2id (RFC 9106), its cost on this machine, and passphrases that are too weak.

A cost is memory in KiB, passes and lanes. A new slot takes 256 MiB (less where memory is scarce) and as many passes as
take half a second to a second, at least three and at most memory x passes of 2 GiB; a slot that asks for more is
refused unread, so that a forged key file cannot exhaust the machine. Where the machine is slow, or busy at that moment,
it takes longer rather than less memory.
"""

import math
import sys
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.errors import NotEnoughMemory, WeakPassphrase
from app.records.cost import Cost

__all__ = ["Cost", "WeakPassphrase", "Work", "calibrate", "check_strength", "guesses", "stretch", "work_for"]

MEBIBYTE = 1024  # in KiB
LANES = 4
LEAST_PASSES = 3
#: Memory x passes, in KiB.
MOST_WORK = 2048 * MEBIBYTE
MEMORIES = (256 * MEBIBYTE, 128 * MEBIBYTE, 64 * MEBIBYTE)
LEAST_SECONDS, GOAL_SECONDS, MOST_SECONDS = 0.5, 0.75, 1.0
#: Measured derivations of one memory at most: time does not grow quite in proportion to passes.
_ROUNDS = 4
LEAST_GUESSES = 1e10
MOST_CHARACTERS = 1024
_SALT = b"0123456789abcdef"


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """Parameters of Argon2id; ``memory`` in KiB."""

    memory: int
    passes: int
    lanes: int = LANES

    @property
    def allowed(self) -> bool:
        """Whether a slot may ask for it."""
        return (
            1 <= self.lanes <= 16
            and self.memory >= 8 * self.lanes
            and self.passes >= 1
            and self.memory * self.passes <= MOST_WORK
        )


CHEAP = Work(memory=64, passes=1)


def stretch(passphrase: str, salt: bytes, work: Work) -> bytes:
    """32 bytes of key. Raises ``NotEnoughMemory``."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    algorithm = Argon2id(salt=salt, length=32, iterations=work.passes, lanes=work.lanes, memory_cost=work.memory)
    try:
        return algorithm.derive(_bytes(passphrase))
    except MemoryError as error:
        raise NotEnoughMemory(mebibytes=work.memory // MEBIBYTE) from error


def work_for(cost: Cost, *, available: int | None = None, measure: Callable[[Work], float] | None = None) -> Work:
    """The parameters of a new slot, as measured here and now; takes one to three seconds. Raises ``NotEnoughMemory``.

    Tests say for the machine how much memory (KiB) is ``available`` and how long work takes by ``measure``.
    """
    if cost is Cost.CHEAP:
        return CHEAP
    room = available_memory() if available is None else available
    measure = measure or _seconds
    for memory in MEMORIES[:-1]:
        if memory * 2 > room:
            continue
        try:
            return calibrate(memory, measure)[0]
        except NotEnoughMemory:
            continue
    return calibrate(MEMORIES[-1], measure)[0]


def calibrate(memory: int, measure: Callable[[Work], float]) -> tuple[Work, float]:
    """The passes over ``memory`` (KiB) that take half a second to a second by ``measure``, and how long they took.

    Never fewer than three, however long these take, and never more than the bound on memory x passes.
    """
    passes = LEAST_PASSES
    for _ in range(_ROUNDS):
        work = Work(memory=memory, passes=passes)
        seconds = measure(work)
        wanted = math.floor(passes * GOAL_SECONDS / max(seconds, 1e-3))
        wanted = max(LEAST_PASSES, min(wanted, MOST_WORK // memory))
        if LEAST_SECONDS <= seconds <= MOST_SECONDS or wanted == passes:
            break
        passes = wanted
    return work, seconds


def _seconds(work: Work) -> float:
    stretch("loads the library", _SALT, CHEAP)
    started = time.perf_counter()
    stretch("measured", _SALT, work)
    return time.perf_counter() - started


def guesses(passphrase: str) -> float:
    """About how many tries a good guesser needs (zxcvbn, Wheeler 2016); looks at the first 72 characters."""
    from zxcvbn import zxcvbn

    return float(zxcvbn(_normal(passphrase)[:72])["guesses"]) if passphrase else 1.0


def check_strength(passphrase: str) -> None:
    """Raise ``WeakPassphrase`` for what is guessed too soon, or is longer than anybody types."""
    if len(passphrase) > MOST_CHARACTERS or guesses(passphrase) < LEAST_GUESSES:
        raise WeakPassphrase


def _normal(passphrase: str) -> str:
    """The same letters whichever keyboard composed them."""
    return unicodedata.normalize("NFC", passphrase)


def _bytes(passphrase: str) -> bytes:
    return _normal(passphrase)[:MOST_CHARACTERS].encode("utf-8", "surrogatepass")


def available_memory() -> int:
    """Memory in KiB that can be had without swapping; plenty where the system does not tell."""
    if sys.platform == "win32":
        return _available_on_windows()
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    except OSError:
        return MOST_WORK
    found = [line.split()[1] for line in lines if line.startswith("MemAvailable:")]
    return int(found[0]) if found else MOST_WORK


if sys.platform == "win32":
    import ctypes

    class _Status(ctypes.Structure):
        """``MEMORYSTATUSEX``: two words, then seven counts of bytes."""

        _fields_ = (
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            ("total", ctypes.c_ulonglong),
            ("available", ctypes.c_ulonglong),
            ("rest", ctypes.c_ulonglong * 5),
        )

    def _available_on_windows() -> int:
        status = _Status(length=ctypes.sizeof(_Status))
        known = ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
        return int(status.available) // 1024 if known else MOST_WORK
