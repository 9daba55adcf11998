"""One window for each vault, whatever became of the one before."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app import paths
from app.paths import Held
from tests.support.data import ROOT
from ui.runtime import instance
from ui.runtime.instance import Instance, NoAnswer, arrive

HOLDING = (
    "import sys, time; from pathlib import Path; from ui.runtime.instance import Instance;"
    "held = Instance.take(Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
)


def test_the_second_is_kept_out_until_the_first_lets_go(home: Path) -> None:
    first = Instance.take(home / "vault")
    with pytest.raises(Held):
        Instance.take(home / "vault")
    other = Instance.take(home / "other")
    first.release()
    first.release()
    Instance.take(home / "vault").release()
    other.release()


def test_a_process_that_is_killed_holds_nothing(home: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(home / "vault")], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(Held):
            Instance.take(home / "vault")
        other.send_signal(signal.SIGKILL)
        other.wait()
    Instance.take(home / "vault").release()


def test_a_vault_has_one_name_by_whatever_way_one_comes(home: Path) -> None:
    (home / "vault").mkdir()
    (home / "link").symlink_to(home / "vault")
    first = Instance.take(home / "link")
    with pytest.raises(Held):
        Instance.take(home / "vault")
    assert instance.socket(home / "link") == instance.socket(home / "vault" / ".." / "vault")
    assert "vault" not in Path(instance.socket(home / "vault")).name
    first.release()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps folders of others away itself")
def test_a_runtime_folder_that_others_may_enter_is_not_used(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert instance.home() == home / "run"
    ours = paths.state_folder() / "run"
    for unfit in ("", "run", str(home / "nothing"), str(home / "file"), str(home / "open")):
        (home / "file").touch()
        (home / "open").mkdir(exist_ok=True)
        (home / "open").chmod(0o755)
        monkeypatch.setenv("XDG_RUNTIME_DIR", unfit)
        assert instance.home() == ours
        assert ours.stat().st_mode & 0o077 == 0


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe's name has room")
def test_a_path_too_long_for_a_socket_is_none(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deep = home / ("x" * 90)
    deep.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(deep))
    assert instance.socket(home / "vault") == ""


def test_who_comes_first_is_the_window_and_others_ring(home: Path) -> None:
    rung: list[int] = []

    def ring() -> bool:
        rung.append(1)
        return len(rung) == 3  # the window is just starting

    first = arrive(home / "vault", ring)
    assert first is not None
    assert rung == []
    assert arrive(home / "vault", ring) is None
    assert len(rung) == 3
    first.release()


def test_a_successor_waits_and_rings_only_if_another_was_quicker(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = Instance.take(home / "vault")
    timer = threading.Timer(0.2, old.release)
    timer.start()
    new = arrive(home / "vault", lambda: pytest.fail("rang"), succeeding=True)
    timer.join()
    assert new is not None
    monkeypatch.setattr(instance, "SUCCESSION", 0.05)
    assert arrive(home / "vault", lambda: True, succeeding=True) is None
    new.release()


def test_nobody_waits_for_ever(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(instance, "ARRIVAL", 0.05)
    old = Instance.take(home / "vault")
    with pytest.raises(NoAnswer):
        arrive(home / "vault", lambda: False)
    old.release()


def test_a_link_in_place_of_the_lock_is_not_followed(home: Path) -> None:
    Instance.take(home / "vault").release()
    (lock,) = (home / "run").glob("*.lock")
    lock.unlink()
    lock.symlink_to(home / "elsewhere")
    with pytest.raises(Held):
        Instance.take(home / "vault")
    assert not os.path.exists(home / "elsewhere")
