"""The folder of a vault, from creating to closing."""

import json
import os
import stat
from pathlib import Path

import pytest

from app.crypto.passphrase import Cost, WeakPassphrase
from app.errors import AppError, DamagedVault, VaultInUse, WrongPassphrase
from app.records.vault import VaultInfo
from app.store.place import FILE, KEYS, NoVault, SyncFolder, VaultExists, exists
from app.store.vault import Vault
from app.workspace import Created
from tests.support.people import NOW, PASSPHRASE

OTHER = "sieben bunte wolken ziehen heim"


def opened(folder: Path, passphrase: str = PASSPHRASE) -> Vault:
    return Vault.open(folder, passphrase=passphrase, recovery_code=None, now=NOW)


def folder_of(created: Created) -> Path:
    """Close the new vault; gives its folder."""
    created.workspace.close()
    return created.workspace._vault.folder


def test_a_vault_opens_by_passphrase_and_by_code(created: Created) -> None:
    folder = folder_of(created)
    assert exists(folder)
    opened(folder).close()
    Vault.open(folder, passphrase=None, recovery_code=created.recovery_code.lower(), now=NOW).close()
    with pytest.raises(WrongPassphrase):
        opened(folder, OTHER)


def test_only_the_user_may_read(created: Created) -> None:
    folder = folder_of(created)
    if os.name != "nt":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()} == {0o600}


def test_what_cannot_be_created(created: Created, tmp_path: Path) -> None:
    for folder, passphrase, error in (
        (tmp_path / "vault", PASSPHRASE, VaultExists),
        (tmp_path / "Dropbox" / "v", PASSPHRASE, SyncFolder),
        (tmp_path / "weak", "passwort", WeakPassphrase),
    ):
        with pytest.raises(error):
            Vault.create(folder, passphrase, now=NOW, cost=Cost.CHEAP)
    assert not (tmp_path / "weak").exists()


def test_a_creation_that_stopped_half_way_is_begun_anew(tmp_path: Path) -> None:
    (tmp_path / KEYS).write_bytes(b"of a crash")
    vault, _ = Vault.create(tmp_path, PASSPHRASE, now=NOW, cost=Cost.CHEAP)
    vault.close()
    assert (tmp_path / f"{KEYS}.aside").read_bytes() == b"of a crash"


def test_what_is_no_vault(tmp_path: Path) -> None:
    with pytest.raises(NoVault):
        opened(tmp_path)


def test_an_open_vault_is_in_use(created: Created) -> None:
    with pytest.raises(VaultInUse):
        opened(created.workspace._vault.folder)


def test_another_passphrase_opens_and_the_old_one_no_more(created: Created) -> None:
    vault = created.workspace._vault
    with pytest.raises(WrongPassphrase):
        vault.change_passphrase(OTHER, OTHER, now=NOW)
    with pytest.raises(WeakPassphrase):
        vault.change_passphrase(PASSPHRASE, "kurz", now=NOW)
    vault.change_passphrase(PASSPHRASE, OTHER, now=NOW)
    folder = folder_of(created)
    with pytest.raises(WrongPassphrase):
        opened(folder)
    again = opened(folder, OTHER)
    assert not again.info().keys_outdated
    again.close()


def test_the_code_sets_another_passphrase_and_is_replaced(created: Created) -> None:
    vault = created.workspace._vault
    vault.confirm_recovery_code(created.recovery_code, now=NOW)
    assert vault.info().code_confirmed
    vault.reset_passphrase(created.recovery_code, OTHER, now=NOW)
    code = vault.new_recovery_code(now=NOW)
    assert not vault.info().code_confirmed
    with pytest.raises(WrongPassphrase):
        vault.confirm_recovery_code(created.recovery_code, now=NOW)
    folder = folder_of(created)
    Vault.open(folder, passphrase=None, recovery_code=code, now=NOW).close()
    opened(folder, OTHER).close()


def test_an_older_key_file_is_told(created: Created) -> None:
    vault = created.workspace._vault
    old = (vault.folder / KEYS).read_bytes()
    vault.change_passphrase(PASSPHRASE, OTHER, now=NOW)
    folder = folder_of(created)
    (folder / KEYS).write_bytes(old)
    again = opened(folder)
    assert again.info().keys_outdated
    again.close()


def test_an_altered_key_file_opens_by_a_sound_slot_and_is_told(created: Created) -> None:
    folder = folder_of(created)
    fields = json.loads((folder / KEYS).read_text(encoding="ascii"))
    fields["slots"] = [slot for slot in fields["slots"] if slot["kind"] == "passphrase"]
    fields["generation"] = 2**53 - 1
    (folder / KEYS).write_text(json.dumps(fields), encoding="ascii")
    vault = opened(folder)
    info = vault.info()
    assert (info.keys_altered, info.has_code, info.keys_outdated) == (True, False, False)
    code = vault.new_recovery_code(now=NOW)
    assert not vault.info().keys_altered
    vault.close()
    again = Vault.open(folder, passphrase=None, recovery_code=code, now=NOW)
    assert not again.info().keys_altered
    again.close()


def test_any_slot_that_is_left_opens(created: Created) -> None:
    folder = folder_of(created)
    whole = json.loads((folder / KEYS).read_text(encoding="ascii"))
    for kind in ("passphrase", "code"):
        slots = [slot for slot in whole["slots"] if slot["kind"] != kind]
        (folder / KEYS).write_text(json.dumps({**whole, "slots": slots}), encoding="ascii")
        with pytest.raises(WrongPassphrase):
            _by(kind, folder, created).close()
        vault = _by("code" if kind == "passphrase" else "passphrase", folder, created)
        assert vault.info().keys_altered
        vault.close()


def _by(kind: str, folder: Path, created: Created) -> Vault:
    if kind == "code":
        return Vault.open(folder, recovery_code=created.recovery_code, now=NOW)
    return opened(folder)


def test_a_newer_key_file_is_believed(created: Created) -> None:
    vault = created.workspace._vault
    generation = vault.database.value("SELECT generation FROM vault")
    with vault.database.transaction("test", NOW):  # as after a crash between the file and the vault
        vault.database.write("UPDATE vault SET generation = ?", (generation - 1,))
    again = opened(folder_of(created))
    assert not again.info().keys_outdated
    assert again.database.value("SELECT generation FROM vault") == generation
    again.close()


def test_keys_of_another_vault_do_not_open(created: Created, tmp_path: Path) -> None:
    folder = folder_of(created)
    other, _ = Vault.create(tmp_path / "other", PASSPHRASE, now=NOW, cost=Cost.CHEAP)
    other.close()
    (folder / KEYS).write_bytes((tmp_path / "other" / KEYS).read_bytes())
    with pytest.raises(DamagedVault):
        opened(folder)


def test_damage_is_an_expected_error_and_lets_go_of_the_lock(created: Created) -> None:
    folder = folder_of(created)
    keys, file = (folder / KEYS).read_bytes(), (folder / FILE).read_bytes()
    for content in (b"", keys[: len(keys) // 2], keys.replace(b"1", b"2"), b"\0" * 20000):
        (folder / KEYS).write_bytes(content)
        with pytest.raises(AppError):
            opened(folder)
    (folder / KEYS).write_bytes(keys)
    for content in (b"", file[:4096], b"\0" * len(file), bytes([file[0] ^ 1]) + file[1:]):
        (folder / FILE).write_bytes(content)
        with pytest.raises(DamagedVault):
            opened(folder)
    (folder / FILE).write_bytes(file)
    opened(folder).close()


def test_info_and_check(created: Created) -> None:
    vault = created.workspace._vault
    info = vault.info()
    assert isinstance(info, VaultInfo)
    assert (info.created_at, info.has_code, info.code_confirmed, info.synced) == (NOW, True, False, False)
    assert vault.check() == ()
