"""People who each run ``kreis-cli`` over a vault and a folder of their own, all paired with one another.

Every act is a process of the program; only the vaults are made here, because deriving a costly key fifty times is not
what is looked at.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import combinations
from pathlib import Path
from typing import Any

from app import workspace
from app.records.place import Place
from app.workspace import Cost
from tests.support.data import ROOT
from tests.support.people import PASSPHRASE

NAMES = ("Anna Berger", "Ben Weber", "Clara Roth", "Dora Lang", "Emil Kurz")
_LOOK = ("sync", "run", "--ack-after", "0")
BEGUN = datetime.fromisoformat("2026-11-24T09:30:00+00:00")


@dataclass(slots=True)
class Person:
    """One vault and the program over it. ``peers``: what this vault calls the others, by their name; ``seconds`` the
    last look took.
    """

    name: str
    home: Path
    now: datetime = BEGUN
    peers: dict[str, str] = field(default_factory=dict)
    seconds: float = 1.0

    def make(self) -> None:
        self.home.mkdir()
        (self.home / "passphrase").write_text(PASSPHRASE, encoding="utf-8")
        (self.home / "passphrase").chmod(0o600)
        workspace.create(self.home / "vault", PASSPHRASE, now=self.now, cost=Cost.CHEAP).workspace.close()

    def command(self, *words: str) -> list[str]:
        common = ["--vault", str(self.home / "vault"), "--passphrase-file", str(self.home / "passphrase")]
        return [
            sys.executable,
            "-m",
            "app.cli",
            *common,
            "--now",
            self.now.isoformat(),
            "--lang",
            "en",
            "--json",
            *words,
        ]

    def says(self, *words: str) -> Any:
        """The document of a command that must succeed."""
        done = subprocess.run(self.command(*words), cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, (words, done.stderr)
        return json.loads(done.stdout)

    def card(self) -> Path:
        path = self.home / "card"
        if not path.exists():
            self.says("card", "export", str(path), "--name", self.name)
        return path

    def knows(self, other: "Person") -> None:
        self.peers[other.name] = self.says("peers", "add", str(other.card()))["id"]

    def goes_over(self, place: Place, password: str) -> None:
        """Set up a folder on a server, with all peers."""
        secret = self.home / "password"
        secret.write_text(password, encoding="utf-8")
        secret.chmod(0o600)
        words = ["--user", place.user, "--password-file", str(secret), "--authority", place.authority]
        self.says("sync", "add-webdav", place.address, *words, "--with-all", "--yes")

    def give(self, title: str, to: Sequence["Person"]) -> None:
        """Vouch for a job, and seal it for these: what has an outbox waits there."""
        lead = self.says("leads", "add", "--title", title, "--organisation", "Weber Stiftung")["id"]
        vetted = self.says("referrals", "vet", lead, "--basis", "worked-there", "--since", "2019", "--interest", "none")
        (self.home / "out").mkdir(exist_ok=True)
        chosen = [self.peers[one.name] for one in to]
        self.says("referrals", "seal", vetted["id"], "--to", *chosen, "--out", str(self.home / "out"))

    def look(self) -> bool:
        """Look at the folder, a minute later; whether anything was done."""
        self.now += timedelta(minutes=1)
        begun = time.monotonic()
        done = self.says(*_LOOK)
        self.seconds = time.monotonic() - begun
        return bool(done["written"] or done["taken"] or done["removed"])

    def killed_looking(self, seconds: float) -> bool:
        """Look at the folder, and be killed after so long; whether it was still at it."""
        with subprocess.Popen(
            self.command(*_LOOK), cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as run:
            try:
                run.wait(seconds)
            except subprocess.TimeoutExpired:
                run.kill()
                return True
        return False

    def titles(self) -> list[str]:
        """Of what was received, in alphabetical order, as often as it is there."""
        found = self.says("referrals", "list")["referrals"]
        return sorted(one["vacancy"]["title"] for one in found if one["direction"] == "received")


def paired(people: Sequence[Person]) -> None:
    """Each takes in the card of each other, and both compare the number."""
    for one in people:
        one.make()
    for one, other in combinations(people, 2):
        one.knows(other)
        other.knows(one)
        number = one.says("peers", "number", one.peers[other.name])["number"]
        for each, its in ((one, other), (other, one)):
            each.says("peers", "verify", each.peers[its.name], number, "--heard-by", "voice")


def settle(people: Sequence[Person], between: Callable[[], object], *, most: int = 30) -> tuple[int, float]:
    """Look in turns, with the folders in step before each round, until a whole round does nothing; rounds, seconds."""
    begun = time.monotonic()
    for number in range(1, most + 1):
        between()
        busy = [one.look() for one in people]
        if not any(busy):
            return number, time.monotonic() - begun
    raise AssertionError("never silent")
