"""Which files of an outbox are read: those that are expected first, then the others in turns, a bounded number a look.

A file is named ``<epoch>-<number, 9 digits>-<first 16 hex of its sha256>.dat``; what a name says is believed of no file
before it was opened, it only decides what is read first.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.records.refusal import Refusal
from app.sync.envelopes import SIZES

#: Unknown files read of one outbox, and of those that were damaged and may have healed, in one look.
MOST_READ, MOST_AGAIN = 32, 4
#: Outboxes that nobody told of are tried by their lowest file: so many new ones a look, so many tried before. These by
#: the next one, up to so many: what lies there first may be damaged or of somebody else's. Of a hundred people who all
#: exchange each knows the others after 76 looks.
MOST_STRANGE, MOST_STRANGE_AGAIN, MOST_TRIED = 128, 4, 8
#: Rejected files that are remembered.
MOST_REJECTED = 10_000
_SIZES = frozenset(SIZES)

#: Wait for another file of the same outbox; for somebody's card or number; may heal; say nothing about the file.
WAITS = frozenset({Refusal.EARLY, Refusal.NOT_HELLO})
#: Count as soon as their author goes on from another backup that knows them.
ENDED = frozenset({Refusal.OVER})
TRUSTS = frozenset(
    {Refusal.UNKNOWN_AUTHOR, Refusal.UNVERIFIED, Refusal.REVOKED, Refusal.LOST, Refusal.FORMER, Refusal.NEWER}
)
HEALS = frozenset({Refusal.DAMAGED})
#: Says that an outbox which nobody told of is for somebody else, as most are where several share a folder.
FOREIGN = frozenset({Refusal.OTHER_RECIPIENT})
TAKEN = frozenset({Refusal.REPLAY, Refusal.KNOWN, Refusal.WITHDRAWN})


@dataclass(frozen=True, slots=True)
class Named:
    """What a file's name says."""

    number: int
    epoch: str
    seq: int
    digest: str


@dataclass(frozen=True, slots=True)
class Known:
    """A file that was read before; ``reason`` is "" where it was taken in."""

    size: int
    reason: str = ""


def named(name: str) -> Named:
    """Of a name of our form."""
    number, bits, seq, digest = name.removesuffix(".dat").split("-")
    return Named(number=int(number), epoch=f"{number}-{bits}", seq=int(seq), digest=digest)


def whole(name: str, data: bytes) -> bool:
    """Whether a file has the bytes that its name promises."""
    return hashlib.sha256(data).hexdigest()[:16] == named(name).digest


def to_try(listing: Mapping[str, int], known: Mapping[str, Known], place: str) -> str | None:
    """By which file to try an outbox that nobody told of: the lowest of those not read yet, else in turns one that was
    damaged and may have healed. ``place``: by which it was tried last.
    """
    low = sorted((name for name, size in listing.items() if size in _SIZES), key=_order)[:MOST_TRIED]
    fresh = next((name for name in low if _fresh(known.get(name), listing[name])), None)
    if fresh is not None:
        return fresh
    damaged = sorted(name for name in low if known[name].reason in HEALS)
    return next((name for name in damaged if name > place), damaged[0] if damaged else None)


def choose(
    listing: Mapping[str, int], known: Mapping[str, Known], heads: Mapping[str, int], place: str
) -> tuple[tuple[str, ...], bool]:
    """What to read now, at most ``MOST_READ``, and whether any that are new are left for another look.

    ``heads``: of each epoch the number up to which all files have come. ``place``: where the last look ended among
    those that nobody expects.
    """
    fresh = [name for name, size in listing.items() if size in _SIZES and _fresh(known.get(name), size)]
    expected = sorted((name for name in fresh if _expected(name, heads)), key=_order)
    rest = sorted(set(fresh) - set(expected[:MOST_READ]))
    turn = [*(name for name in rest if name > place), *(name for name in rest if name <= place)]
    chosen = [*expected[:MOST_READ], *turn][:MOST_READ]
    again = _again(listing, known, heads, place)[: min(MOST_AGAIN, MOST_READ - len(chosen))]
    return (*chosen, *again), len(fresh) > len(chosen)


def fingerprint(listing: Mapping[str, int]) -> str:
    """Two listings with one fingerprint are the same: nobody need look at them again."""
    text = "\n".join(f"{name} {size}" for name, size in sorted(listing.items()))
    return hashlib.blake2b(text.encode("ascii"), digest_size=16).hexdigest()


def trust(states: Mapping[bytes, str], kinds: Iterable[str]) -> str:
    """A hash of whom I hear and what I understand: where it changes, what was refused for that is tried again."""
    said = [f"{key.hex()} {state}" for key, state in sorted(states.items())]
    return hashlib.blake2b("\n".join([*said, *sorted(kinds)]).encode("ascii"), digest_size=16).hexdigest()


def _fresh(known: Known | None, size: int) -> bool:
    return known is None or known.size != size


def _again(
    listing: Mapping[str, int], known: Mapping[str, Known], heads: Mapping[str, int], place: str
) -> Sequence[str]:
    """Damaged ones whose number is still missing, in turns."""
    damaged = sorted(
        name
        for name, size in listing.items()
        if (before := known.get(name)) is not None
        and before.reason in HEALS
        and before.size == size
        and size in _SIZES
        and _expected(name, heads)
    )
    return [*(name for name in damaged if name > place), *(name for name in damaged if name <= place)]


def _expected(name: str, heads: Mapping[str, int]) -> bool:
    """Whether its number comes after all that have come, by not more than a look's worth or of an unheard epoch."""
    said = named(name)
    head = heads.get(said.epoch, 0)
    return head < said.seq <= head + 2 * MOST_READ


def _order(name: str) -> tuple[int, str, int, str]:
    said = named(name)
    return said.number, said.epoch, said.seq, name
