"""``vault.keys`` flipped, cut, put back from earlier: detected or harmless, with a message, and nothing is deleted."""

import json
import random
import shutil
from pathlib import Path

import pytest

from app import workers, workspace
from app.cli.sentences import Sentences
from app.errors import AppError, KeysDoNotFit, WrongPassphrase
from app.workspace import Workspace
from tests.support import people
from tests.support.keyrings import Ring
from tests.support.people import NOW, PASSPHRASE

SEED, TIMES = 20261125, 120
OTHERS = [f"{word} bunte wolken ziehen heim" for word in ("drei", "vier", "acht", "zehn")]


def _files(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.name != "vault.lock"}


def _told(error: AppError) -> None:
    """Both languages have a sentence, and it never proposes to delete."""
    for language in ("de", "en"):
        said = Sentences(language).error(error)
        assert said != type(error).__name__
        assert not any(word in said.lower() for word in ("delete", "remove", "lösch", "entfern"))


def _hurt(content: bytes, chance: random.Random, number: int) -> bytes:
    at = chance.randrange(len(content))
    if number % 3 == 0:
        return content[:at]
    if number % 3 == 1:
        return content[:at] + content[at + 1 + chance.randrange(40) :]
    return content[:at] + bytes([content[at] ^ 1 << chance.randrange(8)]) + content[at + 1 :]


@pytest.fixture
def vault(tmp_path: Path) -> tuple[Path, str]:
    made = people.make(tmp_path / "vault")
    made.workspace.keys.keyring_on(PASSPHRASE, now=NOW, away=Ring())
    people.add(made.workspace, "Anna")
    made.workspace.close()
    return tmp_path / "vault", made.recovery_code


@pytest.mark.parametrize("by", ["passphrase", "code"])
def test_flipped_and_cut(vault: tuple[Path, str], by: str) -> None:
    folder, code = vault
    chance, good = random.Random(SEED), (folder / "vault.keys").read_bytes()
    ends: dict[str, int] = {}
    for number in range(TIMES):
        bad = _hurt(good, chance, number)
        (folder / "vault.keys").write_bytes(bad)
        before = _files(folder)
        try:
            opened = _open(folder, by, code)
        except AppError as error:
            _told(error)
            end = type(error).__name__
            assert _files(folder) == before
        else:
            info = opened.keys.info()
            assert len(opened.contacts.list()) == 1
            same = bad == good or _parsed(bad) == _parsed(good)
            assert info.keys_altered or same
            opened.close()
            end = "harmless" if same else "told"
        ends[end] = ends.get(end, 0) + 1
    (folder / "vault.keys").write_bytes(good)
    opened = _open(folder, by, code)
    assert not opened.keys.info().keys_altered
    opened.close()
    print(by, ends)


def _open(folder: Path, by: str, code: str) -> Workspace:
    if by == "code":
        return workspace.open(folder, recovery_code=code, now=NOW)
    return workspace.open(folder, passphrase=PASSPHRASE, now=NOW)


def _parsed(content: bytes) -> object:
    try:
        return json.loads(content)
    except ValueError:
        return None


def test_earlier_copies_put_back(vault: tuple[Path, str], tmp_path: Path) -> None:
    """Before an encryption anew they open and are told; after it they do not open at all."""
    folder, code = vault
    earlier: list[tuple[bytes, str, str]] = []
    passphrase = PASSPHRASE
    space = workspace.open(folder, passphrase=passphrase, now=NOW)
    for new in OTHERS:
        earlier.append(((folder / "vault.keys").read_bytes(), passphrase, code))
        space.keys.change_passphrase(passphrase, new, now=NOW)
        earlier.append(((folder / "vault.keys").read_bytes(), new, code))
        code, passphrase = space.keys.new_recovery_code(now=NOW), new
    space.close()
    newest = (folder / "vault.keys").read_bytes()
    for content, old, old_code in earlier:
        shutil.copytree(folder, tmp_path / "copy")
        (tmp_path / "copy" / "vault.keys").write_bytes(content)
        for given, by in ((old, "passphrase"), (old_code, "code")):
            opened = workspace.open(
                tmp_path / "copy",
                passphrase=given if by == "passphrase" else None,
                recovery_code=given if by == "code" else None,
                now=NOW,
            )
            assert opened.keys.info().keys_outdated
            opened.close()
        shutil.rmtree(tmp_path / "copy")
    space = workspace.open(folder, passphrase=passphrase, now=NOW)
    workers.drive(space.keys.rotate(passphrase, now=NOW, away=Ring()))
    space.close()
    for content, old, old_code in (*earlier, (newest, passphrase, code)):
        (folder / "vault.keys").write_bytes(content)
        before = _files(folder)
        with pytest.raises(KeysDoNotFit) as refused:
            workspace.open(folder, passphrase=old, now=NOW)
        _told(refused.value)
        with pytest.raises((KeysDoNotFit, WrongPassphrase)):
            workspace.open(folder, recovery_code=old_code, now=NOW)
        assert _files(folder) == before
