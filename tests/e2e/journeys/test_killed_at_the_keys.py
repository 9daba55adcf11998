"""Killed while keys change: no vault is damaged, and nothing that was acknowledged is lost."""

import random
import shutil
import sys
from pathlib import Path

import pytest

from app import workspace
from tests.support.keys_at_work import passphrase
from tests.support.kills import Worker
from tests.support.people import NOW

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such signal")
SEED = 20261125


def _random_kills(folder: Path, rounds: int) -> None:
    chance = random.Random(SEED)
    worker = Worker(folder, people=150)
    for _ in range(rounds):
        worker.run(seconds=chance.uniform(0.0, 0.35))
    print(f"{rounds} kills, {worker.kept} of them after the point of no return; {worker.people} people")


def test_killed_now_and_then(tmp_path: Path) -> None:
    _random_kills(tmp_path / "a", 4)


@pytest.mark.deep
def test_killed_a_hundred_and_fifty_times(tmp_path: Path) -> None:
    _random_kills(tmp_path / "a", 150)


@pytest.mark.deep
def test_killed_before_each_operation_on_a_file(tmp_path: Path) -> None:
    """A change has 4 and an encryption anew 21: begun with either, both are met at each of their steps."""
    worker = Worker(tmp_path / "a", people=20)
    for step in range(1, 26):
        for odd in (0, 1):
            if worker.number % 2 != odd:
                worker.run(seconds=0.2)
            worker.run(step=step)
    print(f"killed before each of 25 operations, twice; {worker.kept} were true already")


def test_killed_at_the_point_of_no_return(tmp_path: Path) -> None:
    """Around the two renames of encrypting anew (the 11th and the 20th operation), from the same vault each time."""
    base = Worker(tmp_path / "base", people=20)
    base.number = 0
    space = workspace.open(tmp_path / "base" / "vault", passphrase=passphrase(0), now=NOW)
    space.keys.change_passphrase(passphrase(0), passphrase(1), now=NOW)
    space.close()
    base.number, kept = 1, set()
    for step in (5, 8, 11, 12, 13, 16, 19, 20, 21):
        shutil.copytree(tmp_path / "base", tmp_path / str(step))
        worker = Worker.__new__(Worker)
        worker.__dict__.update(base.__dict__ | {"folder": tmp_path / str(step)})
        worker.run(step=step)
        kept.add(worker.kept)
    assert kept == {0, 1}  # some died before the point of no return, some after it
