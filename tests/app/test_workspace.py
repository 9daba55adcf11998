"""The doorway: create, open, read beside writing, close."""

import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from app import workspace
from app.changes import ChangeSet
from app.errors import VaultInUse
from app.records.contact import Contact
from app.workspace import Created, Workspace
from tests.support.people import NOW, PASSPHRASE, add


def test_what_was_written_is_there_after_opening(created: Created, tmp_path: Path) -> None:
    folder = tmp_path / "vault"
    assert workspace.exists(folder)
    assert not workspace.exists(tmp_path)
    anna = add(created.workspace, "Anna")
    with pytest.raises(VaultInUse):
        workspace.open(folder, passphrase=PASSPHRASE, now=NOW)
    created.workspace.close()
    again = workspace.open(folder, recovery_code=created.recovery_code, now=NOW)
    assert again.contacts.list() == (anna,)
    again.close()


def test_the_code_is_not_printed(created: Created) -> None:
    assert created.recovery_code not in repr(created)


def test_a_reader_reads_on_another_thread_and_cannot_write(space: Workspace) -> None:
    reader, found = space.reader(), list[Contact]()
    anna = add(space, "Anna")
    thread = Thread(target=lambda: found.extend(reader.contacts.find("ann")))
    thread.start()
    thread.join()
    assert found == [anna]
    with pytest.raises(sqlcipher.OperationalError):
        reader.contacts.remove(anna.id, now=NOW)
    reader.close()
    assert space.contacts.list() == (anna,)


def test_commits_are_heard(space: Workspace) -> None:
    heard: list[ChangeSet] = []
    space.on_commit(heard.append)
    add(space, "Anna")
    assert len(heard) == 1


def test_a_service_is_made_once(space: Workspace) -> None:
    assert space.contacts is space.contacts
    assert space.circle is space.circle


def test_a_meter_says_what_creating_takes(tmp_path: Path) -> None:
    assert workspace.strength("") == 0
    assert workspace.strength("passwort") < workspace.strength("Mueller2024!") < 1
    assert workspace.strength(PASSPHRASE) >= 1


def test_the_doorway_brings_no_service_with_it() -> None:
    code = (
        "import app.workspace, sys; heavy = ('app.services.', 'cryptography', 'sqlcipher3', 'zxcvbn');"
        "sys.exit(any(name.startswith(heavy) for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_after_preparing_opening_loads_nothing_heavy(created: Created) -> None:
    created.workspace.close()
    code = (
        "import sys; from pathlib import Path; from datetime import UTC, datetime; from app import workspace\n"
        "workspace.prepare(); before = set(sys.modules)\n"
        "workspace.open(Path(sys.argv[1]), recovery_code=sys.argv[2], now=datetime.now(UTC)).close()\n"
        "heavy = ('cryptography', 'sqlcipher3', 'app.')\n"
        "sys.exit(' '.join(one for one in set(sys.modules) - before if one.startswith(heavy)) or 0)"
    )
    folder = str(created.workspace._vault.folder)
    command = [sys.executable, "-c", code, folder, created.recovery_code]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
