"""The shared folder: set up by the user or not there at all; who is sent to through it, and how that goes."""

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from app.errors import AppError
from app.records.ids import PeerId
from app.records.job import Elsewhere, Job
from app.records.peer import Peer
from app.records.place import Place
from app.records.shared_folder import Health, PeerHealth, Scanned, SharedPlace
from app.services import upkeep
from app.services.arrivals import Arrivals
from app.services.scanning import Memory, Scan
from app.services.sealing import check_verified, seal
from app.services.withdrawing import take_all_back
from app.store import envelopes as places
from app.store import known_files, outboxes, peers, sent, sequences
from app.store import shared_folder as store
from app.store.database import Database
from app.sync import upkeep as bodies
from app.sync import visits
from app.sync.transports.base import Transport
from app.sync.visits import Way


class NoSharedFolder(AppError):
    """No shared folder was set up."""


class FolderPaused(AppError):
    """The exchange through the shared folder is paused."""


class SharedFolder:
    """The shared folder of one vault. ``transport`` stands for the place where somebody simulates one."""

    def __init__(self, database: Database, transport: Transport | None = None) -> None:
        self._database, self._transport = database, transport
        self._memory = Memory()

    def get(self) -> SharedPlace | None:
        """None where nobody set one up: then nothing is ever tried."""
        return store.get(self._database)

    def set_up(
        self, place: Place, peer_ids: Sequence[PeerId], now: datetime, *, password: str = ""
    ) -> Job[SharedPlace]:
        """Try the way to a place, and keep it if it leads there; these peers are sent to through it.

        Where one was set up before, it goes on at the new place. Raises ``NotVerified``, ``PeerRevoked``, ``PeerLost``,
        ``NotFound`` and what transports raise; then nothing is kept.
        """
        chosen = [peers.get(self._database, peer_id) for peer_id in dict.fromkeys(peer_ids)]
        for peer in chosen:
            check_verified(peer)
        yield Elsewhere(visits.prepare, (self._transport or Way(place=place, password=password),), waits=True)
        with self._database.transaction("folder.set", now, noted=False):
            store.put(self._database, place, password, now)
            self._open_for(chosen, now)
        self._memory = Memory()
        return self._there()

    def send_to(self, peer_ids: Sequence[PeerId], now: datetime) -> None:
        """Send to these peers through the folder too. Raises ``NoSharedFolder``, ``NotVerified``, ``PeerRevoked``,
        ``PeerLost``, ``NotFound``.
        """
        self._there()
        chosen = [peers.get(self._database, peer_id) for peer_id in dict.fromkeys(peer_ids)]
        for peer in chosen:
            check_verified(peer)
        with self._database.transaction("folder.send", now, noted=False):
            self._open_for(chosen, now)

    def stop_sending(self, peer_id: PeerId, now: datetime) -> None:
        """Hand over by hand again to this peer; what lies in the folder for them is taken away. Raises ``NotFound``."""
        peers.get(self._database, peer_id)
        with self._database.transaction("folder.stop", now, noted=False):
            upkeep.close_outbox(self._database, peer_id, now)

    def scan(self, *, now: datetime, delay: timedelta | None = None) -> Job[Scanned]:
        """One look: write what waits, take in what came. ``delay`` is how long acknowledgements wait, chosen at random
        up to six hours. Raises ``NoSharedFolder``, ``FolderPaused`` and what transports raise; what was done stands.
        """
        if self._there().paused_at is not None:
            raise FolderPaused
        waits = timedelta(seconds=secrets.randbelow(int(upkeep.LONGEST.total_seconds()))) if delay is None else delay
        scan = Scan(self._database, self._way(), self._memory, now=now, delay=waits)
        try:
            done = yield from scan.run()
        except AppError as error:
            self._note(now, type(error).__name__)
            raise
        self._note(now, "")
        return done

    def pause(self, now: datetime) -> None:
        """Read and write nothing until ``resume``; what is sealed waits. Raises ``NoSharedFolder``."""
        self._there()
        with self._database.transaction("folder.pause", now, noted=False):
            store.pause(self._database, now)

    def resume(self, now: datetime) -> None:
        """Go on. Raises ``NoSharedFolder``."""
        self._there()
        with self._database.transaction("folder.resume", now, noted=False):
            store.pause(self._database, None)

    def leave(self, now: datetime, *, withdraw: bool) -> Job[int]:
        """Empty my outboxes and forget the folder; gives how many files could not be taken away, because the folder is
        not there. ``withdraw``: first take back, there, what each peer has of me; these last files stay.

        What was handed over stays with whoever read it. Where peers write is not forgotten: they say it once, and
        whoever comes back reads on. Raises ``NoSharedFolder``.
        """
        self._there()
        with self._database.transaction("folder.leave", now, noted=False):
            for one in outboxes.mine(self._database):
                peer = peers.get(self._database, one.peer_id)
                last = take_all_back(self._database, peer, now) if withdraw and peer.state.heard else ()
                upkeep.close_outbox(self._database, peer.id, now, but=[file.code for file in last])
        scan = Scan(self._database, self._way(), Memory(), now=now, delay=timedelta())
        left = 0
        try:
            yield from scan.clear()
        except AppError:
            left = sum(len(sent.of_outbox(self._database, one.id)) for one in outboxes.mine(self._database))
        with self._database.transaction("folder.leave", now, noted=False):
            for one in outboxes.mine(self._database):
                sent.forget(self._database, [file.id for file in sent.of_outbox(self._database, one.id)])
            known_files.forget_all(self._database)
            store.remove(self._database)
        return left

    def greet(self, peer_id: PeerId, now: datetime) -> None:
        """Let a peer know that I am there, though there is nothing to say. Raises ``NoSharedFolder``, ``NotFound``,
        ``NotVerified``, ``PeerRevoked``, ``PeerLost``.
        """
        self._there()
        peer = peers.get(self._database, peer_id)
        check_verified(peer)
        with self._database.transaction("folder.greet", now, noted=False):
            seal(self._database, peer, bodies.HEARTBEAT, {}, now)

    def takes(self, peer_ids: Sequence[PeerId]) -> bool:
        """Whether all of these peers, at least one, are sent to through the folder."""
        return bool(peer_ids) and all(outboxes.for_peer(self._database, one) is not None for one in peer_ids)

    def told(self, now: datetime) -> None:
        """The user was told of the files that were refused."""
        found = self.get()
        if found is not None and found.refused:
            with self._database.transaction("folder.told", now, noted=False):
                store.told(self._database)

    def health(self) -> Health:
        """The folder, and how it goes with each peer who sends or is sent to."""
        shared = self.get()
        if shared is None:
            return Health()
        senders = frozenset(outboxes.theirs(self._database).values())
        heard, waiting = places.heard_at(self._database), sent.waiting(self._database)
        gaps = {one.peer_id: one for one in Arrivals(self._database).gaps()}
        mine = {one.peer_id: one for one in outboxes.mine(self._database) if one.closed_at is None}
        known: dict[PeerId, list[sequences.Sequence]] = {}
        for one in sequences.all_of(self._database):
            known.setdefault(one.peer_id, []).append(one)
        found = []
        for peer in peers.all_of(self._database):
            if peer.id not in mine and peer.id not in senders:
                continue
            its, outbox, gap = waiting.get(peer.id, sent.Waiting()), mine.get(peer.id), gaps.get(peer.id)
            order = known.get(peer.id, [])
            found.append(
                PeerHealth(
                    peer_id=peer.id,
                    peer_name=peer.name,
                    state=peer.state,
                    sending=outbox is not None,
                    heard_from=peer.id in senders,
                    heard_at=heard.get(peer.id),
                    waiting=its.count,
                    waiting_since=its.since,
                    delivered_at=its.acked_at,
                    missing=gap.missing if gap is not None else (),
                    forked=any(one.forked for one in order),
                    twice=any(not one.taken for one in order),
                    restored_at=_restored_at(order),
                    mismatch=outbox is not None and outbox.mismatch,
                )
            )
        return Health(shared=shared, peers=tuple(found))

    def _open_for(self, chosen: Sequence[Peer], now: datetime) -> None:
        for peer in chosen:
            if outboxes.for_peer(self._database, peer.id) is None:
                upkeep.open_outbox(self._database, peer, now)

    def _there(self) -> SharedPlace:
        found = self.get()
        if found is None:
            raise NoSharedFolder
        return found

    def _way(self) -> Way | Transport:
        if self._transport is not None:
            return self._transport
        return Way(place=self._there().place, password=store.password(self._database))

    def _note(self, now: datetime, failed: str) -> None:
        """Keep how the look ended; where nothing is new about that, not more often than every ten minutes."""
        before = self.get()
        if before is None:
            return
        recent = before.scanned_at is not None and abs(now - before.scanned_at) < timedelta(minutes=10)
        if failed != before.failed or (not failed and not recent):
            with self._database.transaction("folder.note", now, noted=False):
                store.note(self._database, now, failed)


def _restored_at(order: Sequence[sequences.Sequence]) -> datetime | None:
    """When a peer went on from a backup: another epoch than the first one was heard."""
    taken = [one for one in order if one.taken]
    first = min((one.number for one in taken), default=0)
    return max((one.at for one in taken if one.number > first), default=None)
