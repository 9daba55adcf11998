"""One look at the shared folder: what is due is sealed, what waits is written, what came is taken in.

The core only judges and writes to the vault, a file a step; bytes come and go elsewhere. Killed at any step nothing is
lost or doubled: a file is queued by the transaction that sealed it, written as the same bytes however often, and what
came takes effect by the transaction that notes its place.
"""

from collections import Counter
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import batched
from typing import cast

from app.errors import FileRefused
from app.records.batch import Progress
from app.records.ids import PeerId
from app.records.job import Elsewhere, Job, Step
from app.records.refusal import Refusal
from app.records.shared_folder import Scanned
from app.services import upkeep
from app.services.receiving import Receiving
from app.store import known_files, outboxes, peers, sent, sequences, shared_folder
from app.store.database import Database
from app.store.outboxes import Outbox
from app.sync import outbox as choosing
from app.sync import reconcile, visits
from app.sync.envelopes import KINDS
from app.sync.transports.base import Transport
from app.sync.upkeep import EPOCH
from app.sync.visits import Look, Way

type _Part = Generator[Step, object, None]
#: Files taken away in one visit.
_MOST_REMOVED = 50


@dataclass(slots=True)
class Memory:
    """What one look leaves for the next of the same program; all of it can be forgotten, which costs a longer look.

    ``settled``: fingerprints of outboxes in which there is nothing to do. ``places``: where the turns go on.
    """

    settled: dict[str, str] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)
    strange: str = ""
    checked: int = 0


def _away(function: Callable[..., object], arguments: tuple[object, ...]) -> Elsewhere:
    return Elsewhere(function, arguments, waits=True)


class Scan:
    """One look. ``delay``: how long what comes now waits for its acknowledgement."""

    def __init__(
        self, database: Database, way: Way | Transport, memory: Memory, *, now: datetime, delay: timedelta
    ) -> None:
        self._database, self._way, self._memory = database, way, memory
        self._now, self._delay = now, delay
        self._written = self._taken = self._removed = 0
        self._refused: Counter[str] = Counter()
        self._more = self._ended = False

    def run(self) -> Job[Scanned]:
        """The job. Raises what the way to the folder raises; what was done until then stands."""
        self._trust()
        upkeep.seal_what_is_due(self._database, self._now, self._delay)
        mine, theirs = outboxes.mine(self._database), outboxes.theirs(self._database)
        tend = sent.to_tend(self._database, self._now - reconcile.KEPT)
        watched = {one.name: "" for one in mine if one.id in tend}
        watched |= {
            name: self._memory.settled.get(name, "")
            for name in (*(one.name for one in mine if one.id not in tend), *theirs)
        }
        tried = known_files.strange(self._database)
        look = cast(Look, (yield _away(visits.look, (self._way, watched, tried, self._memory.strange))))
        self._memory.strange, self._more = look.place, look.more
        yield from self._mend()
        for one in mine:
            if one.name in look.changed or one.name in look.absent:
                yield from self._write(one, look.changed.get(one.name, {}), look.fingerprints.get(one.name, ""))
        for name, peer_id in theirs.items():
            if name in look.changed:
                yield from self._read(name, peer_id, look)
        for name, listing in look.strange.items():
            yield from self._try(name, listing)
        refused = sum(self._refused.values())
        if refused:
            with self._database.transaction("folder.scan", self._now, noted=False):
                shared_folder.count_refused(self._database, refused)
        return Scanned(
            written=self._written,
            taken=self._taken,
            refused=dict(self._refused),
            removed=self._removed,
            more=self._more,
        )

    def clear(self) -> Job[None]:
        """Write the last files and take away the others; only for outboxes that were closed."""
        for one in outboxes.mine(self._database):
            listing = cast("Mapping[str, int]", (yield _away(visits.listing, (self._way, one.name))))
            yield from self._write(one, listing, "")

    def _trust(self) -> None:
        """Try again what was refused for its sender, if others are heard now than then."""
        states = {key: state.value for key, state in peers.pinned(self._database).items()}
        now = choosing.trust(states, KINDS)
        if now == shared_folder.trust(self._database):
            return
        with self._database.transaction("folder.trust", self._now, noted=False):
            shared_folder.put_trust(self._database, now)
            known_files.try_again(self._database, choosing.TRUSTS)
        self._memory.settled.clear()

    def _mend(self) -> _Part:
        """Look whether some files of mine are whole that nobody has acknowledged, in turns; write them again if not."""
        files = sent.unacked_after(self._database, self._memory.checked, reconcile.MOST_CHECKED)
        self._memory.checked = files[-1][0] if len(files) == reconcile.MOST_CHECKED else 0
        if not files:
            return
        names = tuple((outbox, name) for _, outbox, name in files)
        whole = cast("tuple[bool, ...]", (yield _away(visits.whole, (self._way, names))))
        for (number, outbox, _), good in zip(files, whole, strict=True):
            if not good:
                yield from self._publish(outbox, number, replace=True)

    # My outboxes.

    def _write(self, one: Outbox, listing: Mapping[str, int], fingerprint: str) -> _Part:
        """Write what waits or is missing, take away what nobody needs."""
        files = [
            reconcile.Sent(
                id=file.id,
                name=file.name,
                size=file.size,
                kind=file.kind,
                published=file.published_at is not None,
                acked_at=file.acked_at,
                gone=file.gone,
            )
            for file in sent.of_outbox(self._database, one.id)
        ]
        todo = reconcile.todo(files, listing, self._now)
        again = {file.id for file in files if file.name in todo.again}
        for number in todo.write:
            yield from self._publish(one.name, number, replace=number in again)
        for names in batched(todo.remove, _MOST_REMOVED):
            yield _away(visits.remove, (self._way, one.name, names))
            self._removed += len(names)
        if todo.forget or todo.out:
            with self._database.transaction("folder.forget", self._now, noted=False):
                sent.forget(self._database, todo.forget)
                sent.out(self._database, todo.out)
        if todo.nothing and fingerprint:
            self._memory.settled[one.name] = fingerprint

    def _publish(self, outbox: str, number: int, *, replace: bool) -> _Part:
        file = sent.data(self._database, number)
        if file is None or not file.data:  # acknowledged or taken away meanwhile
            return
        self._memory.settled.pop(outbox, None)  # a folder that is as it was before this lacks something now
        yield _away(visits.publish, (self._way, outbox, file.name, file.data, replace))
        with self._database.transaction("folder.publish", self._now, noted=False):
            sent.published(self._database, number, self._now)
        self._written += 1
        yield Progress(step="folder", done=self._written)

    # Others' outboxes.

    def _read(self, outbox: str, peer_id: PeerId, look: Look) -> _Part:
        """Read what is new, as many files as one look may, in the order in which they are expected."""
        listing = look.changed[outbox]
        known = self._known(outbox)
        absent = [name for name in known if name not in listing]
        if absent:
            with self._database.transaction("folder.forget", self._now, noted=False):
                known_files.forget(self._database, outbox, absent)
        heads = {one.epoch: one.head for one in sequences.of_peer(self._database, peer_id)}
        place = self._memory.places.get(outbox, "")
        names, more = choosing.choose(listing, known, heads, place)
        if names:
            self._memory.places[outbox] = names[-1]
            yield from self._take_in(outbox, names, listing, known)
        if more:
            self._more = True
        elif not names:  # what was taken in now may have been waited for by what was read before
            self._memory.settled[outbox] = look.fingerprints[outbox]

    def _try(self, outbox: str, listing: Mapping[str, int]) -> _Part:
        """Try an outbox that nobody told of, by one file a look."""
        known = self._known(outbox)
        name = choosing.to_try(listing, known, self._memory.places.get(outbox, ""))
        if name is None:
            return
        self._memory.places[outbox] = name
        before = self._taken
        yield from self._take_in(outbox, (name,), listing, known, first=True)
        self._more = self._more or self._taken > before  # the others of this outbox are read from now on

    def _known(self, outbox: str) -> Mapping[str, choosing.Known]:
        found = known_files.of_outbox(self._database, outbox)
        return {name: choosing.Known(one.size, one.reason) for name, one in found.items()}

    def _take_in(
        self,
        outbox: str,
        names: tuple[str, ...],
        listing: Mapping[str, int],
        known: Mapping[str, choosing.Known],
        *,
        first: bool = False,
    ) -> _Part:
        found = cast("tuple[bytes | None, ...]", (yield _away(visits.fetch, (self._way, outbox, names))))
        read: list[tuple[str, int, str]] = []
        before = self._taken
        for name, data in zip(names, found, strict=True):
            if data is None:
                continue
            reason = self._open(name, data, outbox if first else None)
            read.append((name, listing[name], reason))
            if first:  # most are for somebody else, and others are told of once
                news = not known and reason not in choosing.FOREIGN
            else:
                news = name not in known or known[name].reason != reason
            if reason and news:
                self._refused[reason] += 1
            yield Progress(step="folder", done=self._taken)
        if not read:
            return
        with self._database.transaction("folder.read", self._now, noted=False):
            known_files.put(self._database, outbox, read, choosing.MOST_REJECTED)
            if self._taken > before:
                waits = choosing.WAITS | choosing.ENDED if self._ended else choosing.WAITS
                known_files.try_again(self._database, waits, outbox)

    def _open(self, name: str, data: bytes, outbox: str | None) -> str:
        """Take one file in; gives why not, "" where it was."""
        if not choosing.whole(name, data):
            return Refusal.DAMAGED.value
        try:
            opened = Receiving(self._database).take_in(data, self._now, outbox=outbox)
        except FileRefused as refused:
            reason = Refusal(str(refused.data["reason"]))
            return "" if reason in choosing.TAKEN else reason.value
        self._taken += 1
        self._ended = self._ended or opened.kind == EPOCH
        return ""
