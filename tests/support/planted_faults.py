"""Faults planted into the exchange through a shared folder, one at a time: each must be found by the simulator.

A fault is some text of one function of the product with another in its place, so that it is exactly what somebody might
have written there. A text that is not there any more is an error: the fault must follow the product.
"""

import inspect
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from itertools import product
from textwrap import dedent
from typing import Any

from tests.support import simulated_steps, simulation


@dataclass(frozen=True, slots=True)
class Fault:
    """``where``: a module of ``app``, perhaps with a class behind a colon. ``quick``: is found within a few runs."""

    where: str
    function: str
    before: str
    after: str
    quick: bool = False


_NOTHING = "(lambda *_, **__: None)("

FAULTS: dict[str, Fault] = {
    "no check for whom a file is": Fault(
        "sync.envelopes", "unseal", 'if fields.identity(said, "to") != me:', "if False:"
    ),
    "signatures are not proven": Fault("sync.envelopes", "_authentic", "statements.prove(", _NOTHING),
    "a signature of another kind counts": Fault(
        "sync.envelopes", "unseal", 'if said.get("kind") != kind:', "if False:"
    ),
    "no padding": Fault("sync.envelopes", "seal", '"0" * (size - bare)', '""', quick=True),
    "not sealed": Fault("sync.envelopes", "seal", "age.encrypt(", "(lambda data, _: data)(", quick=True),
    "two files with one number": Fault("sync.streams", "following", "seq=last.seq + 1", "seq=last.seq", quick=True),
    "a link to another file than the last": Fault(
        "sync.streams", "following", "prev=last.digest", "prev=last.prev", quick=True
    ),
    "anybody takes back anything": Fault(
        "services.receiving:Receiving",
        "_withdraw",
        "referrals.find(self._database, envelope.author, claim)",
        'referrals.find(self._database, envelope.body["author"], claim)',
    ),
    "tombstones by id alone": Fault(
        "store.referrals", "buried", "author = ? AND claim = ?", "author <> coalesce(?, 1) || 'x' AND claim = ?"
    ),
    "a referral after its withdrawal holds": Fault(
        "services.receiving:Receiving",
        "_apply",
        "if referrals.buried(self._database, claim.author, claim.id):",
        "if False:",
    ),
    "what is taken back is not erased": Fault(
        "services.receiving:Receiving", "_withdraw", "erase=True", "erase=False", quick=True
    ),
    "what came takes effect again": Fault(
        "services.receiving:Receiving", "_take", "if places.took_effect(", "if False and ("
    ),
    "noted as read before it takes effect": Fault(
        "services.scanning:Scan",
        "_take_in",
        "        reason = self._open(",
        '        with self._database.transaction("test", self._now, noted=False):\n'
        '            known_files.put(self._database, outbox, [(name, listing[name], "")], 9)\n'
        "        reason = self._open(",
    ),
    "what waits is noted as taken in": Fault(
        "services.scanning:Scan", "_open", 'return "" if reason in choosing.TAKEN else reason.value', 'return ""'
    ),
    "what waits is not tried again": Fault(
        "services.scanning:Scan", "_take_in", "if self._taken > before:", "if False:"
    ),
    "a damaged file is refused for good": Fault(
        "services.scanning:Scan", "_open", "if not choosing.whole(name, data):", "if False:"
    ),
    "what was damaged is not read again": Fault("sync.outbox", "_again", "in HEALS", "in ()"),
    "writing in others' outboxes": Fault(
        "services.scanning:Scan",
        "_take_in",
        "    if not read:",
        "    yield _away(visits.remove, (self._way, outbox, names))\n    if not read:",
        quick=True,
    ),
    "own files are not read back": Fault("sync.visits", "whole", "choosing.whole(name, data)", "True"),
    "unacknowledged files are taken away": Fault(
        "sync.reconcile:Sent",
        "over",
        "old = self.acked_at is not None and self.acked_at <= now - KEPT",
        "old = self.published",
    ),
    "what was taken out is never written again": Fault("store.sent", "unacknowledge", "acked_at = NULL", "size = size"),
    "bytes go once they are acknowledged": Fault(
        "store.sent", "acknowledge", "SET acked_at = ?,", "SET data = x'', acked_at = ?,"
    ),
    "an acknowledgement is acknowledged": Fault(
        "store.sequences", "unanswered", "AND kind NOT IN {_QUIET}", "", quick=True
    ),
    "an acknowledgement of the newest, not of all": Fault(
        "store.sequences", "advance", "envelope.seq = run.seq + 1", "envelope.seq > run.seq"
    ),
    "forgotten files are acknowledged": Fault(
        "store.sequences:Sequence", "counted", "min(self.head, self.last)", "self.head"
    ),
    "what an acknowledgement waits for is a clock": Fault(
        "services.upkeep", "seal_what_is_due", "not now < one.ack_due_at <= now + LONGEST", "one.ack_due_at <= now"
    ),
    "a head that I do not know is another's": Fault(
        "services.upkeep", "_acknowledged", "if mine is not None and", "if mine is None or"
    ),
    "what has expired goes without a checkpoint": Fault(
        "services.upkeep", "_seal_checkpoint", "    seal(database", f"    {_NOTHING}database"
    ),
    "a checkpoint forgets something": Fault(
        "services.upkeep",
        "_seal_checkpoint",
        "in referrals.held(database, peer.id)]",
        "in referrals.held(database, peer.id)][1:]",
    ),
    "checkpoints wait for each other": Fault(
        "services.upkeep",
        "_checkpoint",
        "if one.epoch in told.gone:",
        "if one.epoch in told.gone and not sequences.lacks(database, sequence, seq):",
    ),
    "forks are not seen": Fault("services.sequencing", "place", "if sequence.forked or", "if False and"),
    "a second vault is not seen": Fault(
        "services.sequencing", "_find", "if any(one.number == number for one in known):", "if False:"
    ),
    "a restored vault goes on with its numbers": Fault(
        "services.sealing", "_place", "if streams.number_of(last.epoch) < epoch:", "if False:"
    ),
    "an epoch without its statement": Fault("services.sealing", "outbox_epoch", "if last is None or", "if True or"),
    "an epoch does not end the one before": Fault(
        "services.sequencing", "ended", "sequences.end(database, before, last.seq)", "pass"
    ),
}


@contextmanager
def planted(fault: Fault) -> Iterator[None]:
    """Inside, the product has this fault, wherever the function is used, but for how simulations begin: those are kept
    for all others of this process, and so made before.
    """
    for count, met in product(set(simulated_steps.BEGIN["count"]), (False, True)):
        simulation.begun(int(str(count)), met)
    name, _, kind = fault.where.partition(":")
    module = import_module(f"app.{name}")
    holder: Any = getattr(module, kind) if kind else module
    original = inspect.getattr_static(holder, fault.function)
    function: Any = original.fget if isinstance(original, property) else original
    source = dedent(inspect.getsource(function))
    assert source.count(fault.before) == 1, f"not once in {fault.where}, {fault.function}: {fault.before}"
    made: dict[str, object] = {}
    exec(compile(source.replace(fault.before, fault.after), fault.function, "exec"), module.__dict__, made)
    places = [holder] if kind else [one for key, one in list(sys.modules.items()) if key.startswith("app.")]
    held = [one for one in places if inspect.getattr_static(one, fault.function, None) is original]
    for one in held:
        setattr(one, fault.function, made[fault.function])
    try:
        yield
    finally:
        for one in held:
            setattr(one, fault.function, original)


def found(fault: Fault, *, most: int, steps: int = 55) -> tuple[int, str] | None:
    """At which run of so many the simulator finds it, and what it says; None where it does not."""
    with planted(fault):
        for seed in range(most):
            if why := simulated_steps.failure(simulated_steps.drawn(seed, steps)):
                return seed + 1, why
    return None
