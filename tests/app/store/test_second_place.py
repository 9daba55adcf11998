"""A folder outside this computer: there or not there, and what its place means."""

from pathlib import Path

import pytest

from app.errors import CannotWrite, Invalid
from app.store import second_place
from app.workspace import Workspace
from tests.support.people import NOW


def choose(space: Workspace, folder: Path) -> None:
    with space._database.transaction("test", NOW):
        second_place.choose(space._database, folder, space._vault.folder)


def test_it_is_remembered_with_its_copies(space: Workspace, tmp_path: Path) -> None:
    database, vault = space._database, space._vault.folder
    assert second_place.get(database, vault).folder is None
    choose(space, tmp_path / "stick")
    found = second_place.get(database, vault)
    assert (found.folder, found.copied_at, found.there, found.same_disk) == (tmp_path / "stick", None, True, True)
    with database.transaction("test", NOW):
        second_place.copied(database, NOW)
        second_place.put_off(database, NOW)
    found = second_place.get(database, vault)
    assert (found.copied_at, found.put_off_at) == (NOW, NOW)
    with database.transaction("test", NOW):
        second_place.drop(database)
    assert second_place.get(database, vault).folder is None


def test_the_empty_place_of_a_stick_is_not_the_stick(space: Workspace, tmp_path: Path) -> None:
    choose(space, tmp_path / "stick")
    (tmp_path / "stick" / "Kreis").rename(tmp_path / "pulled out")
    assert not second_place.get(space._database, space._vault.folder).there


def test_what_cannot_be_one(space: Workspace, tmp_path: Path) -> None:
    with pytest.raises(Invalid):
        choose(space, space._vault.folder / "backups")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(CannotWrite):
        choose(space, tmp_path / "file")
    assert second_place.get(space._database, space._vault.folder).folder is None


def test_a_synced_folder_may_be_one_and_is_told(space: Workspace, tmp_path: Path) -> None:
    choose(space, tmp_path / "Nextcloud")
    assert second_place.get(space._database, space._vault.folder).synced
