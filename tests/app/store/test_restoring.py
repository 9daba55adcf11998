"""A backup in the vault's place: opened with its own keys, read first, in an epoch of its own, nothing deleted."""

import shutil
from pathlib import Path

import pytest

from app import workspace
from app.errors import Cancelled, CannotWrite, DamagedVault, MovedVault, OlderVault, VaultInUse, WrongPassphrase
from app.records.backup import Candidate
from app.records.job import Halt
from app.store.place import FILE, KEYS, NoVault, SyncFolder
from app.workspace import Accept, Workspace
from tests.support.jobs import finish
from tests.support.people import NOW, PASSPHRASE, add, make
from tests.support.stored_vaults import FOLDER

OTHER = "sieben bunte wolken ziehen heim"
TODAY = NOW.date()


def opened(folder: Path, passphrase: str = PASSPHRASE, accepted: Accept = Accept.NOTHING) -> Workspace:
    return workspace.open(folder, passphrase=passphrase, now=NOW, accepted=accepted)


def begun(source: Path, folder: Path, passphrase: str = PASSPHRASE) -> Candidate:
    return workspace.restore(source, folder, passphrase=passphrase, now=NOW)


def names(folder: Path, passphrase: str = PASSPHRASE) -> list[str]:
    space = opened(folder, passphrase)
    found = [one.name for one in space.contacts.list()]
    space.close()
    return found


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A closed vault with Anna in its backup, and Ben and another passphrase since."""
    space = make(tmp_path / "vault").workspace
    add(space, "Anna")
    finish(space.backups.make(now=NOW))
    add(space, "Ben")
    space.keys.change_passphrase(PASSPHRASE, OTHER, now=NOW)
    space.close()
    return tmp_path / "vault"


@pytest.fixture
def backup(vault: Path) -> Path:
    return vault / "backups" / "2026-11-24"


def test_it_says_what_it_holds_and_takes_the_vaults_place(vault: Path, backup: Path) -> None:
    candidate = begun(backup, vault)
    assert (candidate.holding.rows["contact"], candidate.holding.backup.made_at) == (1, NOW)
    restored = candidate.finish(TODAY)
    assert names(vault) == ["Anna"]  # with the passphrase of then
    with pytest.raises(WrongPassphrase):
        opened(vault, OTHER)
    assert restored.aside == vault / "aside" / "2026-11-24"
    assert names(restored.aside, OTHER) == ["Anna", "Ben"]
    assert backup.exists()
    assert not list(vault.glob(".new-*"))


def test_it_goes_on_in_a_new_epoch_and_the_state_before_is_the_older_one(vault: Path, backup: Path) -> None:
    before = {name: (vault / name).read_bytes() for name in (FILE, KEYS)}
    begun(backup, vault).finish(TODAY)
    space = opened(vault)
    assert space.keys.info().epoch == 2
    space.close()
    for name, content in before.items():
        (vault / name).write_bytes(content)
    with pytest.raises(OlderVault) as refused:
        opened(vault, OTHER)
    assert refused.value.data == {"missing": 1}  # the restoring itself


def test_restored_twice_its_epochs_differ(vault: Path, backup: Path) -> None:
    numbers = []
    for _ in range(2):
        begun(backup, vault).finish(TODAY)
        space = opened(vault)
        numbers.append(space.keys.info().epoch)
        space.close()
    assert numbers == [2, 3]


def test_leaving_it_changes_nothing(vault: Path, backup: Path) -> None:
    before = {file: file.read_bytes() for file in vault.rglob("*") if file.is_file()}
    begun(backup, vault).drop()
    assert {file: file.read_bytes() for file in vault.rglob("*") if file.is_file()} == before
    with pytest.raises(WrongPassphrase):
        begun(backup, vault, OTHER)
    halt = Halt()
    halt.asked = True
    with pytest.raises(Cancelled):
        workspace.restore(backup, vault, passphrase=PASSPHRASE, now=NOW, halt=halt)
    assert {file: file.read_bytes() for file in vault.rglob("*") if file.is_file()} == before


def test_a_damaged_backup_never_takes_the_place(vault: Path, backup: Path) -> None:
    content = (backup / FILE).read_bytes()
    for place in (50, 5000, len(content) - 7):
        changed = bytearray(content)
        changed[place] ^= 1
        (backup / FILE).write_bytes(changed)
        with pytest.raises(DamagedVault):
            begun(backup, vault)
    (backup / FILE).write_bytes(b"")
    with pytest.raises(DamagedVault):
        begun(backup, vault)
    assert names(vault, OTHER) == ["Anna", "Ben"]


def test_in_place_of_a_vault_that_nothing_opens_any_more(vault: Path, backup: Path) -> None:
    (vault / KEYS).unlink()
    (vault / FILE).write_bytes(b"\0" * 8192)
    restored = begun(backup, vault).finish(TODAY)
    assert names(vault) == ["Anna"]
    assert restored.aside is not None
    assert (restored.aside / FILE).read_bytes() == b"\0" * 8192


def test_on_a_computer_that_has_no_vault_yet(backup: Path, tmp_path: Path) -> None:
    restored = begun(backup / FILE, tmp_path / "fresh" / "vault").finish(TODAY)
    assert restored.aside is None
    assert names(tmp_path / "fresh" / "vault") == ["Anna"]
    with pytest.raises(SyncFolder):
        begun(backup, tmp_path / "Dropbox" / "vault")


def test_a_recovery_code_of_then_opens_too(tmp_path: Path) -> None:
    made = make(tmp_path / "vault")
    add(made.workspace, "Anna")
    finish(made.workspace.backups.make(now=NOW))
    made.workspace.close()
    candidate = workspace.restore(
        tmp_path / "vault" / "backups" / "2026-11-24",
        tmp_path / "vault",
        recovery_code=made.recovery_code,
        now=NOW,
    )
    assert candidate.holding.rows["contact"] == 1
    candidate.drop()


def test_a_copy_made_by_hand_while_the_vault_was_open_brings_its_log(tmp_path: Path) -> None:
    space = make(tmp_path / "vault").workspace
    add(space, "Anna")
    shutil.copytree(tmp_path / "vault", tmp_path / "copy")
    assert (tmp_path / "copy" / f"{FILE}-wal").stat().st_size
    space.close()
    begun(tmp_path / "copy", tmp_path / "vault").finish(TODAY)
    assert names(tmp_path / "vault") == ["Anna"]


@pytest.mark.parametrize("version", [one.name for one in FOLDER.iterdir()])
def test_a_vault_of_every_version_can_be_restored(version: str, tmp_path: Path) -> None:
    begun(FOLDER / version, tmp_path / "vault").finish(TODAY)
    assert len(names(tmp_path / "vault")) == 1


def test_what_is_no_backup_and_a_vault_in_use(vault: Path, backup: Path, tmp_path: Path) -> None:
    with pytest.raises(NoVault):
        begun(tmp_path / "nothing", vault)
    space = opened(vault, OTHER)
    with pytest.raises(VaultInUse):
        begun(backup, vault)
    space.close()


def test_what_was_prepared_before_a_crash_is_cleared_away(vault: Path, backup: Path) -> None:
    (vault / ".new-0123abcd").mkdir()
    begun(backup, vault).drop()
    assert not list(vault.glob(".new-*"))


def test_backups_are_found_wherever_one_points_to(vault: Path, backup: Path, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    shutil.copytree(backup.parent, tmp_path / "stick" / "Kreis")
    for folder in (vault, vault / "backups", tmp_path / "stick", tmp_path / "stick" / "Kreis", backup):
        (found,) = workspace.backups(folder)
        assert found.made_at == NOW
    assert workspace.backups(tmp_path) == ()


def test_the_moved_copy_goes_on_and_the_vault_here_says_where_it_is(tmp_path: Path, home: Path) -> None:
    space = make(tmp_path / "vault").workspace
    add(space, "Anna")
    copy = finish(space.backups.move(tmp_path / "stick", now=NOW))
    space.close()
    with pytest.raises(MovedVault):
        opened(tmp_path / "vault")
    shutil.move(home / "state", home / "here")  # the other computer
    candidate = begun(copy.folder, tmp_path / "there")
    candidate.finish(TODAY)
    there = opened(tmp_path / "there")
    assert (there.keys.info().epoch, there.keys.info().elsewhere_at) == (2, None)
    there.close()
    shutil.rmtree(home / "state")
    shutil.move(home / "here", home / "state")  # back at the first one
    again = opened(tmp_path / "vault", accepted=Accept.MOVED)
    assert again.keys.info().epoch == 2  # the same number by another way: peers see that it runs twice
    again.close()


def test_what_could_not_be_put_in_place_leaves_the_vault_the_newest(vault: Path, backup: Path) -> None:
    candidate = begun(backup, vault)
    (vault / "vault.swap.new").mkdir()  # nothing can be put in place
    with pytest.raises(CannotWrite):
        candidate.finish(TODAY)
    (vault / "vault.swap.new").rmdir()
    before = (vault / FILE).read_bytes()
    assert names(vault, OTHER) == ["Anna", "Ben"]
    shutil.copy(backup / FILE, vault / FILE)
    with pytest.raises(OlderVault):
        opened(vault, OTHER)
    (vault / FILE).write_bytes(before)
    assert names(vault, OTHER) == ["Anna", "Ben"]
