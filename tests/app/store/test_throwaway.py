"""What may be deleted: a vault that was marked before there was one, and nothing else."""

from pathlib import Path

import pytest

from app import paths, workspace
from app.errors import VaultInUse
from app.store import throwaway
from app.store.throwaway import Invented, NotEmpty, NotInvented
from tests.support.people import make


def test_nothing_of_it_stays(home: Path, tmp_path: Path) -> None:
    folder = tmp_path / "invented" / "vault"
    place = Invented(folder)
    place.begin()
    made = make(folder)
    uid = made.workspace.keys.info().uid
    (folder / throwaway.FILES).mkdir()
    (folder / throwaway.FILES / "mail.mbox").write_text("From -")
    with pytest.raises(VaultInUse):
        place.remove()
    made.workspace.close()
    assert list((paths.state_folder() / "heads").glob(f"{uid}.*"))
    place.remove()
    assert not folder.exists()
    assert not list((paths.state_folder() / "heads").glob(f"{uid}.*"))


def test_a_vault_of_ones_own_is_not_deleted(home: Path, tmp_path: Path) -> None:
    make(tmp_path / "vault").workspace.close()
    before = sorted(path.name for path in (tmp_path / "vault").iterdir())
    with pytest.raises(NotInvented):
        Invented(tmp_path / "vault").remove()
    with pytest.raises(NotEmpty):
        Invented(tmp_path / "vault").begin()
    assert sorted(path.name for path in (tmp_path / "vault").iterdir()) == before


def test_what_somebody_else_put_there_stays(home: Path, tmp_path: Path) -> None:
    place = Invented(tmp_path / "vault")
    place.begin()
    make(tmp_path / "vault").workspace.close()
    (tmp_path / "vault" / "letter.txt").write_text("mine")
    place.remove()
    assert [path.name for path in (tmp_path / "vault").iterdir()] == ["letter.txt"]


def test_a_mark_alone_goes_too(home: Path, tmp_path: Path) -> None:
    place = workspace.invented(tmp_path / "vault")
    place.begin()
    assert place.begun
    place.remove()
    assert not (tmp_path / "vault").exists()
    assert not place.begun
