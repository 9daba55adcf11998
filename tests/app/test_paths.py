"""Folders of the machine, and writes that are whole and private."""

import os
import sys
from pathlib import Path

import pytest

from app import paths

linux = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="XDG folders are Linux's")


@linux
def test_folders_follow_xdg(home: Path) -> None:
    assert paths.data_folder() == home / "data" / "kreis"
    assert paths.state_folder() == home / "state" / "kreis"
    assert paths.config_folder() == home / "config" / "kreis"


@linux
def test_what_ends_with_the_sign_in_is_xdgs_alone(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert paths.session_folder() == home / "run" / "kreis"
    monkeypatch.setenv("XDG_RUNTIME_DIR", "relative")
    assert paths.session_folder() is None


@linux
def test_without_xdg_they_lie_under_home(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_DATA_HOME")
    monkeypatch.setenv("XDG_STATE_HOME", "relative/is/ignored")
    assert paths.data_folder() == home / ".local" / "share" / "kreis"
    assert paths.state_folder() == home / ".local" / "state" / "kreis"


def test_on_windows_they_are_local_not_roaming(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert paths.data_folder() == home / "data" / "Kreis"
    assert paths.state_folder() == home / "data" / "Kreis" / "State"
    monkeypatch.delenv("LOCALAPPDATA")
    assert paths.data_folder() == home / "AppData" / "Local" / "Kreis"


def test_on_macos_they_are_application_support(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert paths.data_folder() == home / "Library" / "Application Support" / "Kreis"


def test_the_variable_names_the_vault(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert paths.vault_folder() == home / "vault"
    monkeypatch.delenv("KREIS_VAULT")
    assert paths.vault_folder() == paths.data_folder() / "vault"


def test_a_write_is_whole_and_private(tmp_path: Path) -> None:
    path = tmp_path / "new" / "file"
    paths.write_private(path, b"first")
    paths.write_private(path, b"second")
    assert path.read_bytes() == b"second"
    assert list(path.parent.iterdir()) == [path]
    if sys.platform != "win32":
        assert path.stat().st_mode & 0o077 == 0
        assert path.parent.stat().st_mode & 0o077 == 0


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    folder = tmp_path / "target"
    (folder / "inside").mkdir(parents=True)
    with pytest.raises(OSError):  # a folder cannot be replaced by a file; its errno differs by system
        paths.write_private(folder, b"x")
    assert (folder / "inside").is_dir()
    assert list(tmp_path.iterdir()) == [folder]


def test_a_vault_is_seen_without_the_store_and_as_the_store_sees_it(tmp_path: Path) -> None:
    from app.store import place

    for name in paths.VAULT_FILES:
        assert not paths.has_vault(tmp_path)
        (tmp_path / name).touch()
    assert paths.has_vault(tmp_path)
    assert place.exists(tmp_path)


def test_a_file_is_held_by_one_until_it_is_closed(tmp_path: Path) -> None:
    first = paths.hold(tmp_path / "lock")
    with pytest.raises(paths.Held):
        paths.hold(tmp_path / "lock")
    os.close(first)
    os.close(paths.hold(tmp_path / "lock"))
    with pytest.raises(FileNotFoundError):
        paths.hold(tmp_path / "nothing" / "lock")


@pytest.mark.parametrize(("system", "end"), [("linux", ".thunderbird"), ("darwin", "Library/Thunderbird")])
def test_where_thunderbird_lies(system: str, end: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert paths.thunderbird_folders()[0] == Path.home() / end


def test_where_thunderbird_lies_on_windows(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("APPDATA", str(tmp_path))
    assert paths.thunderbird_folders() == (tmp_path / "Thunderbird",)
