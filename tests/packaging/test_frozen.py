"""The frozen program as it was built: it works from start to end, and what it spawns does that and nothing else."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.support.built import built


def run(home: Path, *command: str, **more: str) -> subprocess.CompletedProcess[str]:
    """A program of the bundle in a home of its own, without anything of this Python's."""
    environment = {
        "HOME": str(home),
        "PATH": os.environ["PATH"],
        "QT_QPA_PLATFORM": "offscreen",
        "LANG": "C.UTF-8",
        **more,
    }
    program = [str(built() / command[0]), *command[1:]]
    return subprocess.run(program, env=environment, capture_output=True, text=True, timeout=120, check=False)


def test_it_proves_itself_and_says_nothing_else(home: Path) -> None:
    """A tracker of semaphores that could not start would complain here."""
    done = run(home, "kreis", "--selftest")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split("\n")[-2] == "ok successor"


def test_what_it_starts_gets_the_path_of_libraries_that_it_was_given(home: Path) -> None:
    done = run(home, "kreis", "--selftest", LD_LIBRARY_PATH="/nonexistent/lib")
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("language", ["de", "en"])
def test_it_invents_an_office_without_what_only_a_developer_has(language: str, home: Path) -> None:
    key, folder = home / "passphrase", home / "tour"
    key.touch(0o600)
    key.write_text("sieben Zwerge tanzen leise", encoding="utf-8")
    opened = ["--vault", str(folder), "--passphrase-file", str(key), "sample"]
    done = run(home, "kreis-cli", *opened, "create", "--language", language)
    assert (done.returncode, done.stderr) == (0, "")
    assert run(home, "kreis-cli", *opened, "remove").returncode == 0
    assert not folder.exists()


@pytest.mark.parametrize("program", ["kreis", "kreis-cli"])
def test_it_runs_no_code_that_it_is_told(program: str, home: Path) -> None:
    told = "from multiprocessing.resource_tracker import main;main(0);open('made', 'w')"
    for code in (told, "open('made', 'w')"):
        done = subprocess.run([built() / program, "-c", code], cwd=home, capture_output=True, text=True, check=False)
        assert done.returncode == 2
        assert "usage" in done.stderr.lower() or "aufruf" in done.stderr.lower()
    assert not (home / "made").exists()
