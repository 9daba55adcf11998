"""Drafts are kept at the lock, and until the editors say at the next what they hold then."""

from pathlib import Path

from app import workspace
from app.changes import ChangeSet
from app.records.draft import LONGEST, Draft
from app.workspace import Workspace
from tests.support.people import NOW, PASSPHRASE, make

TYPED = Draft(place="people", content='{"name": "Sabine Berger"}')


def test_they_outlive_the_lock_until_the_editors_say_what_they_hold(tmp_path: Path) -> None:
    space = make(tmp_path / "vault").workspace
    space.history.drafts.keep([Draft(place="leads", content="{}")], now=NOW)
    space.history.drafts.keep([TYPED], now=NOW)
    space.close()
    space = workspace.open(tmp_path / "vault", passphrase=PASSPHRASE, now=NOW)
    assert space.history.drafts.held() == (TYPED,)
    space.history.drafts.keep(None, now=NOW)  # locked before the editors had theirs
    assert space.history.drafts.held() == (TYPED,)
    space.history.drafts.keep((), now=NOW)
    assert space.history.drafts.held() == ()
    space.close()


def test_typing_is_no_action(space: Workspace) -> None:
    space.history.drafts.keep([TYPED], now=NOW)
    assert space.history.undo(now=NOW) is None
    assert space.history.list() == ()
    assert space.history.drafts.held() == (TYPED,)


def test_nothing_typed_writes_nothing(space: Workspace) -> None:
    heard: list[ChangeSet] = []
    space.on_commit(heard.append)
    space.history.drafts.keep([], now=NOW)
    assert space.history.drafts.held() == ()
    assert heard == []


def test_one_that_is_too_long_does_not_cost_the_others(space: Workspace) -> None:
    space.history.drafts.keep([Draft(place="people", content="x" * (LONGEST + 1)), TYPED], now=NOW)
    assert space.history.drafts.held() == (TYPED,)
