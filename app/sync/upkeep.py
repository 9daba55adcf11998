"""What keeps an exchange through a shared folder in order: the bodies of hello, epoch, checkpoint, ack and heartbeat.

hello       the first file of an outbox: that this outbox is its author's for me
epoch       the author's vault goes on from a backup, knows its own earlier files up to ``last``, and of mine what an
            ack would say now: what came since that backup it has forgotten
ack         the newest files of mine up to which all have come, one a sequence
checkpoint  which numbers will not come any more (``gone``), and which referrals still hold (``live``)
heartbeat   nothing but that its author is there
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from app.errors import FileRefused
from app.records.refusal import Refusal
from app.sync import fields

HELLO, EPOCH, CHECKPOINT, ACK, HEARTBEAT = "hello", "epoch", "checkpoint", "ack", "heartbeat"
KINDS = frozenset({HELLO, EPOCH, CHECKPOINT, ACK, HEARTBEAT})
#: What nobody acknowledges: two peers who have nothing to say would never fall silent.
UNANSWERED = frozenset({CHECKPOINT, ACK, HEARTBEAT})
#: As many sequences are acknowledged in one file, numbers excused and referrals listed.
MOST_HEADS, MOST_GONE, MOST_LIVE = 32, 500, 800
_EPOCH = "[1-9][0-9]{0,8}-[0-9a-f]{16}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """A file in a sequence; ``digest`` is the hash of its line, "" where its number was excused."""

    epoch: str
    seq: int
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """An epoch: the ``last`` file of its author's own, and the ``heads`` of the reader's, that its backup knew."""

    last: Head
    heads: Sequence[Head]


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """``gone``: numbers by epoch; ``live``: ids of claims, or None where they are too many to be listed."""

    gone: Mapping[str, Sequence[int]]
    live: Sequence[str] | None


def hello(outbox: str) -> dict[str, object]:
    return {"outbox": outbox}


def read_hello(said: Mapping[str, Any]) -> str:
    """The name of the outbox. All readers here raise ``FileRefused``."""
    return fields.token(said, "outbox", "[0-9a-f]{32}")


def epoch(begun: Begun) -> dict[str, object]:
    return {"last": _spell(begun.last)} | ack(begun.heads)


def read_epoch(said: Mapping[str, Any]) -> Begun:
    return Begun(last=_head(fields.part(said, "last")), heads=read_ack(said))


def ack(heads: Sequence[Head]) -> dict[str, object]:
    return {"heads": [_spell(head) for head in heads[:MOST_HEADS]]}


def read_ack(said: Mapping[str, Any]) -> tuple[Head, ...]:
    listed = _list(said, "heads", MOST_HEADS)
    return tuple(_head(one) for one in listed if isinstance(one, dict) or _refuse())


def checkpoint(told: Checkpoint) -> dict[str, object]:
    live = None if told.live is None or len(told.live) > MOST_LIVE else list(told.live)
    return {"gone": {name: list(numbers) for name, numbers in told.gone.items()}, "live": live}


def read_checkpoint(said: Mapping[str, Any]) -> Checkpoint:
    gone = fields.part(said, "gone")
    if len(gone) > MOST_HEADS:
        _refuse()
    found = {}
    for name in gone:
        fields.token({"epoch": name}, "epoch", _EPOCH)
        numbers = _list(gone, name, MOST_GONE)
        found[name] = tuple(fields.whole({"seq": number}, "seq", least=1) for number in numbers)
    live = None
    if said.get("live", "") is not None:
        live = tuple(fields.token({"id": one}, "id", "[0-9a-f]{32}") for one in _list(said, "live", MOST_LIVE))
    return Checkpoint(gone=found, live=live)


def _spell(head: Head) -> dict[str, object]:
    return {"epoch": head.epoch, "seq": head.seq, "digest": head.digest}


def _head(said: Mapping[str, Any]) -> Head:
    return Head(
        epoch=fields.token(said, "epoch", _EPOCH),
        seq=fields.whole(said, "seq", least=1),
        digest=fields.token(said, "digest", "|[0-9a-f]{64}"),
    )


def _list(said: Mapping[str, Any], name: str, most: int) -> list[Any]:
    value = said.get(name)
    if not isinstance(value, list) or len(value) > most:
        raise FileRefused(reason=Refusal.FIELDS)
    return value


def _refuse() -> bool:
    raise FileRefused(reason=Refusal.FIELDS)
