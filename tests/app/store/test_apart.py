"""What is open, and mails in other conversations."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from app.judging.apart import WITHIN
from app.records.exchange import Medium, Nature, Sentence, Speech
from app.store import apart
from app.workspace import Workspace
from tests.support.letters import letter, person

NOW = datetime(2026, 3, 9, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)
ASKS = Sentence(speech=Speech.ASKS, text="Wann?", due_on=None)


def test_pairs_are_found_from_either_side_within_some_weeks(space: Workspace) -> None:
    ruth, olga = person(space, "Ruth Kern", NOW), person(space, "Olga Petri", NOW)
    mine = letter(space, ruth, NOW, "Wann?", ASKS, subject="Dach")
    theirs = letter(space, ruth, NOW, "Wann?", ASKS, subject="Dach", sent=True)
    space.replies.judge([mine, theirs], NOW)
    late = letter(space, ruth, NOW + WITHIN + DAY, "Am Montag.", sent=True, subject="Das Dach")
    letter(space, ruth, NOW - DAY, "Am Montag.", sent=True, subject="Das Dach")
    letter(space, olga, NOW + DAY, "Am Montag.", sent=True, subject="Das Dach")
    letter(space, ruth, NOW + DAY, "Am Montag.", sent=True, medium=Medium.CHAT)
    letter(space, ruth, NOW + DAY, "Am Montag.", nature=Nature.AUTOMATIC)
    assert apart.pairs(space._database, [mine, theirs, late]) == []
    sent = letter(space, ruth, NOW + DAY, "Am Montag.", sent=True, subject="Das Dach")
    came = letter(space, ruth, NOW + 2 * DAY, "Am Montag.", subject="Das Dach")
    found = apart.pairs(space._database, [mine, theirs])
    assert found == apart.pairs(space._database, [sent, came])
    assert [(one.subject, one.other_subject, one.sentence) for one in found] == 2 * [("Dach", "Das Dach", "Wann?")]
    assert apart.texts(space._database, [one.other for one in found]).keys() == {one.other for one in found}


def test_what_settled_is_forgotten_with_its_mail(space: Workspace) -> None:
    ruth = person(space, "Ruth Kern", NOW)
    conversation = letter(space, ruth, NOW, "Wann?", ASKS, subject="Dach")
    space.replies.judge([conversation], NOW)
    other = letter(space, ruth, NOW + DAY, "Hm.", sent=True, subject="Das Dach")
    database = space._database
    number = database.value("SELECT id FROM exchange WHERE conversation_id = ?", (other,))
    (one,) = space.replies.list(now=NOW + DAY)
    for numbers in ((conversation,), (other,)):
        settle(space, numbers, {one.id: number})
        assert space.replies.list(now=NOW + DAY) == ()
        settle(space, numbers, {})
        assert len(space.replies.list(now=NOW + DAY)) == 1
    settle(space, (), {one.id: number})
    with database.transaction("test", NOW, noted=False):
        database.write("DELETE FROM exchange WHERE id = ?", (number,))
    assert len(space.replies.list(now=NOW + DAY)) == 1


def settle(space: Workspace, numbers: Sequence[int], settled: Mapping[int, int]) -> None:
    with space._database.transaction("test", NOW, noted=False):
        apart.put(space._database, numbers, settled)
