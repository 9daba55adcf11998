"""Which old messages still say something, and what is left of them."""

from datetime import timedelta

from app.records.contact import Ring
from app.store import shrinking
from app.store.times import stamp
from app.workspace import Workspace
from tests.support.people import NOW, add, letter

OLD = NOW - timedelta(days=800)


def test_messages_with_the_circle_stay_whoever_wrote(space: Workspace) -> None:
    inside, outside = add(space, "Eva", "eva@x.example"), add(space, "Otto", "otto@x.example")
    space.circle.move(inside.id, Ring.WIDER, now=NOW)
    letter(space, "eva@x.example", at=OLD, text="Kommst du?")
    letter(space, "eva@x.example", at=OLD, text="Ja?", sent=True)
    old = letter(space, "otto@x.example", at=OLD, text="Haben Sie Zeit?")
    letter(space, "otto@x.example", at=NOW, text="Und jetzt?")
    assert outside.id
    database = space._database
    found = shrinking.some(database, 1, shrinking.last(database), stamp(NOW - timedelta(days=731)))
    assert found == [old]
    with database.transaction("test", NOW, noted=False):
        shrinking.shrink(database, found)
    assert shrinking.some(database, 1, shrinking.last(database), stamp(NOW - timedelta(days=731))) == []
    row = database.one("SELECT * FROM exchange WHERE id = ?", (old,))
    assert row is not None
    assert (row["subject"], row["sentences"], row["sent"]) == ("", "", 0)
    assert row["at"] == stamp(OLD)
