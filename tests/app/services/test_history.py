"""Undo reaches back to the unlocking and no further."""

from app import workspace
from app.workspace import Created, Workspace
from tests.support.people import NOW, PASSPHRASE, add


def test_undo_goes_back_one_by_one(space: Workspace) -> None:
    add(space, "Anna")
    add(space, "Ben")
    undone = space.history.undo(now=NOW)
    assert undone is not None
    assert (undone.action.name, undone.action.detail, undone.rows) == ("contact.add", "Ben", 1)
    assert [contact.name for contact in space.contacts.list()] == ["Anna"]
    assert space.history.undo(now=NOW) is not None
    assert space.history.undo(now=NOW) is None
    assert [(action.detail, action.taken_back) for action in space.history.list()] == [("Ben", True), ("Anna", True)]


def test_an_import_is_not_undone_by_the_key(space: Workspace) -> None:
    add(space, "Anna")
    with space._database.transaction("import", NOW, batch=1):
        space._database.insert("screener_rule", scope="domain", key="x.de", standing="out", at=1)
    undone = space.history.undo(now=NOW)
    assert undone is not None
    assert undone.action.detail == "Anna"


def test_what_was_done_before_unlocking_is_taken_back_on_its_page(created: Created) -> None:
    add(created.workspace, "Anna")
    folder = created.workspace._vault.folder
    created.workspace.close()
    again = workspace.open(folder, passphrase=PASSPHRASE, now=NOW)
    assert again.history.undo(now=NOW) is None
    (action,) = again.history.list()
    again.history.take_back(action.id, now=NOW)
    assert again.contacts.list() == ()
    again.close()
