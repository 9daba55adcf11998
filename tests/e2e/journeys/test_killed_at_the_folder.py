"""Killed at any step of writing to the shared folder and of taking in: nothing lost, nothing double, the same bytes."""

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from app import workspace
from app.records.ids import PeerId
from app.records.lead import LeadDraft, Vacancy
from app.records.place import Place, PlaceKind
from app.workspace import Workspace
from tests.support.data import ROOT
from tests.support.jobs import finish
from tests.support.pairs import NOW, PASSPHRASE, new_vault, pair
from tests.support.sharing import VETTING

TITLES = ["A", "B", "C"]


def look(vault: Path, step: int) -> int | None:
    """Look once, killed at a step; gives the number of steps where it came to its end."""
    command = [sys.executable, "-m", "tests.support.folder_at_work", str(vault), str(step)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if run.returncode == -9:
        return None
    assert run.returncode == 0, run.stderr
    return int(run.stdout)


def give(space: Workspace, peer: PeerId) -> None:
    for title in TITLES:
        lead = space.leads.add(LeadDraft(vacancy=Vacancy(title=title)), NOW)
        space.referrals.seal(space.referrals.vet(lead.id, VETTING, NOW).id, [peer], NOW)


def killed_at(tmp_path: Path, stride: int) -> int:
    """Both programs are killed at every ``stride``-th step, each time going on where the last one ended."""
    anna, ben = new_vault(tmp_path / "anna", "Anna"), new_vault(tmp_path / "ben", "Ben")
    theirs, mine = pair(anna, ben)
    (tmp_path / "shared").mkdir()
    place = Place(kind=PlaceKind.FOLDER, address=str(tmp_path / "shared"))
    finish(anna.peers.folder.set_up(place, [theirs.id], NOW))
    finish(ben.peers.folder.set_up(place, [mine.id], NOW))
    give(anna, theirs.id)
    give(ben, mine.id)
    anna.close()
    ben.close()
    written: dict[str, bytes] = {}
    kills, step, left = 0, 1, {"anna", "ben"}
    while left:
        for name in sorted(left):
            if look(tmp_path / name, step) is None:
                kills += 1
            else:
                left.discard(name)
            for file in (tmp_path / "shared").rglob("*.dat"):
                data = file.read_bytes()
                assert written.setdefault(f"{file.parent.name}/{file.name}", data) == data
        step += stride
    for _ in range(4):
        for name in ("anna", "ben"):
            look(tmp_path / name, 0)
    places = [name.rpartition("-")[0] for name in written]
    assert len(set(places)) == len(places)
    for name in ("anna", "ben"):
        space = workspace.open(tmp_path / name, passphrase=PASSPHRASE, now=NOW)
        received = sorted(one.title for one in space.referrals.list() if one.peer_id is not None)
        assert received == TITLES
        (health,) = space.peers.folder.health().peers
        assert (health.waiting, health.missing, health.forked, health.twice, health.mismatch) == (
            0,
            (),
            False,
            False,
            False,
        )
        assert finish(space.peers.folder.scan(now=NOW, delay=timedelta())).written == 0
        space.close()
    return kills


def test_killed_at_some_steps(tmp_path: Path) -> None:
    assert killed_at(tmp_path, 9) > 5


@pytest.mark.deep
def test_killed_at_every_step(tmp_path: Path) -> None:
    assert killed_at(tmp_path, 1) > 60
