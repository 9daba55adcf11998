"""This computer's keyring as it is: GNOME's, on a bus of its own, asked by a process of its own."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain, combinations
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

from app import workers, workspace
from app.errors import AppError, KeysDoNotFit, WrongPassphrase
from app.records.vault import SlotKind
from app.store.keyring import NoKeyring, NotInKeyring
from app.workers import NoAnswer
from app.workspace import Created
from tests.support import people, secret_service
from tests.support.people import NOW, PASSPHRASE
from tests.support.secret_service import SecretService

pytestmark = [pytest.mark.real, pytest.mark.skipif(bool(secret_service.missing()), reason=secret_service.missing())]
OTHER = "sieben bunte wolken ziehen heim"
#: Long for a machine that is busy; a keyring that hangs is given up sooner.
away: Callable[..., Any] = partial(workers.once, seconds=60.0)
soon: Callable[..., Any] = partial(workers.once, seconds=3.0)


@pytest.fixture
def service(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    with secret_service.running(home, monkeypatch) as found:
        yield found


@pytest.fixture
def vault(service: SecretService, tmp_path: Path) -> Iterator[Created]:
    """A vault that this computer's keyring opens."""
    made = people.make(tmp_path / "vault")
    made.workspace.keys.keyring_on(PASSPHRASE, now=NOW, away=away)
    yield made
    made.workspace.close()


def closed(made: Created) -> Path:
    folder = made.workspace._vault.folder
    made.workspace.close()
    return folder


def test_it_opens_after_signing_in_again(vault: Created, service: SecretService) -> None:
    folder = closed(vault)
    workspace.open_by_keyring(folder, now=NOW, away=away).close()
    service.sign_out()
    service.sign_in()
    started = monotonic()
    workspace.open_by_keyring(folder, now=NOW, away=away).close()
    print(f"opened by keyring in {monotonic() - started:.2f} s")
    assert len(service.entries()) == 1


SLOTS = tuple(SlotKind)


@pytest.mark.parametrize("known", list(chain.from_iterable(combinations(SLOTS, count) for count in (1, 2, 3))))
def test_whatever_is_still_known_opens(vault: Created, service: SecretService, known: tuple[SlotKind, ...]) -> None:
    folder = closed(vault)
    if SlotKind.KEYRING not in known:
        service.wipe()
        with pytest.raises(NotInKeyring):
            workspace.open_by_keyring(folder, now=NOW, away=away)
    for kind in known:
        if kind is SlotKind.KEYRING:
            workspace.open_by_keyring(folder, now=NOW, away=away).close()
        elif kind is SlotKind.CODE:
            workspace.open(folder, recovery_code=vault.recovery_code, now=NOW).close()
        else:
            workspace.open(folder, passphrase=PASSPHRASE, now=NOW).close()


@pytest.mark.parametrize("kind", SLOTS)
def test_what_is_revoked_opens_no_more(vault: Created, service: SecretService, kind: SlotKind) -> None:
    keys, folder = vault.workspace.keys, vault.workspace._vault.folder
    old, before = (folder / "vault.keys").read_bytes(), service.entries()
    new = OTHER if kind is SlotKind.PASSPHRASE else None
    done = workers.drive(keys.revoke(kind, PASSPHRASE, new=new, now=NOW, away=away))
    assert not done.keyring_lost
    assert not set(before) & set(service.entries())
    assert len(service.entries()) == int(kind is not SlotKind.KEYRING)
    closed(vault)
    workspace.open(folder, passphrase=new or PASSPHRASE, now=NOW).close()
    workspace.open(folder, recovery_code=done.recovery_code, now=NOW).close()
    if kind is not SlotKind.KEYRING:
        workspace.open_by_keyring(folder, now=NOW, away=away).close()
    (folder / "vault.keys").write_bytes(old)
    with pytest.raises(NotInKeyring):
        workspace.open_by_keyring(folder, now=NOW, away=away)
    with pytest.raises(KeysDoNotFit):
        workspace.open(folder, passphrase=PASSPHRASE, now=NOW)


def _hang(service: SecretService) -> None:
    service.hang()


def _lock(service: SecretService) -> None:
    service.lock()


def _wipe(service: SecretService) -> None:
    service.wipe()


def _gone(service: SecretService) -> None:
    service.stop()


@pytest.mark.parametrize(
    ("how", "kinds"),
    [(_hang, (NoAnswer,)), (_lock, (NoKeyring, NoAnswer)), (_wipe, (NotInKeyring,)), (_gone, (NoKeyring, NoAnswer))],
)
def test_a_keyring_that_fails_touches_nothing_and_the_passphrase_opens(
    vault: Created, service: SecretService, how: Callable[[SecretService], None], kinds: tuple[type[AppError], ...]
) -> None:
    folder = closed(vault)
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    how(service)
    started = monotonic()
    with pytest.raises(kinds):
        workspace.open_by_keyring(folder, now=NOW, away=soon)
    assert monotonic() - started < 8
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before
    again = workspace.open(folder, passphrase=PASSPHRASE, now=NOW)
    assert not again.keys.info().keys_altered
    if how is not _wipe:  # encrypted anew all the same, without the keyring
        done = workers.drive(again.keys.rotate(PASSPHRASE, now=NOW, away=soon))
        assert done.keyring_lost
        assert not again.keys.info().has_keyring
    again.close()
    workspace.open(folder, passphrase=PASSPHRASE, now=NOW).close()


def test_a_changed_secret_opens_nothing(vault: Created, service: SecretService) -> None:
    from app.store import keyring

    folder = closed(vault)
    (entry,) = service.entries()
    away(keyring.keep, entry, bytes(32))
    with pytest.raises(WrongPassphrase):
        workspace.open_by_keyring(folder, now=NOW, away=away)
    workspace.open(folder, passphrase=PASSPHRASE, now=NOW).close()
