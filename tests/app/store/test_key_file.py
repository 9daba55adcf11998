"""The key file is read in bounds, and tells cheaply whether the keyring may be asked."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.errors import DamagedVault
from app.store import key_file
from app.workspace import Created
from tests.support.data import ROOT
from tests.support.keyrings import Ring
from tests.support.people import NOW, PASSPHRASE


def test_slots_are_read(created: Created) -> None:
    folder = created.workspace._vault.folder
    assert key_file.read(folder).uid == created.workspace.keys.info().uid
    assert not key_file.mentions_keyring(folder)
    created.workspace.keys.keyring_on(PASSPHRASE, now=NOW, away=Ring())
    assert key_file.mentions_keyring(folder)


def test_what_is_none_or_too_large(tmp_path: Path) -> None:
    assert not key_file.mentions_keyring(tmp_path)
    with pytest.raises(DamagedVault):
        key_file.read(tmp_path)
    (tmp_path / "vault.keys").write_bytes(b" " * (1 << 20))
    with pytest.raises(DamagedVault):
        key_file.read(tmp_path)


def test_it_brings_neither_cryptography_nor_the_store() -> None:
    code = (
        "import app.store.key_file, app.crypto.slots, sys\n"
        "sys.exit(any(one in sys.modules for one in ('cryptography', 'sqlcipher3', 'app.store.vault')))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
