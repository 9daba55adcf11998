"""A full disk and a folder that cannot be written, at each thing one does with keys: a clear error, nothing lost."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import workspace
from app.errors import CannotWrite, DiskFull
from app.workspace import Cost
from tests.support.data import ROOT
from tests.support.keys_at_work import ACTS, add, passphrase, rotate
from tests.support.people import NOW

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="limits, rights and mounts are Linux's here")
PEOPLE = 40
REFUSALS = ("DiskFull", "CannotWrite")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A vault to be copied, and its recovery code."""
    folder = tmp_path_factory.mktemp("made")
    created = workspace.create(folder / "vault", passphrase(0), now=NOW, cost=Cost.CHEAP)
    for number in range(PEOPLE):
        add(created.workspace, number)
    created.workspace.close()
    return folder, created.recovery_code


def _act(folder: Path, *arguments: str) -> tuple[str, int]:
    """How one act of a program of its own ended, and how many people it still counts."""
    command = [sys.executable, "-m", "tests.support.keys_at_work", str(folder), *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    said, people = done.stdout.split()
    return said, int(people)


def _nothing_lost(folder: Path, code: str, said: str, act: str) -> None:
    """The vault opens as before, or as the act that was done left it."""
    done = said == "done"
    new = done and act in ("passphrase", "rotate")
    again = workspace.open(folder / "vault", passphrase=passphrase(1 if new else 0), now=NOW)
    assert sum(again.contacts.counts().values()) == PEOPLE + (done and act == "person")
    info = again.keys.info()
    assert again.keys.check() == ()
    assert (info.keys_outdated, info.keys_altered) == (False, False)
    if not (done and act in ("code", "rotate")):
        again.keys.confirm_recovery_code(code, now=NOW)
    add(again, 777)
    again.close()
    assert not {file.name for file in (folder / "vault").iterdir()} & {"vault.db.next", "vault.keys.new"}


def _copy(made: tuple[Path, str], to: Path) -> tuple[Path, str]:
    shutil.copytree(made[0], to)
    return to, made[1]


@pytest.fixture
def readable() -> Iterator[Path]:
    """A folder in which everybody may read, as whoever has lost the right to write still does."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.mark.parametrize("act", ACTS)
def test_a_folder_that_cannot_be_written(made: tuple[Path, str], readable: Path, act: str) -> None:
    folder, code = _copy(made, readable / "here")
    folder.chmod(0o755)
    said, people = _act(folder, "deny", act)
    assert said == ("done" if act == "person" else "CannotWrite")
    assert people == PEOPLE + (act == "person")
    (folder / "vault").chmod(0o700)
    _nothing_lost(folder, code, said, act)


@pytest.mark.parametrize("act", ACTS)
def test_files_that_may_not_grow(made: tuple[Path, str], tmp_path: Path, act: str) -> None:
    size = (made[0] / "vault" / "vault.db").stat().st_size
    seen = set()
    for most in (0, 5000, size // 2, size + 200_000):
        folder, code = _copy(made, tmp_path / str(most))
        said, _ = _act(folder, "limit", act, str(most))
        assert said in (*REFUSALS, "done")
        _nothing_lost(folder, code, said, act)
        seen.add(said)
    assert "done" in seen
    assert len(seen) > 1


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A disk of six megabytes."""
    place = tmp_path / "disk"
    place.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(place)], capture_output=True, text=True, check=False
    )
    if done.returncode:
        pytest.skip(f"no small disk can be mounted here: {done.stderr.strip()}")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)


def _fill(place: Path, left: int) -> None:
    """Leave so many bytes of room, or as near as whole pages come."""
    state = os.statvfs(place)
    size = max(0, state.f_bavail * state.f_frsize - left)
    with (place / "filler").open("wb") as file:
        file.write(bytes(size))


@pytest.mark.parametrize("act", ACTS)
def test_a_full_disk(made: tuple[Path, str], small: Path, act: str) -> None:
    seen = set()
    for left in (0, 8192, 65_536, 300_000, 4_000_000):
        folder = small / str(left)
        shutil.copytree(made[0] / "vault", folder / "vault")
        space = workspace.open(folder / "vault", passphrase=passphrase(0), now=NOW)
        _fill(small, left)
        try:
            ACTS[act](space)
        except (DiskFull, CannotWrite) as error:
            said = type(error).__name__
        else:
            said = "done"
        assert sum(space.contacts.counts().values()) == PEOPLE + (said == "done" and act == "person")
        (small / "filler").unlink()
        space.close()
        _nothing_lost(folder, made[1], said, act)
        shutil.rmtree(folder)
        seen.add(said)
    assert "done" in seen
    assert "DiskFull" in seen


def test_a_full_disk_takes_no_new_vault(small: Path) -> None:
    _fill(small, 8192)
    with pytest.raises(DiskFull):
        workspace.create(small / "vault", passphrase(0), now=NOW, cost=Cost.CHEAP)
    (small / "filler").unlink()
    assert not workspace.exists(small / "vault")
    workspace.create(small / "vault", passphrase(0), now=NOW, cost=Cost.CHEAP).workspace.close()


def test_a_disk_that_is_read_only_opens_nothing_and_says_so(made: tuple[Path, str], small: Path) -> None:
    shutil.copytree(made[0] / "vault", small / "vault")
    subprocess.run(["mount", "-o", "remount,ro", str(small)], check=True)
    with pytest.raises(CannotWrite):
        workspace.open(small / "vault", passphrase=passphrase(0), now=NOW)
    with pytest.raises(CannotWrite):
        workspace.create(small / "other", passphrase(0), now=NOW, cost=Cost.CHEAP)
    subprocess.run(["mount", "-o", "remount,rw", str(small)], check=True)
    space = workspace.open(small / "vault", passphrase=passphrase(0), now=NOW)
    assert rotate(space, passphrase(0), passphrase(1))
    space.close()
