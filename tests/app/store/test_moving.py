"""A copy for another computer goes on in an epoch of its own; the vault here is retired."""

from app.records.backup import Why
from app.records.job import Halt
from app.store import backups, moving
from app.store.database import Database
from app.store.place import FILE
from app.workspace import Workspace
from tests.support.people import NOW, add


def test_the_copy_has_one_epoch_more_and_is_complete_in_one_file(space: Workspace) -> None:
    add(space, "Anna")
    source = space._vault.source()
    draft = backups.draft(source, source.place, made_on=NOW.date(), now=NOW, why=Why.MOVE, halt=Halt())
    moved = moving.open_epoch(draft, source.key, NOW, Halt())
    assert {name: moved.rows[name] - count for name, count in draft.rows.items() if moved.rows[name] != count} == {
        "epoch": 1,
        "writer": 1,
    }
    assert {file.name for file in moved.folder.iterdir()} == {FILE, "vault.keys", "backup.json"}
    copy = backups.settle(moved, source.key, Halt())
    database = Database.open(copy.folder / FILE, source.key, read_only=True)
    assert database.value("SELECT why FROM epoch ORDER BY id DESC") == "moved"
    assert database.value("SELECT moved_at FROM vault") is None
    database.close()
    with space._database.transaction("test", NOW):
        moving.retire(space._database, NOW)
    assert space._database.value("SELECT moved_at FROM vault") is not None
