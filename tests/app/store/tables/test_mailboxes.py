"""The table of mailboxes: part of every vault since its version, shown with the sources, without history."""

from app.changes import Kind
from app.store.tables import DDL, KINDS, NOTED, mailboxes
from app.workspace import Workspace


def test_mailboxes_came_after_the_first_version(space: Workspace) -> None:
    assert not set(mailboxes.DDL) & set(DDL)
    assert space._database.columns("mailbox")
    assert KINDS["mailbox"] == {Kind.SOURCE}
    assert "mailbox" not in NOTED
