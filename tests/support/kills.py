"""Programs at work on a vault, killed at random moments, and what is lost or damaged by it.

Whatever a program said in a line of its own was done for good: a vault that is opened later must hold it.
"""

import contextlib
import random
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from app import workspace
from app.errors import AppError, WrongPassphrase
from app.records.job import Halt
from app.records.query import ContactQuery
from app.store import backups
from app.workspace import Accept, Cost, Workspace
from tests.support import keys_at_work
from tests.support.data import ROOT
from tests.support.jobs import finish
from tests.support.keys_at_work import passphrase
from tests.support.people import NOW, PASSPHRASE, add, make
from tests.support.vault_at_work import ACTS

#: The seven things one does to a vault: those of ``vault_at_work``, and of ``keys_at_work``.
KEY_ACTS = ("passphrase", "rotate")
ALL_ACTS = (*ACTS, *KEY_ACTS)
#: Seconds after the program has begun; an import starts another process first, and changes of keys come soon.
LATEST = dict.fromkeys(ALL_ACTS, 0.8) | {"import": 2.5} | dict.fromkeys(KEY_ACTS, 0.4)


@dataclass(kw_only=True)
class Toll:
    """How often a program was killed at one act, what it had acknowledged, and how much of that was not there."""

    act: str
    kills: int = 0
    acknowledged: int = 0
    lost: int = 0
    damaged: int = 0

    @property
    def clean(self) -> bool:
        return self.lost == 0 and self.damaged == 0


def kill_at(act: str, count: int, seed: int, folder: Path) -> Toll:
    """Kill ``count`` programs at one act, each at a moment that ``seed`` decides."""
    moments, toll = random.Random(seed), Toll(act=act)
    if act in KEY_ACTS:
        worker = Worker(folder / act, people=150, act=act)
        for _ in range(count):
            worker.run(seconds=moments.uniform(0.0, LATEST[act]))
        toll.kills, toll.acknowledged = count, worker.acknowledged
        return toll
    for number in range(count):
        vault = folder / f"{act}{number}" / "vault"
        space = make(vault).workspace
        add(space, "Anna")
        finish(space.backups.make(now=NOW))
        space.close()
        said = _killed(act, vault, moments.uniform(0.0, LATEST[act]))
        toll.kills += 1
        _count(toll, act, vault, said)
        shutil.rmtree(vault.parent)
    return toll


def _killed(act: str, vault: Path, seconds: float) -> list[tuple[str, str]]:
    """What a program had acknowledged when it was killed so long after it had begun."""
    command = [sys.executable, "-m", "tests.support.vault_at_work", act, str(vault)]
    # Its worker complains when it is killed at the worker's start.
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as run:
        assert run.stdout is not None
        assert run.stdout.readline() == "ready\n"
        with contextlib.suppress(subprocess.TimeoutExpired):
            run.wait(seconds)
        run.kill()
        lines = run.stdout.read().split("\n")[:-1]  # whole ones
    assert run.returncode == -9
    return [(line.partition(" ")[0], line.partition(" ")[2]) for line in lines if line]


def _count(toll: Toll, act: str, vault: Path, said: list[tuple[str, str]]) -> None:
    toll.acknowledged += sum(word != "begun" for word, _ in said)
    try:
        toll.lost += _lost(act, vault, said)
    except (AppError, _Unsound) as error:
        print(act, vault, said[-3:], repr(error))
        toll.damaged += 1


class _Unsound(Exception):
    """A vault or a backup that opens and is not as it should be."""


def sound(folder: Path, accepted: Accept = Accept.NOTHING) -> tuple[set[str], int]:
    """The people of a vault that is sound from end to end, as are its backups; and how many of these there are."""
    space = workspace.open(folder, passphrase=PASSPHRASE, now=NOW, accepted=accepted)
    wrong = space.keys.check()
    found, key = names(space), space._vault._key
    kept = backups.found(folder / "backups")
    bad = [one for one in kept if not backups.examine(one, key, Halt()).sound]
    space.close()
    if wrong or bad:
        raise _Unsound(wrong, bad)
    return found, len(kept)


def names(space: Workspace) -> set[str]:
    return {one.name for one in space.contacts.list(ContactQuery(limit=1_000_000))}


def _lost(act: str, vault: Path, said: list[tuple[str, str]]) -> int:
    """How many of the acknowledged changes are not there."""
    last = dict(said)
    if act == "migrate":
        begun = [vault.parent / value for word, value in said if word == "begun"]
        return sum("Anna Müller" not in sound(folder)[0] for folder in begun)
    people, kept = sound(vault)
    if act == "restore":
        written = f"Person {last['person']}" if "person" in last else "Anna"
        everywhere = [people, *(sound(one, Accept.OLDER)[0] for one in (vault / "aside").glob("*"))]
        return ("Anna" not in people) + all(written not in some for some in everywhere)
    wanted = {"Anna", *(f"Person {number}" for number in range(int(last.get("person", -1)) + 1))}
    return len(wanted - people) + max(0, min(1, sum(word == "backup" for word, _ in said)) - kept)


class Worker:
    """The program that changes keys over one vault, killed again and again; asserts after each kill that all is there.

    ``kept``: how often what was tried when it was killed had become true.
    """

    def __init__(self, folder: Path, *, people: int, act: str = "both") -> None:
        self.folder, self.act = folder, act
        folder.mkdir()
        made = workspace.create(folder / "vault", passphrase(0), now=NOW, cost=Cost.CHEAP)
        for number in range(1, people + 1):
            keys_at_work.add(made.workspace, number)
        made.workspace.close()
        self.people, self.number, self.code = people, 0, made.recovery_code
        self.kept, self.acknowledged = 0, 0

    def run(self, *, seconds: float = 60.0, step: int = 0) -> None:
        """Work until killed by us after ``seconds``, or by itself at a step."""
        (self.folder / "passphrase").write_text(str(self.number), encoding="ascii")
        command = [sys.executable, "-m", "tests.support.keys_at_work", str(self.folder), "kill", str(step), self.act]
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

    def _check(self, lines: list[str]) -> None:
        tried, code_sure = self.number, True
        self.acknowledged += sum(not line.startswith("trying") for line in lines)
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
        there = {row["name"] for row in space._database.read("SELECT name FROM contact")}
        assert {f"Person {number}" for number in range(1, self.people + 1)} <= there
        assert len(there) <= self.people + 1  # the one that was not acknowledged may be there
        info = space.keys.info()
        assert space.keys.check() == ()
        assert (info.keys_outdated, info.keys_altered) == (False, False)
        if code_sure:
            space.keys.confirm_recovery_code(self.code, now=NOW)
        else:
            self.code = space.keys.new_recovery_code(now=NOW)
        space.close()
        self.people = len(there)
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
