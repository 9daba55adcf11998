"""The counts on the rail."""

from pathlib import Path

from app.records.contact import ContactDraft, Standing
from tests.support.windows import NOW, opened
from ui.shell.counts import Counts, count


def test_who_waits_is_counted(tmp_path: Path) -> None:
    session, workspace = opened(tmp_path / "vault")
    assert count(workspace, NOW) == Counts()
    workspace.contacts.add(ContactDraft(name="Peter Stahl", standing=Standing.SCREENED), now=NOW)
    assert count(workspace, NOW) == Counts(waiting=1)
    session.close()
