"""People who each run ``kreis-cli`` over a vault and a real Syncthing: sends both ways, edits offline, conflict files,
a folder rolled back, instances and programs killed at random moments; then everybody must have everything once.

    python -m tests.benchmarks.syncthing_circle [--people N] [--seed N] [--watched SECONDS]

Needs Debian's syncthing. Printed are the rounds and seconds that each part took, what each person has in the end, and
how long one file takes when nobody hurries Syncthing: its own watcher waits ``--watched`` seconds (10 as delivered).
It fails if anything is lost or double, or somebody is shown a fork that is none.
"""

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.support import syncthing
from tests.support.circle import NAMES, Person, paired, settle
from tests.support.syncthing import Group


class Circle:
    """People and their Syncthings, what each gave, and the troubles they meet."""

    def __init__(self, root: Path, group: Group, seed: int, say: Callable[[str], None] = print) -> None:
        self.group, self.chance, self.say = group, random.Random(seed), say
        self.people = [Person(name=name, home=root / name.split()[0]) for name in NAMES[: len(group.instances)]]
        self.given: dict[str, list[str]] = {one.name: [] for one in self.people}
        self.numbers = 0
        self.root = root

    def pair(self) -> None:
        begun = time.monotonic()
        paired(self.people)
        for one, instance in zip(self.people, self.group.instances, strict=True):
            one.says("sync", "add-folder", str(instance.folder), "--with-all", "--yes")
            self.group.settle()
        self._told("paired and set up", begun)
        self.settle("greeted")

    def send(self, word: str) -> None:
        """Everybody vouches for a job to all others."""
        for one in self.people:
            self.give(one)
        self.settle(word)

    def give(self, one: Person) -> None:
        self.numbers += 1
        title = f"Assistenz {self.numbers}"
        others = [other for other in self.people if other is not one]
        one.give(title, others)
        for other in others:
            self.given[other.name].append(title)

    def offline(self) -> None:
        """One is away while all write, itself too."""
        away = self.group.instances[0]
        away.kill()
        for one in self.people:
            self.give(one)
            one.look()
        away.start()
        self.settle("written while one was away")

    def conflicts(self) -> None:
        """Somebody changes files on two computers that do not hear of each other."""
        one, other = self.group.instances[:2]
        files = sorted(path.relative_to(one.folder) for path in one.folder.glob("v1/*/*.dat"))
        chosen = self.chance.sample(files, k=min(6, len(files)))
        other.kill()
        for number, instance in enumerate((one, other)):
            for path in chosen:
                size = (instance.folder / path).stat().st_size
                (instance.folder / path).write_bytes(bytes([number]) * (size if number else size // 2))
        one.scan()
        other.start()
        self.group.settle()
        copies = sum("sync-conflict" in name for name in one.tree())
        for person in self.people:
            self.give(person)
        self.settle(f"{len(chosen)} files changed on two sides, {copies} conflict copies")

    def rolled_back(self) -> None:
        """One computer's folder goes back to an earlier state, and Syncthing brings that to all."""
        victim = self.group.instances[-1]
        earlier = self.root / "earlier"
        shutil.copytree(victim.folder / "v1", earlier)
        self.send("before rolling back")
        victim.kill()
        shutil.rmtree(victim.folder / "v1")
        shutil.move(earlier, victim.folder / "v1")
        victim.start()
        self.group.settle()
        self.send("after rolling back")

    def killed(self, kills: int) -> None:
        """Programs and Syncthings end at any moment."""
        ended = 0
        for _ in range(kills):
            one = self.chance.choice(self.people)
            self.give(one)
            ended += one.killed_looking(self.chance.uniform(0.3, 1.1) * one.seconds)
            if self.chance.random() < 0.5:
                instance = self.chance.choice(self.group.instances)
                instance.scan()
                instance.kill()
                instance.start()
        self.settle(f"{ended} of {kills} programs killed at work")

    def settle(self, word: str) -> None:
        begun = time.monotonic()
        rounds, _ = settle(self.people, self.group.settle)
        self._told(f"{word}: {rounds} rounds", begun)

    def faults(self) -> list[str]:
        """What is lost, double, or told without need."""
        found = []
        for one in self.people:
            there = one.titles()
            wanted = sorted(self.given[one.name])
            if there != wanted:
                found.append(f"{one.name}: has {len(there)} of {len(wanted)}, {len(set(there))} different")
            told = ("forked", "twice", "mismatch", "missing", "waiting")
            found += [
                f"{one.name}: {it}" for it in one.says("sync", "status")["peers"] if any(it[word] for word in told)
            ]
        return found

    def _told(self, word: str, begun: float) -> None:
        self.say(f"{word}, {time.monotonic() - begun:.1f} s")


def untouched(people: int, delay: int) -> float:
    """Seconds from the writing of a file in one folder until it lies in all, with nobody hurrying."""
    with syncthing.running(people, delay=delay) as group:
        one, *others = group.instances
        begun = time.monotonic()
        (one.folder / "file").write_bytes(b"x")
        while not all((other.folder / "file").exists() for other in others):
            others[-1].wait()
        return time.monotonic() - begun


def run(people: int, seed: int, say: Callable[[str], None] = print, *, kills: int = 12) -> list[str]:
    """All of it; gives what is wrong in the end."""
    root = Path(tempfile.mkdtemp(prefix="kreis-circle-"))
    try:
        with syncthing.running(people) as group:
            circle = Circle(root, group, seed, say)
            circle.pair()
            circle.send("everybody to all")
            circle.offline()
            circle.conflicts()
            circle.rolled_back()
            circle.killed(kills)
            faults = circle.faults()
            say(f"{circle.numbers} referrals given, {sum(map(len, circle.given.values()))} to be received")
            return faults
    finally:
        shutil.rmtree(root)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=2, choices=range(2, len(NAMES) + 1))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--watched", type=int, default=10)
    given = parser.parse_args()
    begun = time.monotonic()
    faults = run(given.people, given.seed)
    print(f"in all {time.monotonic() - begun:.0f} s; wrong in the end: {'; '.join(faults) or 'nothing'}")
    print(f"one file to all, Syncthing's watcher waiting {given.watched} s:"
          f" {untouched(given.people, given.watched):.1f} s")  # fmt: skip
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
