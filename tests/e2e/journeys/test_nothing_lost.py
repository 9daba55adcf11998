"""Killed at any moment, on a full disk, with damaged files and old copies: nothing that was acknowledged is lost."""

import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import workspace
from app.errors import CannotWrite, DamagedVault, DiskFull, OlderVault
from app.records.contact import ContactDraft
from app.records.job import Halt
from app.records.query import ContactQuery
from app.store import backups
from app.store.place import FILE
from app.workspace import Accept, Workspace
from tests.support.data import ROOT
from tests.support.jobs import finish
from tests.support.people import NOW, PASSPHRASE, add, make
from tests.support.vault_at_work import ACTS

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="signals and mounts are Linux's here")


def opened(folder: Path, accepted: Accept = Accept.NOTHING) -> Workspace:
    return workspace.open(folder, passphrase=PASSPHRASE, now=NOW, accepted=accepted)


def names(space: Workspace) -> set[str]:
    return {one.name for one in space.contacts.list(ContactQuery(limit=1_000_000))}


def killed(act: str, vault: Path, seconds: float) -> list[tuple[str, str]]:
    """What a program had acknowledged when it was killed so long after it had begun."""
    command = [sys.executable, "-m", "tests.support.vault_at_work", act, str(vault)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None
        assert run.stdout.readline() == "ready\n"
        try:
            run.wait(seconds)
        except subprocess.TimeoutExpired:
            run.kill()
        lines = run.stdout.read().split("\n")[:-1]  # whole ones
    return [(line.partition(" ")[0], line.partition(" ")[2]) for line in lines if line]


def sound(folder: Path, accepted: Accept = Accept.NOTHING) -> tuple[set[str], int]:
    """The people of a vault that is sound from end to end, as are its backups; and how many of these there are."""
    space = opened(folder, accepted)
    assert space.keys.check() == ()
    found, key = names(space), space._vault._key
    kept = backups.found(folder / "backups")
    assert all(backups.examine(one, key, Halt()).sound for one in kept)
    space.close()
    return found, len(kept)


def check_killed(act: str, vault: Path, said: list[tuple[str, str]]) -> None:
    last = dict(said)
    if act == "migrate":
        for folder in {value for word, value in said if word == "begun"}:
            assert len(sound(vault.parent / folder)[0]) == 1
        return
    people, kept = sound(vault)
    if act == "restore":
        written = f"Person {last['person']}" if "person" in last else ""
        everywhere = [people] + [sound(one, Accept.OLDER)[0] for one in (vault / "aside").glob("*")]
        assert any(written in some for some in everywhere) or not written
        assert "Anna" in people
        return
    assert {f"Person {number}" for number in range(int(last.get("person", -1)) + 1)} <= people
    assert kept >= min(1, sum(word == "backup" for word, _ in said))


def kill_at(act: str, count: int, seed: int, folder: Path) -> None:
    moments = random.Random(seed)
    for number in range(count):
        vault = folder / f"{act}{number}" / "vault"
        space = make(vault).workspace
        add(space, "Anna")
        finish(space.backups.make(now=NOW))
        space.close()
        check_killed(act, vault, killed(act, vault, moments.uniform(0.0, 0.8)))
        shutil.rmtree(vault.parent)


@pytest.mark.parametrize("act", ACTS)
def test_killed_twice_at_each_act(act: str, tmp_path: Path) -> None:
    kill_at(act, 2, 1, tmp_path)


@pytest.mark.deep
@pytest.mark.parametrize(
    ("act", "count"), [("save", 50), ("import", 30), ("backup", 30), ("restore", 40), ("migrate", 30)]
)
def test_killed_at_many_moments(act: str, count: int, tmp_path: Path) -> None:
    kill_at(act, count, 2, tmp_path)


# Damage and old copies.


class Kept:
    """The files of a vault and of the computer's state as they were, to be put back before each try."""

    def __init__(self, vault: Path, home: Path) -> None:
        self._folders = {folder: _files(folder) for folder in (vault, home / "state")}

    def put_back(self) -> None:
        for folder, files in self._folders.items():
            shutil.rmtree(folder)
            for name, content in files.items():
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                (folder / name).write_bytes(content)


def _files(folder: Path) -> dict[Path, bytes]:
    return {one.relative_to(folder): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def damage(content: bytes, chance: random.Random) -> bytes:
    """One flipped bit, or the end cut off."""
    where = chance.randrange(len(content))
    if chance.random() < 0.3:
        return content[:where]
    changed = bytearray(content)
    changed[where] ^= 1 << chance.randrange(8)
    return bytes(changed)


def judged(vault: Path, whole: set[str]) -> str:
    """What a user meets: an error, a count of what is missing, a failed check, or all of it."""
    try:
        space = opened(vault)
    except OlderVault as error:
        missing = error.data["missing"]
    except DamagedVault:
        return "refused"
    else:
        return _looked_through(space, whole)
    space = opened(vault, Accept.OLDER)
    left = names(space)
    space.close()
    assert left < whole
    assert missing == len(whole - left)
    return "counted"


def _looked_through(space: Workspace, whole: set[str]) -> str:
    try:
        found, wrong = names(space), space.keys.check()
    except DamagedVault:
        return "refused"
    finally:
        space.close()
    assert wrong or found == whole
    return "checked" if wrong else "whole"


def damage_often(file: str, count: int, seed: int, vault: Path, home: Path) -> Counter[str]:
    """Damage one file of a vault with twelve people so often; the log is as a crash leaves it."""
    make(vault).workspace.close()
    space = opened(vault)
    for number in range(12):
        add(space, f"Person {number}")
    space.keep_mark()
    if file == FILE:
        space.close()
    kept, chance = Kept(vault, home), random.Random(seed)
    if file != FILE:
        space.close()
    told: Counter[str] = Counter()
    for _ in range(count):
        kept.put_back()
        content = (vault / file).read_bytes()
        (vault / file).write_bytes(damage(content, chance))
        told[judged(vault, {f"Person {number}" for number in range(12)})] += 1
    print(file, dict(told))
    return told


@pytest.mark.parametrize("file", [FILE, f"{FILE}-wal"])
def test_a_few_damages(file: str, tmp_path: Path, home: Path) -> None:
    told = damage_often(file, 12, 3, tmp_path / "vault", home)
    assert told["whole"] <= 2  # an index of the log that is no longer used may be hit


@pytest.mark.deep
@pytest.mark.parametrize("file", [FILE, f"{FILE}-wal"])
def test_many_damages(file: str, tmp_path: Path, home: Path) -> None:
    told = damage_often(file, 150, 4, tmp_path / "vault", home)
    assert told["whole"] <= 15


def old_copies(count: int, seed: int, vault: Path, home: Path) -> None:
    space = make(vault).workspace
    space.close()
    states = []
    for number in range(20):
        states.append(_files(vault))
        space = opened(vault)
        add(space, f"Person {number}")
        space.close()
    kept, chance = Kept(vault, home), random.Random(seed)
    for _ in range(count):
        kept.put_back()
        number = chance.randrange(20)
        shutil.rmtree(vault)
        for name, content in states[number].items():
            (vault / name).parent.mkdir(parents=True, exist_ok=True)
            (vault / name).write_bytes(content)
        with pytest.raises(OlderVault) as refused:
            opened(vault)
        assert refused.value.data == {"missing": 20 - number}


def test_a_few_old_copies(tmp_path: Path, home: Path) -> None:
    old_copies(5, 5, tmp_path / "vault", home)


@pytest.mark.deep
def test_many_old_copies(tmp_path: Path, home: Path) -> None:
    old_copies(120, 6, tmp_path / "vault", home)


# No room, no right to write.


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 4 MB with a vault of fifty people and their backup."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "none", str(place)], capture_output=True)
    if mounted.returncode:
        pytest.skip("only root may mount a small disk")
    try:
        space = make(place / "vault").workspace
        for number in range(50):
            add(space, f"Person {number}")
        finish(space.backups.make(now=NOW))
        space.close()
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def fill_up(place: Path, leave: int) -> None:
    """Leave so many bytes of the disk."""
    room = os.statvfs(place)
    (place / "ballast").write_bytes(b"x" * max(0, room.f_bavail * room.f_frsize - leave))


def attempt(act: str, vault: Path, file: Path) -> None:
    if act == "restore":
        workspace.restore(vault / "backups" / str(NOW.date()), vault, passphrase=PASSPHRASE, now=NOW).finish(NOW.date())
        return
    space = opened(vault)
    try:
        if act == "save":
            space.contacts.add(ContactDraft(name="One more", notes="x" * 900_000), now=NOW)
        elif act == "import":
            finish(space.imports.run([file], now=NOW))
        else:
            finish(space.backups.make(now=NOW))
    finally:
        space.close()


@pytest.mark.parametrize("act", ["save", "import", "backup", "restore"])
@pytest.mark.parametrize("leave", [0, 50_000, 200_000])
def test_a_full_disk_is_told_and_loses_nothing(small_disk: Path, tmp_path: Path, act: str, leave: int) -> None:
    book = tmp_path / "book.vcf"
    book.write_text(
        "".join(f"BEGIN:VCARD\nVERSION:3.0\nFN:New {n}\nNOTE:{'x' * 2000}\nEND:VCARD\n" for n in range(400))
    )
    fill_up(small_disk, leave)
    with pytest.raises((DiskFull, CannotWrite)):
        attempt(act, small_disk / "vault", book)
    (small_disk / "ballast").unlink()
    people, kept = sound(small_disk / "vault")
    assert {f"Person {number}" for number in range(50)} <= people
    assert kept == 1


@pytest.mark.parametrize("act", ["save", "import", "backup", "restore"])
def test_a_folder_that_may_not_be_written_is_told_and_loses_nothing(small_disk: Path, tmp_path: Path, act: str) -> None:
    book = tmp_path / "book.vcf"
    book.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:New\nEND:VCARD\n")
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(CannotWrite):
        attempt(act, small_disk / "vault", book)
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    people, kept = sound(small_disk / "vault")
    assert (len(people), kept) == (50, 1)
