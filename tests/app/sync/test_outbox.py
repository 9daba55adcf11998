"""What is read of an outbox: what is expected first, at most so much, and everything in the end."""

from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from app.records.refusal import Refusal
from app.sync import outbox
from app.sync.outbox import Known
from app.sync.transports.base import file_name, is_file

EPOCH = "1-" + "ab" * 8


def name(seq: int, data: bytes = b"x", epoch: str = EPOCH) -> str:
    return file_name(epoch, seq, data)


def test_a_name_says_what_it_is_and_its_bytes_are_proven() -> None:
    data = b"sealed"
    said = outbox.named(name(7, data))
    assert (said.number, said.epoch, said.seq) == (1, EPOCH, 7)
    assert said.digest == sha256(data).hexdigest()[:16]
    assert is_file(name(7, data))
    assert outbox.whole(name(7, data), data)
    assert not outbox.whole(name(7, data), b"sealeD")


def test_an_outbox_that_nobody_told_of_is_tried_by_one_low_file_after_the_other() -> None:
    far = name(1, epoch="10-" + "ab" * 8)
    listing = dict.fromkeys([far, name(3), name(2), name(20)], 2048)
    assert outbox.to_try(listing | {name(1): 2047}, {}, "") == name(2)
    foreign = Known(2048, Refusal.OTHER_RECIPIENT)
    assert outbox.to_try(listing, {name(2): foreign}, "") == name(3)
    assert outbox.to_try(listing, dict.fromkeys(listing, foreign), "") is None
    assert outbox.to_try({}, {}, "") is None
    many = {name(seq): 2048 for seq in range(1, 100)}
    assert outbox.to_try(many, dict.fromkeys(sorted(many)[: outbox.MOST_TRIED], foreign), "") is None


def test_what_was_damaged_there_is_read_again_in_turns() -> None:
    damaged = Known(2048, Refusal.DAMAGED)
    listing = {name(seq): 2048 for seq in (1, 2)}
    known = dict.fromkeys(listing, damaged)
    assert [outbox.to_try(listing, known, place) for place in ("", name(1), name(2))] == [name(1), name(2), name(1)]


def test_expected_ones_come_first_and_others_in_turns() -> None:
    junk = {name(900_000 + number): 2048 for number in range(100)}
    listing = junk | {name(seq): 2048 for seq in (6, 5, 7)}
    chosen, more = outbox.choose(listing, {}, {EPOCH: 4}, "")
    assert chosen[:3] == (name(5), name(6), name(7))
    assert (len(chosen), more) == (outbox.MOST_READ, True)
    later, _ = outbox.choose(listing, dict.fromkeys(chosen, Known(2048, "json")), {EPOCH: 7}, chosen[-1])
    assert not set(later) & set(chosen)


def test_known_ones_are_not_read_again_unless_their_size_changed() -> None:
    known = {name(1): Known(2048), name(2): Known(2048, "json"), name(3): Known(2048)}
    listing = {name(1): 2048, name(2): 2048, name(3): 4096}
    assert outbox.choose(listing, known, {}, "") == ((name(3),), False)


def test_sizes_that_no_file_of_ours_has_are_passed_over() -> None:
    assert outbox.choose({name(1): 2047, name(2): 10}, {}, {}, "") == ((), False)


def test_a_damaged_one_is_read_again_while_it_is_missing() -> None:
    known = {name(seq): Known(2048, Refusal.DAMAGED.value) for seq in range(1, 9)}
    listing = dict.fromkeys(known, 2048)
    chosen, more = outbox.choose(listing, known, {EPOCH: 2}, "")
    assert (chosen, more) == (tuple(name(seq) for seq in range(3, 7)), False)
    assert outbox.choose(listing, known, {EPOCH: 8}, "") == ((), False)


@given(st.integers(0, 200), st.integers(0, 150), st.integers(0, 60))
def test_a_backlog_is_read_within_its_share_of_looks(backlog: int, junk: int, head: int) -> None:
    """Whatever lies beside it: a file is read after as many looks as there are unknown files, by thirty-two."""
    listing = {name(head + 1 + number): 2048 for number in range(backlog)}
    listing |= {name(500_000 + number, b"junk"): 2048 for number in range(junk)}
    known: dict[str, Known] = {}
    place, looks = "", 0
    while True:
        reached = head
        while name(reached + 1) in known:
            reached += 1
        chosen, more = outbox.choose(listing, known, {EPOCH: reached}, place)
        assert len(chosen) <= outbox.MOST_READ
        if not chosen:
            assert not more
            break
        place, looks = chosen[-1], looks + 1
        known |= {one: Known(2048, "" if outbox.named(one).seq < 500_000 else "json") for one in chosen}
    assert known.keys() == listing.keys()
    assert looks == -(-(backlog + junk) // outbox.MOST_READ)


def test_equal_listings_have_one_fingerprint_and_others_another() -> None:
    one, other = {name(1): 2048, name(2): 2048}, {name(2): 2048, name(1): 2048}
    assert outbox.fingerprint(one) == outbox.fingerprint(other)
    assert outbox.fingerprint(one) != outbox.fingerprint(one | {name(1): 4096})
    assert outbox.fingerprint({}) != ""


def test_who_is_heard_is_one_hash() -> None:
    assert outbox.trust({b"a": "verified", b"b": "lost"}, ["x"]) == outbox.trust(
        {b"b": "lost", b"a": "verified"}, ["x"]
    )
    assert outbox.trust({b"a": "verified"}, ["x"]) != outbox.trust({b"a": "unverified"}, ["x"])
