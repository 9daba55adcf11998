"""What somebody learns who sees the folder or keeps the server's log is what the program says when it is set up."""

import random
from datetime import timedelta
from pathlib import Path

import pytest

from tests.benchmarks import observer as watching
from tests.support import observer
from tests.support.observer import Seen
from tests.support.pairs import NOW


def test_a_folder_shows_no_name_and_no_word(tmp_path: Path) -> None:
    world = watching.World(tmp_path, 3, random.Random(2))
    world.set_up()
    world.live(3)
    visible = watching._visible(world.shared)
    assert visible.count(b"age-encryption.org/v1") >= 6
    assert watching._shown([*world.names, "Vorzimmerdame", "referral", "hello"], visible) == []
    told = observer.learnt(world.seen)
    assert len(told) == 6
    assert all(set(one.sizes) <= {size * 1024 for size in (2, 4, 8, 16, 32, 64)} for one in told.values())
    assert observer.pairs_by_reading(world.seen) == world.pairs()
    world.close()


@pytest.mark.real
def test_a_servers_log_shows_accounts_and_who_reads_whose_files() -> None:
    said: list[str] = []
    assert watching.over_a_server(said.append) == []
    assert "who reads on in whose outbox: anna–bert, anna–clara, bert–clara" in said


def _written(outbox: str, *hours: float) -> list[Seen]:
    return [
        Seen(at=NOW + timedelta(hours=hour), account=outbox[:1], act="wrote", outbox=outbox, name=f"{hour}")
        for hour in hours
    ]


def test_the_timing_rule_finds_who_answers_whom() -> None:
    """Else the figures that it gives would say nothing."""
    days = [24.0 * day for day in range(1, 15)]
    seen = [
        *_written("a to b", *days),
        *_written("b to a", *(hour + 2 for hour in days)),
        *_written("a to c", *(hour + 11 for hour in days[::3])),
        *_written("c to a", *(hour + 23.5 for hour in days[1::2])),
    ]
    assert observer.pairs_by_timing(seen, accounts=True) == {frozenset({"a to b", "b to a"})}
    right = observer.compare(observer.pairs_by_timing(seen, accounts=True), {frozenset({"a to b", "b to a"})})
    assert (right.found, right.guessed, right.there) == (1, 1, 1)
