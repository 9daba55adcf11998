"""When the keyring may serve: a mark that ends with the sign-in, and one that a lock of Kreis leaves."""

import sys
from pathlib import Path

import pytest

from app.store import presence

UID = "ab" * 16
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has a folder for the sign-in")


@linux
def test_once_after_signing_in(home: Path) -> None:
    assert presence.may_serve(UID)
    presence.served(UID)
    assert not presence.may_serve(UID)
    assert not presence.barred(UID)
    assert presence.may_serve("cd" * 16)
    (home / "run" / "kreis" / f"{UID}.keyring").unlink()  # signed out and in again
    assert presence.may_serve(UID)


def test_a_lock_holds_until_somebody_opens(home: Path) -> None:
    presence.bar(UID)
    presence.allow(UID)
    assert presence.barred(UID)
    presence.served(UID)
    assert not presence.barred(UID)


@linux
def test_without_a_folder_for_the_sign_in_it_never_serves(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    assert not presence.may_serve(UID)


def test_elsewhere_each_start_counts_as_the_first(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    presence.served(UID)
    assert presence.may_serve(UID)
    presence.bar(UID)
    assert presence.barred(UID)
    presence.served(UID)
    assert presence.may_serve(UID)


@linux
def test_a_mark_that_cannot_be_read_bars(home: Path) -> None:
    (home / "run" / "kreis" / f"{UID}.keyring").mkdir(parents=True)
    assert presence.barred(UID)
    presence.served(UID)
    assert presence.barred(UID)


def test_a_vault_that_is_gone_is_forgotten(home: Path) -> None:
    presence.bar(UID)
    presence.forget(UID)
    assert not presence._file(UID).exists()
