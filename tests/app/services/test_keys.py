"""Keys by the doorway; what they do is tested beside the vault."""

import pytest

from app import workspace
from app.errors import WrongPassphrase
from app.workspace import Created
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
