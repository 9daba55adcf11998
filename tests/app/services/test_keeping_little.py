"""Of people outside the circle old messages shrink to date and direction, once and without a way back."""

from datetime import timedelta

from app.services import keeping_little
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
