"""What somebody learns who sees a shared folder, or keeps its server's log, and can open nothing.

Everything here uses names, sizes, times and accounts alone, as whoever runs the server or shares the folder has them.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import combinations
from pathlib import Path
from urllib.parse import unquote

from app.sync.transports.base import Transport, is_file, is_outbox

#: An answer that comes within so long of what it answers is taken for one.
WITHIN = timedelta(hours=8)
#: Of so many events in one outbox, and so much more often than by chance, before two are called a pair.
LEAST, SURPLUS = 2, 0.35
_LINE = re.compile(r'\S+ (\S+) (\d+) "(\S+) (\S+) [^"]*" (\d+)')


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """Something that happened to an outbox. ``act``: wrote, removed, read, looked."""

    at: datetime
    account: str
    act: str
    outbox: str
    name: str = ""
    size: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Learnt:
    """What the names and sizes of one outbox tell."""

    account: str
    files: int
    sent_ever: int
    epochs: int
    sizes: Mapping[int, int]
    first_at: datetime
    last_at: datetime


def of_folder(folder: Path) -> list[Seen]:
    """From the files alone: when each was last written, and by which user of the system."""
    found = []
    for path in sorted((folder / "v1").glob("*/*")):
        if is_outbox(path.parent.name) and is_file(path.name):
            status = path.stat()
            at = datetime.fromtimestamp(status.st_mtime).astimezone()
            found.append(
                Seen(at=at, account=str(status.st_uid), act="wrote", outbox=path.parent.name, name=path.name,
                     size=status.st_size)
            )  # fmt: skip
    return sorted(found, key=lambda one: one.at)


def of_log(text: str, sizes: Mapping[str, int]) -> list[Seen]:
    """From a server's access log: ``address account seconds "request" status``; ``sizes`` of the files by name."""
    found = []
    for line in text.splitlines():
        parts = _LINE.match(line)
        if parts is None or parts[5][0] != "2":
            continue
        account, seconds, method, path = parts[1], int(parts[2]), parts[3], unquote(parts[4]).rstrip("/")
        *_, before, last = ["", *path.split("/")]
        act = {"PUT": "wrote", "GET": "read", "DELETE": "removed", "PROPFIND": "looked"}.get(method)
        outbox, name = (last, "") if is_outbox(last) else (before, last)
        if act and is_outbox(outbox):
            at = datetime.fromtimestamp(seconds).astimezone()
            found.append(
                Seen(at=at, account=account, act=act, outbox=outbox, name=name, size=sizes.get(name, 0))
            )  # fmt: skip
    return found


class Watched:
    """A transport that somebody watches, with the account of whoever uses it."""

    def __init__(self, inner: Transport, account: str, clock: Callable[[], datetime], log: list[Seen]) -> None:
        self._inner, self._account, self._clock, self._log = inner, account, clock, log

    def prepare(self) -> None:
        self._inner.prepare()

    def outboxes(self) -> tuple[str, ...]:
        return self._inner.outboxes()

    def listing(self, outbox: str) -> Mapping[str, int]:
        self._note("looked", outbox)
        return self._inner.listing(outbox)

    def read(self, outbox: str, name: str, *, limit: int) -> bytes:
        data = self._inner.read(outbox, name, limit=limit)
        self._note("read", outbox, name, len(data))
        return data

    def publish(self, outbox: str, name: str, data: bytes) -> None:
        self._inner.publish(outbox, name, data)
        self._note("wrote", outbox, name, len(data))

    def remove(self, outbox: str, name: str) -> None:
        self._inner.remove(outbox, name)
        self._note("removed", outbox, name)

    def _note(self, act: str, outbox: str, name: str = "", size: int = 0) -> None:
        self._log.append(
            Seen(at=self._clock(), account=self._account, act=act, outbox=outbox, name=name, size=size)
        )  # fmt: skip


def learnt(seen: Iterable[Seen]) -> Mapping[str, Learnt]:
    """Of each outbox, what its files tell."""
    written: dict[str, dict[str, Seen]] = defaultdict(dict)
    for one in seen:
        if one.act == "wrote":
            written[one.outbox].setdefault(one.name, one)
    return {outbox: _learnt(list(files.values())) for outbox, files in written.items()}


def _learnt(files: list[Seen]) -> Learnt:
    ours = [one for one in files if is_file(one.name)]
    numbers: dict[str, int] = defaultdict(int)
    for one in ours:
        epoch, number, _ = one.name.rsplit("-", 2)
        numbers[epoch] = max(numbers[epoch], int(number))
    return Learnt(
        account=files[0].account,
        files=len(ours),
        sent_ever=sum(numbers.values()),
        epochs=len(numbers),
        sizes=Counter(one.size for one in ours),
        first_at=min(one.at for one in files),
        last_at=max(one.at for one in files),
    )


def pairs_by_reading(seen: Iterable[Seen]) -> set[frozenset[str]]:
    """Accounts that exchange, from who reads what: everybody tries the first file of an unknown outbox once, and only
    its recipient reads on.
    """
    seen = list(seen)
    authors = {one.outbox: one.account for one in seen if one.act == "wrote"}
    read: dict[tuple[str, str], set[str]] = defaultdict(set)
    for one in seen:
        if one.act == "read" and is_file(one.name) and authors.get(one.outbox, one.account) != one.account:
            read[one.account, one.outbox].add(one.name)
    return {
        frozenset({account, authors[outbox]}) for (account, outbox), names in read.items() if len(names) > 1
    }  # fmt: skip


def pairs_by_timing(seen: Iterable[Seen], *, accounts: bool) -> set[frozenset[str]]:
    """Outboxes that answer one another, from the moments at which files appear: after one in the first a file in the
    second soon follows, more often than by chance. The best such partner of each is taken.

    ``accounts``: whether it is known who writes where; otherwise outboxes may be anybody's.
    """
    times: dict[str, list[datetime]] = defaultdict(list)
    author: dict[str, str] = {}
    for one in seen:
        if one.act == "wrote":
            times[one.outbox].append(one.at)
            author[one.outbox] = one.account
    if not times:
        return set()
    span = max(map(max, times.values())) - min(map(min, times.values()))
    scores = {
        frozenset(two): score
        for two in combinations(sorted(times), 2)
        if not accounts or author[two[0]] != author[two[1]]
        if (score := _answering(times[two[0]], times[two[1]], span)) >= SURPLUS
    }
    return set(_best(scores))


def _answering(one: list[datetime], other: list[datetime], span: timedelta) -> float:
    """How much more often than by chance something follows in the other outbox, whichever of the two answers."""
    if min(len(one), len(other)) < LEAST or not span:
        return 0.0
    return max(_follows(one, other, span), _follows(other, one, span))


def _follows(one: list[datetime], other: list[datetime], span: timedelta) -> float:
    hits = sum(any(timedelta() < after - at <= WITHIN for after in other) for at in one)
    chance = 1 - (1 - min(1.0, WITHIN / span)) ** len(other)
    return hits / len(one) - chance


def _best(scores: Mapping[frozenset[str], float]) -> Iterator[frozenset[str]]:
    taken: set[str] = set()
    for two in sorted(scores, key=lambda one: (-scores[one], sorted(one))):
        if not two & taken:
            taken |= two
            yield two


@dataclass(slots=True)
class Right:
    """How far a guess is right."""

    found: int = 0
    guessed: int = 0
    there: int = 0
    wrong: list[frozenset[str]] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.found} of {self.there} pairs found, {self.guessed - self.found} guessed wrongly"


def compare(guessed: set[frozenset[str]], truth: set[frozenset[str]]) -> Right:
    return Right(
        found=len(guessed & truth), guessed=len(guessed), there=len(truth), wrong=sorted(guessed - truth, key=sorted)
    )
