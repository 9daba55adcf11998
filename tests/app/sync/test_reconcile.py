"""An outbox of one's own: what is missing is written again, what nobody needs goes."""

from datetime import timedelta

import pytest

from app.sync.reconcile import KEPT, Sent, todo
from tests.support.people import NOW

OLD = NOW - KEPT


def test_what_was_not_acknowledged_is_written_where_it_is_missing_or_cut_off() -> None:
    sent = [Sent(id=number, name=f"n{number}", size=2048) for number in (1, 2, 3)]
    done = todo(sent, {"n1": 2048, "n2": 1000}, NOW)
    assert (done.write, done.again, done.remove) == ((2, 3), ("n2",), ())


def test_what_was_acknowledged_is_left_alone_and_goes_after_thirty_days() -> None:
    sent = [
        Sent(id=1, name="young", size=2048, acked_at=OLD + timedelta(seconds=1)),
        Sent(id=2, name="old", size=2048, acked_at=OLD),
        Sent(id=3, name="out", size=2048, acked_at=OLD),
    ]
    done = todo(sent, {"young": 2048, "old": 2048}, NOW)
    assert (done.write, done.remove, done.out, done.forget) == ((), ("old",), (3,), ())
    assert todo(sent[:1], {}, NOW).nothing


@pytest.mark.parametrize("kind", ["hello", "epoch"])
def test_what_begins_stays_and_is_written_again_whenever_it_is_missing(kind: str) -> None:
    begins = Sent(id=1, name="first", size=2048, kind=kind, acked_at=OLD)
    assert todo([begins], {"first": 2048}, NOW).nothing
    assert todo([begins], {}, NOW).write == (1,)


def test_what_is_to_go_goes_whether_it_was_acknowledged_or_not() -> None:
    sent = [Sent(id=1, name="there", size=2048, gone=True), Sent(id=2, name="not", size=2048, gone=True, kind="hello")]
    done = todo(sent, {"there": 2048}, NOW)
    assert (done.write, done.remove, done.forget) == ((), ("there",), (2,))


def test_files_of_others_in_it_are_not_ours_to_touch() -> None:
    assert todo([], {"foreign": 2048}, NOW).nothing


def test_what_lies_there_but_was_never_noted_as_written_is_written_again() -> None:
    """Killed between the two, nobody knows whether it is whole; what is, stays as it is."""
    sent = Sent(id=1, name="there", size=2048, published=False)
    done = todo([sent], {"there": 2048}, NOW)
    assert (done.write, done.again) == ((1,), ())
