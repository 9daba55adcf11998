"""The bodies of hello, epoch, checkpoint, ack and heartbeat: what is written is read, anything else refused."""

import pytest

from app.errors import FileRefused
from app.records.refusal import Refusal
from app.sync import upkeep
from app.sync.upkeep import Begun, Checkpoint, Head

EPOCH = "3-" + "0f" * 8
HEAD = Head(epoch=EPOCH, seq=4, digest="a" * 64)


def test_what_is_written_is_read() -> None:
    assert upkeep.read_hello(upkeep.hello("5a" * 16)) == "5a" * 16
    begun = Begun(last=HEAD, heads=(HEAD,))
    assert upkeep.read_epoch(upkeep.epoch(begun)) == begun
    excused = Head(epoch=EPOCH, seq=9, digest="")
    assert upkeep.read_ack(upkeep.ack([HEAD, excused])) == (HEAD, excused)
    told = Checkpoint(gone={EPOCH: (1, 5)}, live=("7f" * 16,))
    assert upkeep.read_checkpoint(upkeep.checkpoint(told)) == told


def test_too_many_that_hold_are_not_listed_and_end_nothing() -> None:
    many = Checkpoint(gone={}, live=["7f" * 16] * (upkeep.MOST_LIVE + 1))
    assert upkeep.read_checkpoint(upkeep.checkpoint(many)).live is None


def test_more_heads_than_a_reader_takes_are_not_written() -> None:
    assert len(upkeep.read_ack(upkeep.ack([HEAD] * 50))) == upkeep.MOST_HEADS


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("hello", {}),
        ("hello", {"outbox": "../../etc"}),
        ("hello", {"outbox": "5A" * 16}),
        ("epoch", {}),
        ("epoch", {"last": None, "heads": []}),
        ("epoch", {"last": {"epoch": "1-" + "0f" * 8, "seq": 1, "digest": ""}}),
        ("epoch", {"last": {"epoch": "0-" + "0f" * 8, "seq": 1, "digest": ""}}),
        ("epoch", {"last": {"epoch": EPOCH, "seq": 0, "digest": ""}}),
        ("epoch", {"last": {"epoch": EPOCH, "seq": True, "digest": ""}}),
        ("epoch", {"last": {"epoch": EPOCH, "seq": 1, "digest": "b"}}),
        ("ack", {"heads": {}}),
        ("ack", {"heads": [1]}),
        ("ack", {"heads": [{"epoch": EPOCH, "seq": 1, "digest": ""}] * 33}),
        ("checkpoint", {"gone": [], "live": []}),
        ("checkpoint", {"gone": {}}),
        ("checkpoint", {"gone": {"x": [1]}, "live": []}),
        ("checkpoint", {"gone": {EPOCH: [0]}, "live": []}),
        ("checkpoint", {"gone": {EPOCH: 1}, "live": []}),
        ("checkpoint", {"gone": {EPOCH: [1] * 501}, "live": []}),
        ("checkpoint", {"gone": {f"{n}-" + "0f" * 8: [] for n in range(1, 34)}, "live": []}),
        ("checkpoint", {"gone": {}, "live": ["x"]}),
    ],
)
def test_anything_else_is_refused(kind: str, body: dict[str, object]) -> None:
    read = {
        "hello": upkeep.read_hello,
        "epoch": upkeep.read_epoch,
        "ack": upkeep.read_ack,
        "checkpoint": upkeep.read_checkpoint,
    }[kind]
    with pytest.raises(FileRefused) as refused:
        read(body)
    assert refused.value.data["reason"] is Refusal.FIELDS
