"""Other files in the vault's place: whatever stops it, the next opening finishes, and nothing is deleted."""

import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from app import paths
from app.errors import DamagedVault
from app.store import swap
from app.store.place import FILE, KEYS, NEXT, SWAP, exists

DAY = date(2026, 11, 24)
OLD = {FILE: b"old vault", f"{FILE}-wal": b"old log", f"{FILE}-shm": b"old index", KEYS: b"old keys", NEXT: b"old next"}
NEW = {FILE: b"new vault", KEYS: b"new keys"}


def laid(folder: Path, files: dict[str, bytes]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


def lying(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A vault with a fresh one prepared beside it."""
    laid(tmp_path / ".new-0123abcd", NEW)
    return laid(tmp_path, OLD)


def test_the_old_is_set_aside_and_the_new_in_place(folder: Path) -> None:
    aside = swap.exchange(folder, folder / ".new-0123abcd", DAY)
    assert aside == folder / "aside" / "2026-11-24"
    assert lying(folder) == NEW
    assert lying(aside) == OLD
    laid(folder / ".new-0123abcd", NEW)
    assert swap.exchange(folder, folder / ".new-0123abcd", DAY) == folder / "aside" / "2026-11-24-2"


def test_where_there_was_no_vault_nothing_is_set_aside(tmp_path: Path) -> None:
    laid(tmp_path / ".new-0123abcd", NEW)
    assert swap.exchange(tmp_path, tmp_path / ".new-0123abcd", DAY) is None
    assert lying(tmp_path) == NEW
    assert not (tmp_path / "aside").exists()


@pytest.mark.parametrize("old", [OLD, {FILE: b"old vault"}, {KEYS: b"old keys"}], ids=["whole", "no keys", "keys only"])
def test_every_place_at_which_it_can_stop(old: dict[str, bytes], tmp_path: Path) -> None:
    """The states between two renames, as they lie on the disk after a crash."""
    names_out = [name for name in (f"{FILE}-shm", f"{FILE}-wal", NEXT, FILE, KEYS) if name in old]
    for stopped in range(len(names_out) + 1 + len(NEW) + 1):
        folder = laid(tmp_path / str(stopped), old)
        fresh = laid(folder / ".new-0123abcd", NEW)
        aside = folder / "aside" / "2026-11-24"
        moves = [(folder / name, aside / name) for name in names_out] + [(fresh / n, folder / n) for n in (FILE, KEYS)]
        out = stopped > len(names_out)
        journal = {"fresh": ".new-0123abcd", "aside": "2026-11-24", "out": out}
        laid(folder, {SWAP: json.dumps(journal).encode()})
        aside.mkdir(parents=True)
        for source, target in moves[: stopped - out]:
            source.rename(target)
        assert exists(folder)
        assert paths.has_vault(folder)
        swap.finish(folder)
        assert lying(folder) == NEW
        assert lying(aside) == old
        assert not fresh.exists()


def test_without_a_journal_nothing_happens(folder: Path) -> None:
    swap.finish(folder)
    assert lying(folder) == OLD
    swap.tidy(folder)
    assert not (folder / ".new-0123abcd").exists()


@pytest.mark.parametrize(
    "journal",
    [
        b"",
        b"{}",
        b'{"fresh": "../elsewhere", "aside": "2026-11-24", "out": false}',
        b'{"fresh": ".new-0123abcd", "aside": "../../x", "out": false}',
    ],
)
def test_a_journal_that_makes_no_sense_moves_nothing(folder: Path, journal: bytes) -> None:
    laid(folder, {SWAP: journal})
    with pytest.raises(DamagedVault):
        swap.finish(folder)
    shutil.rmtree(folder / ".new-0123abcd")
    assert lying(folder) == OLD | {SWAP: journal}
