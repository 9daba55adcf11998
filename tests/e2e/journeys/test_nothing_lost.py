"""Killed at any moment, on a full disk, with damaged files and old copies: nothing that was acknowledged is lost.

``python -m tests.benchmarks.faults`` tries all of it at moments of its own and prints one table.
"""

import sys
from pathlib import Path

import pytest

from app.store.place import FILE, KEYS
from tests.support.damages import LOG, damage, old_copies, old_keys
from tests.support.kills import ALL_ACTS, kill_at
from tests.support.small_disks import ACTS, LEFT, NoMounting, Trial, small_disk

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="signals and mounts are Linux's here")


@pytest.mark.parametrize("act", ALL_ACTS)
def test_killed_twice_at_each_act(act: str, tmp_path: Path) -> None:
    assert kill_at(act, 2, 1, tmp_path).clean


@pytest.mark.deep
@pytest.mark.parametrize("act", ALL_ACTS)
def test_killed_at_many_moments(act: str, tmp_path: Path) -> None:
    toll = kill_at(act, 86, 2, tmp_path)
    print(toll)
    assert toll.clean
    assert toll.acknowledged > 0


@pytest.mark.parametrize("file", [FILE, LOG, KEYS])
def test_a_few_damages(file: str, tmp_path: Path, home: Path) -> None:
    told = damage(file, 12, 3, tmp_path / "vault", home)
    assert told["harmless"] <= 2  # an index of the log that is no longer used may be hit, or a blank


@pytest.mark.deep
@pytest.mark.parametrize("file", [FILE, LOG, KEYS])
def test_many_damages(file: str, tmp_path: Path, home: Path) -> None:
    told = damage(file, 300, 4, tmp_path / "vault", home)
    print(file, dict(told))
    assert told["harmless"] <= 30


def test_a_few_old_copies(tmp_path: Path, home: Path) -> None:
    assert old_copies(5, 5, tmp_path / "vault", home) == {"counted": 5}


def test_a_few_old_key_files(tmp_path: Path, home: Path) -> None:
    assert old_keys(12, 7, tmp_path / "vault", home) == {"told": 6, "refused": 6}


@pytest.mark.deep
def test_many_old_copies(tmp_path: Path, home: Path) -> None:
    assert old_copies(300, 6, tmp_path / "vault", home) == {"counted": 300}


@pytest.mark.deep
def test_many_old_key_files(tmp_path: Path, home: Path) -> None:
    told = old_keys(300, 7, tmp_path / "vault", home)
    assert told == {"told": 150, "refused": 150}


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "disk" / "state"))
    return tmp_path / "disk"


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("left", LEFT)
def test_a_full_disk_is_told_and_loses_nothing(disk: Path, act: str, left: int) -> None:
    try:
        with small_disk(disk):
            said = Trial(act, disk).on_a_full_disk(left)
    except NoMounting:
        pytest.skip("only root may mount a small disk")
    assert said == ("done" if act == "passphrase" and left else "DiskFull")


@pytest.mark.parametrize("act", ACTS)
def test_a_folder_that_may_not_be_written_is_told_and_loses_nothing(disk: Path, act: str) -> None:
    try:
        with small_disk(disk):
            said = Trial(act, disk).where_nothing_may_be_written()
    except NoMounting:
        pytest.skip("only root may mount a small disk")
    assert said == "CannotWrite"
