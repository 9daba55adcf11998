"""Keys by the doorway; what they do is tested beside the vault."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain, combinations
from pathlib import Path

import pytest

from app import workers, workspace
from app.errors import Invalid, KeysDoNotFit, WrongPassphrase
from app.records.job import Job
from app.records.vault import Presence, Rotated, SlotKind
from app.store.keyring import KeyringBarred, NoKeyring, NotInKeyring
from app.workspace import Created
from tests.support.keyrings import Ring
from tests.support.people import NOW, PASSPHRASE

OTHER = "sieben bunte wolken ziehen heim"


def test_every_change_of_keys(created: Created) -> None:
    keys, folder = created.workspace.keys, created.workspace._vault.folder
    keys.confirm_recovery_code(created.recovery_code, now=NOW)
    assert keys.info().code_confirmed
    assert keys.check() == ()
    keys.change_passphrase(PASSPHRASE, OTHER, now=NOW)
    keys.reset_passphrase(created.recovery_code, PASSPHRASE, now=NOW)
    code = keys.new_recovery_code(now=NOW)
    created.workspace.close()
    with pytest.raises(WrongPassphrase):
        workspace.open(folder, recovery_code=created.recovery_code, now=NOW)
    workspace.open(folder, recovery_code=code, now=NOW).close()
    workspace.open(folder, passphrase=PASSPHRASE, now=NOW).close()


def done(job: Job[Rotated]) -> Rotated:
    return workers.drive(job)


@pytest.mark.parametrize("kind", SlotKind)
def test_whatever_is_revoked_opens_no_more_and_the_rest_does(created: Created, kind: SlotKind) -> None:
    keys, folder, ring = created.workspace.keys, created.workspace._vault.folder, Ring()
    keys.keyring_on(PASSPHRASE, now=NOW, away=ring)
    old_file, old_secret = (folder / "vault.keys").read_bytes(), dict(ring.kept)
    new = OTHER if kind is SlotKind.PASSPHRASE else None
    rotated = done(keys.revoke(kind, PASSPHRASE, new=new, now=NOW, away=ring))
    info = keys.info()
    assert info.has_keyring is (kind is not SlotKind.KEYRING)
    assert not rotated.keyring_lost
    assert not ring.kept.keys() & old_secret.keys()
    assert len(ring.kept) == int(info.has_keyring)
    created.workspace.close()
    workspace.open(folder, now=NOW, passphrase=new or PASSPHRASE).close()
    workspace.open(folder, now=NOW, recovery_code=rotated.recovery_code).close()
    with pytest.raises(WrongPassphrase):
        workspace.open(folder, recovery_code=created.recovery_code, now=NOW)
    if new:
        with pytest.raises(WrongPassphrase):
            workspace.open(folder, passphrase=PASSPHRASE, now=NOW)
    if info.has_keyring:
        workspace.open_by_keyring(folder, now=NOW, away=ring).close()
    else:
        with pytest.raises(NotInKeyring):
            workspace.open_by_keyring(folder, now=NOW, away=ring)
    ring.kept |= old_secret
    (folder / "vault.keys").write_bytes(old_file)
    with pytest.raises(KeysDoNotFit):
        workspace.open(folder, now=NOW, passphrase=PASSPHRASE)
    with pytest.raises(KeysDoNotFit):
        workspace.open(folder, now=NOW, recovery_code=created.recovery_code)
    with pytest.raises(KeysDoNotFit):
        workspace.open_by_keyring(folder, now=NOW, away=ring)


def test_revoking_the_passphrase_needs_another(created: Created) -> None:
    keys, ring = created.workspace.keys, Ring()
    for new in (None, PASSPHRASE):
        with pytest.raises(Invalid):
            keys.revoke(SlotKind.PASSPHRASE, PASSPHRASE, new=new, now=NOW, away=ring)
    with pytest.raises(WrongPassphrase):
        done(keys.rotate(OTHER, now=NOW, away=ring))
    with pytest.raises(WrongPassphrase):
        keys.keyring_on(OTHER, now=NOW, away=ring)
    assert not ring.kept


def test_nobody_else_reads_while_the_file_is_replaced(created: Created) -> None:
    events: list[str] = []

    @contextmanager
    def alone() -> Iterator[None]:
        events.append("alone")
        yield
        events.append("free")

    created.workspace._vault.on_rotated(lambda: events.append("rotated"))
    done(created.workspace.keys.rotate(PASSPHRASE, now=NOW, away=Ring(), alone=alone))
    assert events == ["alone", "rotated", "free"]


SLOTS = ("passphrase", "code", "keyring")


@pytest.mark.parametrize("known", list(chain.from_iterable(combinations(SLOTS, count) for count in (1, 2, 3))))
@pytest.mark.parametrize("rotate", [False, True])
def test_whatever_is_still_known_opens(created: Created, known: tuple[str, ...], rotate: bool) -> None:
    """Every combination of what was not lost: each of it opens, and nothing of what was lost is needed."""
    keys, folder, ring = created.workspace.keys, created.workspace._vault.folder, Ring()
    keys.keyring_on(PASSPHRASE, now=NOW, away=ring)
    code = created.recovery_code
    if rotate:
        code = done(keys.rotate(PASSPHRASE, now=NOW, away=ring)).recovery_code
    created.workspace.close()
    if "keyring" not in known:
        ring.kept.clear()
    for name in known:
        if name == "keyring":
            opened = workspace.open_by_keyring(folder, now=NOW, away=ring)
        elif name == "code":
            opened = workspace.open(folder, recovery_code=code, now=NOW)
        else:
            opened = workspace.open(folder, passphrase=PASSPHRASE, now=NOW)
        info = opened.keys.info()
        opened.close()
        assert (info.keys_altered, info.keys_outdated) == (False, False)
    if "keyring" not in known:
        with pytest.raises(NotInKeyring):
            workspace.open_by_keyring(folder, now=NOW, away=ring)


@pytest.mark.parametrize("broken", ["wiped", "changed", "failing"])
def test_a_broken_keyring_touches_nothing(created: Created, broken: str) -> None:
    keys, folder, ring = created.workspace.keys, created.workspace._vault.folder, Ring()
    keys.keyring_on(PASSPHRASE, now=NOW, away=ring)
    created.workspace.close()
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    if broken == "wiped":
        ring.kept.clear()
    elif broken == "changed":
        ring.kept = {entry: bytes(32) for entry in ring.kept}
    else:
        ring.failing = NoKeyring()
    with pytest.raises((NotInKeyring, NoKeyring, WrongPassphrase)):
        workspace.open_by_keyring(folder, now=NOW, away=ring)
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before
    again = workspace.open(folder, passphrase=PASSPHRASE, now=NOW)
    rotated = done(again.keys.rotate(PASSPHRASE, now=NOW, away=ring))
    assert rotated.keyring_lost is (broken == "failing")
    assert again.keys.info().has_keyring is not rotated.keyring_lost
    again.close()


def test_after_a_lock_of_its_own_the_keyring_does_not_open(created: Created, home: Path) -> None:
    keys, folder, ring = created.workspace.keys, created.workspace._vault.folder, Ring()
    assert not workspace.offers_keyring(folder)
    keys.keyring_on(PASSPHRASE, now=NOW, away=ring)
    created.workspace.close()
    assert workspace.offers_keyring(folder)
    workspace.note_presence(folder, Presence.OPENED)
    assert not workspace.offers_keyring(folder)
    workspace.note_presence(folder, Presence.SIGNED_IN)
    assert workspace.offers_keyring(folder)
    workspace.note_presence(folder, Presence.LOCKED)
    workspace.note_presence(folder, Presence.SIGNED_IN)
    assert not workspace.offers_keyring(folder)
    with pytest.raises(KeyringBarred):
        workspace.open_by_keyring(folder, now=NOW, away=ring)
    workspace.note_presence(folder, Presence.OPENED)
    workspace.open_by_keyring(folder, now=NOW, away=ring).close()
