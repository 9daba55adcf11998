"""Where the shared folder lies, and how the last look ended."""

from datetime import timedelta
from pathlib import Path

from app.records.place import Place, PlaceKind
from app.store import shared_folder
from tests.support.people import NOW, make

PLACE = Place(kind=PlaceKind.WEBDAV, address="https://cloud.example/dav", user="anna", authority="/ca.pem")


def test_one_place_at_most_with_its_password_apart(tmp_path: Path) -> None:
    database = make(tmp_path / "v").workspace._database
    assert shared_folder.get(database) is None
    assert shared_folder.password(database) == ""
    other = Place(kind=PlaceKind.FOLDER, address="/share")
    with database.transaction("test", NOW, noted=False):
        shared_folder.put(database, PLACE, "secret", NOW)
        shared_folder.note(database, NOW, "FolderGone")
        shared_folder.pause(database, NOW)
    found = shared_folder.get(database)
    assert found is not None
    assert (found.place, found.failed, found.paused_at, found.scanned_at) == (PLACE, "FolderGone", NOW, None)
    assert shared_folder.password(database) == "secret"
    with database.transaction("test", NOW, noted=False):
        shared_folder.put(database, other, "", NOW + timedelta(days=1))
        shared_folder.note(database, NOW, "")
    found = shared_folder.get(database)
    assert found is not None
    assert (found.place, found.failed, found.paused_at, found.scanned_at) == (other, "", None, NOW)
    assert found.set_at == NOW
    with database.transaction("test", NOW, noted=False):
        shared_folder.remove(database)
    assert shared_folder.get(database) is None


def test_refused_files_are_told_once(tmp_path: Path) -> None:
    database = make(tmp_path / "v").workspace._database
    with database.transaction("test", NOW, noted=False):
        shared_folder.put(database, PLACE, "", NOW)
        shared_folder.count_refused(database, 3)
        shared_folder.put_trust(database, "t")
    found = shared_folder.get(database)
    assert (found and found.refused, shared_folder.trust(database)) == (3, "t")
    with database.transaction("test", NOW, noted=False):
        shared_folder.told(database)
        shared_folder.count_refused(database, 1)
    found = shared_folder.get(database)
    assert found is not None
    assert found.refused == 1
