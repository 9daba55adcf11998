"""Passphrases come from private files or a terminal."""

import sys
from pathlib import Path

import pytest

from app.cli import passphrase
from app.errors import Unreadable


def _file(tmp_path: Path, content: bytes, mode: int = 0o600) -> Path:
    path = tmp_path / "secret"
    path.write_bytes(content)
    path.chmod(mode)
    return path


def test_the_first_line_of_a_private_file(tmp_path: Path) -> None:
    assert passphrase.from_file(_file(tmp_path, "grün \r\nsecond".encode())) == "grün "


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
@pytest.mark.parametrize("mode", [0o644, 0o640, 0o602])
def test_a_file_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    with pytest.raises(passphrase.OpenToOthers):
        passphrase.from_file(_file(tmp_path, b"x", mode))


def test_a_missing_file_and_one_that_is_no_text(tmp_path: Path) -> None:
    with pytest.raises(Unreadable):
        passphrase.from_file(tmp_path / "none")
    with pytest.raises(Unreadable):
        passphrase.from_file(_file(tmp_path, b"\xff\xfe"))


def test_without_a_terminal_nothing_is_asked() -> None:
    with pytest.raises(passphrase.NoPassphrase):
        passphrase.ask("?")


def test_what_is_typed_twice_must_be_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    typed = iter(["one", "two", "same", "same"])
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda prompt: next(typed))
    with pytest.raises(passphrase.NotTheSame):
        passphrase.ask("?", again="!")
    assert passphrase.ask("?", again="!") == "same"
