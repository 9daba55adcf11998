"""What was told is kept once for each due date, and forgotten when it is too old to matter."""

from datetime import timedelta

from app.records.notice import Told
from app.records.obligation import Level, Side
from app.store import notices
from app.workspace import Workspace
from tests.support.letters import letter, person
from tests.support.people import NOW

TOLD = Told(key="a@x.example", side=Side.MINE, level=Level.ASKED, due_at=NOW, snoozed=False, at=NOW)


def keep(space: Workspace, *told: Told) -> None:
    with space._database.transaction("test", NOW, noted=False):
        notices.keep(space._database, told, told[0].at)


def test_each_due_date_is_kept_once(space: Workspace) -> None:
    later = Told(key="a@x.example", side=Side.MINE, level=Level.ASKED, due_at=NOW, snoozed=False, at=NOW)
    keep(space, TOLD)
    keep(space, later)
    assert notices.all_of(space._database) == (later,)


def test_what_is_old_is_forgotten(space: Workspace) -> None:
    keep(space, TOLD)
    at = NOW + timedelta(days=500)
    new = Told(key="b@x.example", side=Side.THEIRS, level=Level.PROMISED, due_at=at, snoozed=True, at=at)
    keep(space, new)
    assert notices.all_of(space._database) == (new,)


def test_keys_of_many_messages(space: Workspace) -> None:
    ruth = person(space, "Ruth Kern", NOW)
    for _ in range(3):
        letter(space, ruth, NOW, "Wann?")
    found = space.contacts.timeline(ruth.id)
    assert set(notices.keys(space._database, [one.id for one in found])) == {one.id for one in found}


def test_what_was_told_of_somebody_goes_with_them(space: Workspace) -> None:
    ruth = person(space, "Ruth Kern", NOW)
    letter(space, ruth, NOW, "Wann?")
    (one,) = space.contacts.timeline(ruth.id)
    key = notices.keys(space._database, [one.id])[one.id]
    keep(space, Told(key=key, side=Side.MINE, level=Level.ASKED, due_at=NOW, snoozed=False, at=NOW))
    space.contacts.erase(ruth.id, now=NOW)
    assert notices.all_of(space._database) == ()
