"""Where a file stands in the order of its sender's: which epochs are heard, which are over, where two contradict.

Effects do not depend on order. A fork stops its sequence; an epoch ends with the statement of the next one, which names
the last file that its author's vault still knew when it was brought back from a backup.
"""

from dataclasses import replace
from datetime import datetime

from app.errors import FileRefused
from app.records.ids import PeerId
from app.records.refusal import Refusal
from app.store import envelopes as places
from app.store import sequences
from app.store.database import Database
from app.store.envelopes import Step
from app.store.sequences import Sequence
from app.sync import streams, upkeep

#: Through the folder a new epoch is heard by these alone.
_BEGINS = frozenset({upkeep.EPOCH, upkeep.HELLO})


def place(database: Database, peer_id: PeerId, step: Step, now: datetime, *, strict: bool) -> Sequence:
    """Note a file's place and give its sequence, begun with it where it is the first, inside a transaction.

    ``strict``: through the shared folder, where a higher epoch is taken only with its statement; by hand somebody may
    open any file first. Raises ``FileRefused``: twice, early; and fork, over, though then the place stays noted: of two
    different files at one place behind the end of an epoch, too, one is from a second vault.
    """
    sequence = _find(database, peer_id, step, now, strict=strict)
    places.add(database, peer_id, step, now, mine=False)
    if sequence.forked or sequences.contradicts(database, peer_id, step):
        sequences.fork(database, sequence)
        raise FileRefused(reason=Refusal.FORK)
    if sequence.last is not None and step.seq > sequence.last:
        raise FileRefused(reason=Refusal.OVER)
    sequences.advance(database, sequence)
    return sequence


def _find(database: Database, peer_id: PeerId, step: Step, now: datetime, *, strict: bool) -> Sequence:
    known = sequences.of_stream(database, peer_id, step.stream)
    found = next((one for one in known if one.epoch == step.epoch), None)
    newest = next((one for one in known if one.taken), None)
    number = streams.number_of(step.epoch)
    if found is None and newest is not None:
        if any(one.number == number for one in known):
            sequences.begin(database, peer_id, step, number, now, taken=False)
            raise FileRefused(reason=Refusal.TWICE)
        if strict and number > newest.number and step.kind not in _BEGINS:
            raise FileRefused(reason=Refusal.EARLY)
    if found is None:
        sequences.begin(database, peer_id, step, number, now)
        found = next(one for one in sequences.of_stream(database, peer_id, step.stream) if one.epoch == step.epoch)
        before = max((one for one in known if one.taken and one.number < number), key=_number, default=None)
        if before is not None and before.last is not None:  # by a later epoch: its author forgot all between the two
            sequences.end(database, found, 0)
            found = replace(found, last=0)
    if not found.taken:
        raise FileRefused(reason=Refusal.TWICE)
    return found


def ended(database: Database, sequence: Sequence, last: upkeep.Head, now: datetime) -> None:
    """The epoch before this one ended with a file, as its author says, inside a transaction.

    Raises ``FileRefused`` where that is no earlier epoch of the same sequence.
    """
    number = streams.number_of(last.epoch)
    if number >= sequence.number:
        raise FileRefused(reason=Refusal.FIELDS)
    step = Step(stream=sequence.stream, epoch=last.epoch, seq=last.seq, prev="", digest=last.digest, kind="")
    known = sequences.of_stream(database, sequence.peer_id, sequence.stream)
    before = next((one for one in known if one.epoch == last.epoch), None)
    if before is None:
        others = any(one.number == number for one in known)
        sequences.begin(database, sequence.peer_id, step, number, now, taken=not others)
        known = sequences.of_stream(database, sequence.peer_id, sequence.stream)
        before = next(one for one in known if one.epoch == last.epoch)
    sequences.end(database, before, last.seq)
    for one in known:
        if number < one.number < sequence.number and one.last is None:
            sequences.end(database, one, 0)  # its author went back to before this one began
    there = sequences.digest(database, before, last.seq)
    if there and last.digest and there != last.digest:
        sequences.fork(database, before)


def _number(one: Sequence) -> int:
    return one.number
