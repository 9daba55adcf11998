"""From a passphrase to a key: Argon2id (RFC 9106), its cost on this machine, and passphrases that are too weak.

A cost is memory in KiB, passes and lanes. A new vault takes 256 MiB (less where memory is scarce) and as many passes as
take half a second to a second, at most memory x passes = 2 GiB; a slot that asks for more is refused unread, so that a
forged key file cannot exhaust the machine.
"""

import math
import time
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from app.errors import AppError, NotEnoughMemory
from app.records.cost import Cost

__all__ = ["Cost", "WeakPassphrase", "Work", "check_strength", "guesses", "stretch", "work_for"]

MEBIBYTE = 1024  # in KiB
LANES = 4
LEAST_PASSES = 3
#: Memory x passes, in KiB.
MOST_WORK = 2048 * MEBIBYTE
MEMORIES = (256 * MEBIBYTE, 128 * MEBIBYTE, 64 * MEBIBYTE)
GOAL_SECONDS = 0.75
LEAST_GUESSES = 1e10
MOST_CHARACTERS = 1024


class WeakPassphrase(AppError):
    """The passphrase would be guessed in fewer than about ten thousand million tries."""


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


def work_for(cost: Cost) -> Work:
    """The parameters of a new slot: measured with one pass, which takes a quarter of a second at most."""
    if cost is Cost.CHEAP:
        return CHEAP
    available = _available_memory()
    for memory in MEMORIES:
        if memory * 2 > available and memory != MEMORIES[-1]:
            continue
        started = time.perf_counter()
        try:
            stretch("measured", b"0123456789abcdef", Work(memory=memory, passes=1))
        except NotEnoughMemory:
            if memory == MEMORIES[-1]:
                raise
            continue
        seconds = time.perf_counter() - started
        passes = math.ceil(GOAL_SECONDS / max(seconds, 1e-3))
        return Work(memory=memory, passes=max(LEAST_PASSES, min(passes, MOST_WORK // memory)))
    raise NotEnoughMemory(mebibytes=MEMORIES[-1] // MEBIBYTE)


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


def _available_memory() -> int:
    """Memory in KiB that can be had without swapping; plenty where the system does not tell."""
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    except OSError:
        return MOST_WORK
    found = [line.split()[1] for line in lines if line.startswith("MemAvailable:")]
    return int(found[0]) if found else MOST_WORK
