"""Of people outside the circle old messages shrink to date and direction, once and without a way back."""

from datetime import timedelta

import pytest

from app.records.contact import Ring
from app.services import keeping_little
from app.store import shrinking
from app.store.database import Database
from app.workspace import Workspace
from tests.support.jobs import finish
from tests.support.people import NOW, add, letter


def test_old_messages_keep_date_and_direction_alone(space: Workspace) -> None:
    otto = add(space, "Otto", "otto@x.example")
    at = NOW - keeping_little.KEPT - timedelta(days=1)
    letter(space, "otto@x.example", at=at, text="Haben Sie Zeit?", subject="Termin")
    letter(space, "otto@x.example", at=at + timedelta(days=2), text="Und jetzt?", subject="Neu")
    assert finish(space.contacts.shrink(now=NOW)) == 1
    assert finish(space.contacts.shrink(now=NOW)) == 0
    newer, older = space.contacts.timeline(otto.id)
    assert (older.subject, older.sentences, older.at, older.sent) == ("", (), at, False)
    assert (newer.subject, len(newer.sentences)) == ("Neu", 1)


def test_what_was_looked_at_is_not_looked_at_again_until_it_grows_old(
    space: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(space, "Otto", "otto@x.example")
    for days in range(4):
        letter(space, "otto@x.example", at=NOW - keeping_little.KEPT + timedelta(days=days, hours=1), subject="Neu")
    asked: list[tuple[int, int]] = []
    some = shrinking.some

    def noted(database: Database, first: int, last: int, before: int) -> list[int]:
        asked.append((first, last))
        return some(database, first, last, before)

    monkeypatch.setattr(shrinking, "some", noted)
    monkeypatch.setattr(keeping_little, "_STEP", 1)
    assert finish(space.contacts.shrink(now=NOW)) == 0
    assert len(asked) == 4
    assert finish(space.contacts.shrink(now=NOW + timedelta(days=2))) == 2
    letter(space, "otto@x.example", at=NOW - timedelta(days=900), subject="Alt")
    assert finish(space.contacts.shrink(now=NOW + timedelta(days=2))) == 1
    assert asked[4:] == [(5, 5)]
    assert finish(space.contacts.shrink(now=NOW + timedelta(days=9))) == 2


@pytest.mark.parametrize("way", ["placed", "removed", "joined"])
def test_who_leaves_the_circle_is_looked_at_again(space: Workspace, way: str) -> None:
    eva, otto = add(space, "Eva", "eva@x.example"), add(space, "Otto", "otto@x.example")
    space.circle.move(eva.id, Ring.WIDER, now=NOW)
    letter(space, "eva@x.example", at=NOW - timedelta(days=900), subject="Alt")
    assert finish(space.contacts.shrink(now=NOW)) == 0
    if way == "placed":
        space.circle.leave(eva.id, now=NOW)
    elif way == "removed":
        space.contacts.remove(eva.id, now=NOW)
    else:
        with space._database.transaction("test.given", NOW):
            space._database.write("UPDATE address SET contact_id = ? WHERE key = 'eva@x.example'", (otto.id,))
    assert finish(space.contacts.shrink(now=NOW)) == 1
