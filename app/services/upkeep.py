"""What keeps an exchange through the shared folder in order: sealing it for peers, and what theirs brings about."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta

from app.errors import FileRefused
from app.records.ids import PeerId
from app.records.peer import Peer, PeerState
from app.records.refusal import Refusal
from app.services import sequencing
from app.services.sealing import heads, outbox_epoch, seal
from app.store import envelopes as places
from app.store import outboxes, peers, referrals, sent, sequences
from app.store.database import Database
from app.store.outboxes import Outbox
from app.store.sequences import Sequence
from app.sync import reconcile, upkeep
from app.sync.envelopes import Envelope

#: The longest that an acknowledgement waits.
LONGEST = timedelta(hours=6)


def accept(database: Database, envelope: Envelope, peer: Peer, sequence: Sequence, now: datetime) -> None:
    """Let such a file take effect, inside a transaction. Raises ``FileRefused``."""
    said, seq = envelope.body, envelope.place.seq
    if envelope.kind == upkeep.HELLO:
        outboxes.heard_of(database, peer.id, upkeep.read_hello(said), now)
        sequences.start(database, sequence, seq)
    elif envelope.kind == upkeep.EPOCH:
        _restored(database, peer.id, upkeep.read_epoch(said), sequence, now)
    elif envelope.kind == upkeep.ACK:
        _acknowledged(database, peer.id, upkeep.read_ack(said), now)
    elif envelope.kind == upkeep.CHECKPOINT:
        _checkpoint(database, upkeep.read_checkpoint(said), peer, sequence, seq, now)


def open_outbox(database: Database, peer: Peer, now: datetime) -> None:
    """Send to this peer through the folder from now on, inside a transaction: the first file says where."""
    name = outboxes.open_for(database, peer.id, now)
    seal(database, peer, upkeep.HELLO, upkeep.hello(name), now)


def close_outbox(database: Database, peer_id: PeerId, now: datetime, *, but: Iterable[str] = ()) -> None:
    """Send nothing more and take away what lies there, but files of some codes, inside a transaction."""
    while (one := outboxes.for_peer(database, peer_id)) is not None:
        sent.empty(database, one.id, but=tuple(but))
        outboxes.close(database, one, now)


def seal_what_is_due(database: Database, now: datetime, delay: timedelta) -> None:
    """Epochs, acknowledgements and checkpoints; each its own transaction, only where there is something to say.

    ``delay``: how long acknowledgements of what came since the last look wait.
    """
    _note_come(database, now, delay)
    if sent.closed_before(database, now - reconcile.KEPT):
        with database.transaction("folder.closed", now, noted=False):
            sent.end_closed(database, now - reconcile.KEPT)
    gone = _expired(database, now)
    for one in outboxes.mine(database):
        peer = peers.get(database, one.peer_id)
        if one.closed_at is not None or peer.state is not PeerState.VERIFIED:
            continue
        begun = outbox_epoch(database, peer)
        if begun is not None:
            with database.transaction("folder.epoch", now, noted=False):
                seal(database, peer, upkeep.EPOCH, upkeep.epoch(begun), now)
        if one.ack_due_at is not None and not now < one.ack_due_at <= now + LONGEST:
            with database.transaction("folder.ack", now, noted=False):
                _acknowledge(database, one, peer, now)
        if one.id in gone:
            with database.transaction("folder.checkpoint", now, noted=False):
                _seal_checkpoint(database, peer, gone[one.id], now)


def _note_come(database: Database, now: datetime, delay: timedelta) -> None:
    """Whoever's files have come further since the last look is owed an acknowledgement, if any of these asks for one.

    What came behind a gap counts once the gap is closed, whatever closes it.
    """
    come = sequences.unanswered(database)
    if not come:
        return
    with database.transaction("folder.seen", now, noted=False):
        for number, peer_id, to, asks in come:
            sequences.answer(database, number, to)
            one = outboxes.for_peer(database, peer_id)
            if asks and one is not None and one.ack_due_at is None:
                outboxes.owe_ack(database, one, now + delay)


def _acknowledge(database: Database, one: Outbox, peer: Peer, now: datetime) -> None:
    found = heads(database, peer)
    outboxes.owe_ack(database, one, None)
    if found:
        seal(database, peer, upkeep.ACK, upkeep.ack(found), now)


def _restored(database: Database, peer_id: PeerId, told: upkeep.Begun, sequence: Sequence, now: datetime) -> None:
    """A peer goes on from a backup, which has forgotten what it had of mine since: that is written again.

    Not by the statement of an epoch that another has followed.
    """
    sequencing.ended(database, sequence, told.last, now)
    newest = max(one.number for one in sequences.of_stream(database, peer_id, sequence.stream) if one.taken)
    if sequence.number == newest:
        sent.unacknowledge(database, peer_id, {head.epoch: head.seq for head in told.heads})
        _acknowledged(database, peer_id, told.heads, now)


def _acknowledged(database: Database, peer_id: PeerId, found: Iterable[upkeep.Head], now: datetime) -> None:
    """My files up to these have come. A head that is not mine is shown, and acknowledges nothing."""
    mismatch = False
    for head in found:
        mine = places.sent_digest(database, peer_id, head.epoch, head.seq)
        if mine is not None and head.digest not in ("", mine):
            mismatch = True
        elif mine is not None:
            sent.acknowledge(database, peer_id, head.epoch, head.seq, now)
    one = outboxes.for_peer(database, peer_id)
    if one is not None:
        outboxes.put_mismatch(database, one, mismatch=mismatch)


def _expired(database: Database, now: datetime) -> dict[int, list[tuple[int, str, int]]]:
    """Files by outbox whose referral expired before they were acknowledged: number, epoch, place."""
    found: dict[int, list[tuple[int, str, int]]] = defaultdict(list)
    for outbox_id, _, number, epoch, seq in sent.expired(database, now.date()):
        if len(found[outbox_id]) < upkeep.MOST_GONE:
            found[outbox_id].append((number, epoch, seq))
    return found


def _seal_checkpoint(database: Database, peer: Peer, gone: list[tuple[int, str, int]], now: datetime) -> None:
    """Put a checkpoint in the place of files that nobody needs to read any more."""
    numbers: dict[str, list[int]] = defaultdict(list)
    for _, epoch, seq in gone:
        if len(numbers) < upkeep.MOST_HEADS or epoch in numbers:
            numbers[epoch].append(seq)
    sent.take_away(database, [number for number, epoch, _ in gone if epoch in numbers])
    told = upkeep.Checkpoint(gone=numbers, live=[claim for _, claim in referrals.held(database, peer.id)])
    seal(database, peer, upkeep.CHECKPOINT, upkeep.checkpoint(told), now)


def _checkpoint(
    database: Database, told: upkeep.Checkpoint, peer: Peer, sequence: Sequence, seq: int, now: datetime
) -> None:
    """It waits for the files before it; then what it does not list was taken back. Whether something has expired each
    side says by its own day. What will not come is noted at once: each of two may wait for what the other says.
    """
    for one in sequences.of_stream(database, peer.id, sequence.stream):
        if one.epoch in told.gone:
            sequences.excuse(database, one, told.gone[one.epoch])
    if sequences.lacks(database, sequence, seq):
        raise FileRefused(reason=Refusal.EARLY)
    if told.live is None:
        return
    ended = places.claims_before(database, peer.id, sequence.stream, sequence.epoch, seq) - set(told.live)
    for claim in ended:
        referral = referrals.find(database, peer.card.identity, claim)
        referrals.bury(database, peer.card.identity, [claim], now)
        if referral is not None and referral.withdrawn_at is None:
            referrals.withdraw(database, referral, now, erase=True)
