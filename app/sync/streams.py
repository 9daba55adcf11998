"""The order of files between two people: it detects what is missing or doubled and holds nothing up.

Each file has a number in its sequence and names the hash of the one before. Effects do not depend on order; only a
fork, two different files with one place, stops a sequence: one vault runs twice, or somebody has its keys.
"""

import itertools
import os
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from app.sync.envelopes import Place

#: A file that claims a high number cannot make a list of all before it.
MOST_NAMED = 100


@dataclass(frozen=True, slots=True)
class Link:
    """One file's number, the hash it names as the one before, and its own."""

    seq: int
    prev: str
    digest: str


def forked(links: Iterable[Link]) -> bool:
    """Whether two files claim one place, or one names another before it than the one that is there."""
    digests: dict[int, set[str]] = defaultdict(set)
    named: dict[int, set[str]] = defaultdict(set)
    for link in links:
        digests[link.seq].add(link.digest)
        named[link.seq - 1].add(link.prev)
    if named.get(0, {""}) != {""}:
        return True
    return any(len(found | named.get(seq, set())) > 1 for seq, found in digests.items())


def missing(links: Iterable[Link]) -> bool:
    """Whether a file with a lower number than the highest has not come."""
    numbers = {link.seq for link in links}
    return bool(numbers) and len(numbers) < max(numbers)


def lacking(links: Iterable[Link], before: int) -> tuple[int, ...]:
    """The numbers lower than ``before`` that have not come, at most ``MOST_NAMED`` of them."""
    numbers = {link.seq for link in links}
    return tuple(itertools.islice((number for number in range(1, before) if number not in numbers), MOST_NAMED))


def first(number: int = 1) -> Place:
    """The beginning of a new sequence to somebody; ``number`` is the vault's epoch."""
    return Place(stream=os.urandom(16).hex(), epoch=f"{number}-{os.urandom(8).hex()}", seq=1, prev="")


def renewed(stream: str, number: int) -> Place:
    """The beginning of a sequence's next epoch: the vault was restored and may have forgotten files it gave."""
    return Place(stream=stream, epoch=f"{number}-{os.urandom(8).hex()}", seq=1, prev="")


def number_of(epoch: str) -> int:
    """The number of an epoch, which grows by one with each restoring of the vault."""
    return int(epoch.partition("-")[0])


def following(stream: str, epoch: str, last: Link) -> Place:
    """The place after ``last``."""
    return Place(stream=stream, epoch=epoch, seq=last.seq + 1, prev=last.digest)
