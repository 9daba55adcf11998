"""Gaps are named by their numbers, forks told; both by whose files they are."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import FileRefused
from app.records.referral import Gap
from app.store import envelopes as places
from app.store.envelopes import Step
from tests.support.pairs import NOW
from tests.support.three import Three


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Three]:
    made = Three(tmp_path)
    yield made
    made.close()


def test_what_has_not_come_is_named_until_it_does(three: Three) -> None:
    to_ben = [three.anna.referrals.seal(three.give().id, [three.of_anna["ben"]], NOW)[0].data for _ in range(5)]
    arrivals = three.ben.referrals.arrivals
    assert arrivals.gaps() == ()
    three.ben.referrals.open(to_ben[4], NOW)
    anna = three.of_ben["anna"]
    assert arrivals.gaps() == (Gap(peer_id=anna, peer_name="Anna", missing=(1, 2, 3, 4), newest=5),)
    for place in (1, 0, 3):
        three.ben.referrals.open(to_ben[place], NOW)
    assert [gap.missing for gap in arrivals.gaps()] == [(3,)]
    three.ben.referrals.open(to_ben[2], NOW)
    assert arrivals.gaps() == ()
    with pytest.raises(FileRefused):
        three.ben.referrals.open(to_ben[2], NOW)
    assert arrivals.gaps() == ()


def _noted(three: Three, *steps: tuple[int, str, str]) -> tuple[Gap, ...]:
    database = three.ben._database
    with database.transaction("test", NOW, noted=False):
        for seq, prev, digest in steps:
            step = Step(stream="5a" * 16, epoch="1-" + "c3" * 8, seq=seq, prev=prev, digest=digest, kind="referral")
            places.add(database, three.of_ben["anna"], step, NOW, mine=False)
    return three.ben.referrals.arrivals.gaps()


def test_two_at_one_place_are_a_fork(three: Three) -> None:
    assert _noted(three, (1, "", "a"), (2, "a", "b")) == ()
    (gap,) = _noted(three, (2, "a", "c"))
    assert (gap.forked, gap.missing) == (True, ())


def test_one_that_follows_another_than_came_is_a_fork(three: Three) -> None:
    (gap,) = _noted(three, (1, "", "a"), (2, "x", "b"))
    assert gap.forked


def test_a_boasting_number_makes_no_long_list(three: Three) -> None:
    (gap,) = _noted(three, (2**40, "x", "b"))
    assert (len(gap.missing), gap.newest) == (100, 2**40)
