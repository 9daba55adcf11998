"""The keyring is asked only where it may serve, and its answer or refusal is told."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import workspace
from app.records.vault import Presence
from tests.support import windows
from tests.support.keyrings import Ring
from ui.runtime.runner import InlineRunner
from ui.vault.keyring import KeyringAsk

PASSPHRASE = "sieben Zwerge tanzen leise"


def with_keyring(folder: Path) -> None:
    made = windows.vault(folder)
    made.keys.keyring_on(PASSPHRASE, now=windows.NOW, away=Ring())
    made.close()


def told(folder: Path) -> list[str]:
    """What is told, without waiting: the lane of the test runs at once, the keyring in its own process."""
    ask = KeyringAsk(folder, InlineRunner())
    said: list[str] = []
    ask.begun.connect(lambda: said.append("begun"))
    ask.answered.connect(lambda _: said.append("answered"))
    ask.refused.connect(lambda error: said.append(type(error).__name__))
    ask.begin()
    return said


def test_a_vault_without_the_slot_asks_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    windows.vault(tmp_path / "vault").close()
    assert told(tmp_path / "vault") == []
    assert told(tmp_path / "none") == []


def test_a_keyring_that_keeps_nothing_refuses(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_keyring(tmp_path / "vault")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    assert told(tmp_path / "vault") == ["begun", "NoKeyring"]


def test_after_a_lock_it_is_not_asked(qtbot: QtBot, tmp_path: Path) -> None:
    with_keyring(tmp_path / "vault")
    workspace.note_presence(tmp_path / "vault", Presence.LOCKED)
    assert told(tmp_path / "vault") == []
