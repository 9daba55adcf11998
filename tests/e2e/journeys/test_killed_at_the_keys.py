"""Killed while keys change: no vault is damaged, and nothing that was acknowledged is lost."""

import contextlib
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app import workspace
from app.errors import WrongPassphrase
from app.workspace import Cost, Workspace
from tests.support.data import ROOT
from tests.support.keys_at_work import add, passphrase
from tests.support.people import NOW

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such signal")
SEED = 20261125


class Worker:
    """The program that changes keys over one vault, killed again and again."""

    def __init__(self, folder: Path, *, people: int) -> None:
        self.folder = folder
        folder.mkdir()
        made = workspace.create(folder / "vault", passphrase(0), now=NOW, cost=Cost.CHEAP)
        for number in range(1, people + 1):
            add(made.workspace, number)
        made.workspace.close()
        self.people, self.number, self.code = people, 0, made.recovery_code
        self.kept = 0  # how often what was tried when it was killed had become true

    def run(self, *, seconds: float = 60.0, step: int = 0) -> bool:
        """Work until killed by us after ``seconds``, or by itself at a step; whether it was the step."""
        (self.folder / "passphrase").write_text(str(self.number), encoding="ascii")
        command = [sys.executable, "-m", "tests.support.keys_at_work", str(self.folder), "kill", str(step)]
        child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        assert child.stdout is not None
        assert child.stdout.readline() == f"ready {self.people}\n"
        if not step:
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(seconds)
            child.kill()
        said = child.stdout.read()
        child.stdout.close()
        assert child.wait() == -9
        self._check(said.splitlines())
        return bool(step)

    def _check(self, lines: list[str]) -> None:
        tried, code_sure = self.number, True
        for line in lines:
            word, _, rest = line.partition(" ")
            if word == "person":
                self.people = int(rest)
            elif word == "trying":
                tried, code_sure = int(rest), False
            elif word == "code":
                self.code, code_sure = rest, True
            elif word == "passphrase":
                self.number = int(rest)
                code_sure = True
        space = self._open(tried)
        names = {row["name"] for row in space._database.read("SELECT name FROM contact")}
        assert {f"Person {number}" for number in range(1, self.people + 1)} <= names
        assert len(names) <= self.people + 1  # the one that was not acknowledged may be there
        info = space.keys.info()
        assert space.keys.check() == ()
        assert (info.keys_outdated, info.keys_altered) == (False, False)
        if code_sure:
            space.keys.confirm_recovery_code(self.code, now=NOW)
        else:
            self.code = space.keys.new_recovery_code(now=NOW)
        space.close()
        self.people = len(names)
        assert {file.name for file in (self.folder / "vault").iterdir()} <= {
            *("vault.db", "vault.keys", "vault.lock", "vault.keys.new"),
        }

    def _open(self, tried: int) -> Workspace:
        """By the passphrase that was acknowledged, else by the one that was being set."""
        try:
            return workspace.open(self.folder / "vault", passphrase=passphrase(self.number), now=NOW)
        except WrongPassphrase:
            assert tried != self.number
            opened = workspace.open(self.folder / "vault", passphrase=passphrase(tried), now=NOW)
            self.number, self.kept = tried, self.kept + 1
            return opened


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
