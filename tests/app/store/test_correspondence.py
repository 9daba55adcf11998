"""Timelines and balances of exchanges."""

from datetime import date, timedelta

from app.records.exchange import Nature, Reason, Sentence, Speech
from app.store import correspondence
from app.store.correspondence import Balance
from app.store.times import stamp
from app.workspace import Workspace
from tests.support.people import NOW, add, letter

DAY = timedelta(days=1)


def test_a_timeline_goes_both_ways_newest_first(space: Workspace) -> None:
    anna = add(space, "Anna", "a@x.de", "a2@x.de")
    add(space, "Ben", "b@x.de")
    letter(space, "a@x.de", at=NOW - 3 * DAY, text="Wann kommen Sie?")
    letter(space, "a2@x.de", at=NOW - 2 * DAY, sent=True)
    letter(space, "b@x.de", at=NOW - DAY)
    sent, got = correspondence.timeline(space._database, anna.id, 10)
    assert (sent.sent, sent.contact_id, sent.recipients) == (True, anna.id, ("a2@x.de",))
    assert (got.sent, got.contact_id, got.sender, got.at) == (False, anna.id, "a@x.de", NOW - 3 * DAY)
    assert got.sentences == (Sentence(speech=Speech.ASKS, text="Wann kommen Sie?"),)
    assert (got.nature, got.reason, got.to_me) == (Nature.HUMAN, Reason.PERSONAL, "to")
    assert correspondence.timeline(space._database, anna.id, 1) == (sent,)


def test_a_balance_needs_human_messages_both_ways(space: Workspace) -> None:
    anna = add(space, "Anna", "a@x.de", "a2@x.de")
    add(space, "Ben", "b@x.de")
    add(space, "Cem", "c@x.de")
    for address, sent in (("a@x.de", False), ("a2@x.de", False), ("a@x.de", True), ("b@x.de", False), ("c@x.de", True)):
        letter(space, address, at=NOW - DAY, sent=sent)
    letter(space, "c@x.de", at=NOW - DAY, nature="bulk")
    (found,) = correspondence.balances(space._database, "known", 0)
    assert found == Balance(contact_id=anna.id, sent=1, received=2, last=stamp(NOW - DAY))
    assert correspondence.balances(space._database, "known", stamp(NOW)) == ()


def test_sentences_with_and_without_a_day() -> None:
    assert correspondence.sentences("") == ()
    (one,) = correspondence.sentences('[["promises", "Ich liefere.", "2026-12-01"]]')
    assert one == Sentence(speech=Speech.PROMISES, text="Ich liefere.", due_on=date(2026, 12, 1))
