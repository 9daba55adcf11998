"""Encrypting anew: whole at every step, and nothing of the old key opens the new file."""

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.crypto.passphrase import WeakPassphrase
from app.errors import Cancelled, DamagedVault, KeysDoNotFit, WrongPassphrase
from app.records.batch import Progress
from app.records.job import Beside, Halt, Job
from app.store import rotation
from app.store.place import FILE, KEYS, NEXT
from app.store.vault import Vault
from app.workspace import Created
from tests.support.jobs import finish
from tests.support.people import NOW, PASSPHRASE, add

OTHER = "sieben bunte wolken ziehen heim"


@pytest.fixture
def filled(created: Created) -> Created:
    """A vault with people in it, some of them still in the journal."""
    for number in range(50):
        add(created.workspace, f"Person {number}", f"p{number}@example.org")
    return created


def opened(folder: Path, passphrase: str = PASSPHRASE, *, code: str | None = None) -> Vault:
    return Vault.open(folder, passphrase=None if code else passphrase, recovery_code=code, now=NOW)


def people(vault: Vault) -> int:
    return int(vault.database.value("SELECT count(*) FROM contact"))


def rotated(vault: Vault, passphrase: str = PASSPHRASE) -> str:
    """Encrypt anew; gives the new code."""
    return finish(vault.rotate(passphrase, now=NOW))


def advanced(job: Job[str]) -> Progress:
    """Go on to the next progress, doing what is to be done beside."""
    step = next(job)
    while isinstance(step, Beside):
        step = job.send(step.function())
    assert isinstance(step, Progress)
    return step


def ended(job: Job[str]) -> None:
    """Go on to the end."""
    with contextlib.suppress(StopIteration):
        while True:
            advanced(job)


def test_another_key_another_file_and_the_services_go_on(filled: Created) -> None:
    vault, folder = filled.workspace._vault, filled.workspace._vault.folder
    heard: list[bytes] = []
    vault.on_rotated(lambda: heard.append(vault._key))
    before, generation = vault._key, vault._keys.generation
    code = rotated(vault, OTHER)
    assert heard == [vault._key] != [before]
    assert vault._keys.generation > generation
    add(filled.workspace, "Nachher")
    assert [one.name for one in filled.workspace.contacts.find("Nachher")] == ["Nachher"]
    assert filled.workspace.history.undo(now=NOW) is not None
    assert not vault.info().code_confirmed
    assert vault.check() == ()
    reader = vault.reader()
    assert reader.value("SELECT count(*) FROM contact") == 50
    reader.close()
    filled.workspace.close()
    assert sorted(file.name for file in folder.iterdir()) == [FILE, KEYS, "vault.lock"]
    for old in (None, filled.recovery_code):
        with pytest.raises(WrongPassphrase):
            opened(folder, code=old)
    for given in (None, code):
        again = opened(folder, OTHER, code=given)
        assert not again.info().keys_outdated
        assert people(again) == 50
        again.close()


def test_old_keys_do_not_open_the_new_file(filled: Created) -> None:
    vault, folder = filled.workspace._vault, filled.workspace._vault.folder
    old = (folder / KEYS).read_bytes()
    rotated(vault)
    filled.workspace.close()
    new = (folder / KEYS).read_bytes()
    (folder / KEYS).write_bytes(old)
    for given in (None, filled.recovery_code):
        with pytest.raises(KeysDoNotFit):
            opened(folder, code=given)
    (folder / KEYS).write_bytes(new)
    again = opened(folder)
    assert people(again) == 50
    again.close()


def _stages(filled: Created, tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """The folder as a kill would leave it after each step, by its name."""
    vault, folder = filled.workspace._vault, filled.workspace._vault.folder
    job = vault.rotate(OTHER, now=NOW)
    for name in ("keys", "copy", "check", "replace"):
        assert advanced(job).step == f"rotate.{name}"
        for place in (tmp_path / name, tmp_path / f"{name} untouched"):
            shutil.copytree(folder, place)
        yield name, tmp_path / name
    ended(job)
    filled.workspace.close()
    for name, missing in (("committed", ()), ("journal", ("-wal", "-shm"))):
        shutil.copytree(tmp_path / "replace untouched", tmp_path / name)
        shutil.copy(folder / KEYS, tmp_path / name / KEYS)
        for end in missing:
            (tmp_path / name / f"{FILE}{end}").unlink(missing_ok=True)
        yield name, tmp_path / name


def test_killed_after_any_step_the_next_opening_finds_a_whole_pair(filled: Created, tmp_path: Path) -> None:
    seen = []
    for name, folder in _stages(filled, tmp_path):
        seen.append(name)
        again = opened(folder, OTHER if name in ("committed", "journal") else PASSPHRASE)
        assert people(again) == 50, name
        assert again.check() == ()
        assert not again.info().keys_outdated
        again.close()
        assert not (folder / NEXT).exists()
    assert len(seen) == 6


def test_a_copy_that_was_cut_is_thrown_away(filled: Created, tmp_path: Path) -> None:
    folder = next(folder for name, folder in _stages(filled, tmp_path) if name == "replace")
    (folder / NEXT).write_bytes((folder / NEXT).read_bytes()[:5000])
    again = opened(folder)
    assert people(again) == 50
    again.close()
    assert not (folder / NEXT).exists()


def test_a_copy_that_nobody_can_open_is_kept_with_a_vault_that_nobody_can_open(filled: Created, tmp_path: Path) -> None:
    folder = next(folder for name, folder in _stages(filled, tmp_path) if name == "committed")
    for name in (FILE, NEXT):
        content = bytearray((folder / name).read_bytes())
        content[100] ^= 1
        (folder / name).write_bytes(content)
    with pytest.raises(KeysDoNotFit):
        opened(folder, OTHER)
    assert (folder / NEXT).exists()


def test_stopped_in_between_all_is_as_it_was(filled: Created) -> None:
    vault = filled.workspace._vault
    before = (vault.folder / KEYS).read_bytes()
    for steps in range(1, 5):
        job = vault.rotate(OTHER, now=NOW)
        for _ in range(steps):
            advanced(job)
        job.close()
        assert not (vault.folder / NEXT).exists()
        assert (vault.folder / KEYS).read_bytes() == before
    with pytest.raises(WeakPassphrase):
        next(vault.rotate("schwach", now=NOW))
    add(filled.workspace, "Danach")


def test_what_was_written_meanwhile_comes_along(filled: Created) -> None:
    job = filled.workspace._vault.rotate(OTHER, now=NOW)
    for number in range(30):  # as long as it waits for a pause; then nobody writes meanwhile
        try:
            advanced(job)
        except StopIteration:
            break
        add(filled.workspace, f"Meanwhile {number}")
    assert 4 < number < 12
    assert len(filled.workspace.contacts.find("Meanwhile")) == number
    assert filled.workspace.keys.check() == ()


def test_a_copy_that_differs_is_never_put_in_place(filled: Created) -> None:
    vault = filled.workspace._vault
    key = bytes(range(32))
    rows = rotation.copy(vault.folder, vault._key, key, Halt())
    with pytest.raises(DamagedVault):
        rotation.check(vault.folder, key, {**rows, "contact": 51}, Halt(), generation=9, now=NOW)
    rotation.check(vault.folder, key, rows, Halt(), generation=9, now=NOW)


def test_stopped_while_it_copies_there_is_no_copy(filled: Created) -> None:
    vault, halt = filled.workspace._vault, Halt()
    halt.asked = True
    with pytest.raises(Cancelled):
        rotation.copy(vault.folder, vault._key, bytes(range(32)), halt)
    assert not (vault.folder / NEXT).exists()
