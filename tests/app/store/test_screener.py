"""Knocks and rules."""

from datetime import timedelta

from app.records.contact import Standing
from app.records.exchange import PITCHES_IN, Reason
from app.store import screener
from app.store.times import stamp
from app.workspace import Workspace
from tests.support.people import NOW, add, letter

DAY = timedelta(days=1)


def test_the_newest_personal_message_speaks_for_a_person(space: Workspace) -> None:
    anna = add(space, "Anna", "a@x.de", standing=Standing.SCREENED)
    add(space, "Ben", "b@x.de")
    letter(space, "a@x.de", at=NOW - 3 * DAY, text="Haben Sie Zeit?")
    letter(space, "a@x.de", at=NOW - DAY, nature="bulk", reason="newsletter", text="Kaufen?")
    (knock,) = screener.knocks(space._database, stamp(NOW))
    assert (knock.contact_id, knock.count, knock.sentence) == (anna.id, 2, "Haben Sie Zeit?")
    assert (knock.personal, knock.reason, knock.last) == (True, Reason.PERSONAL, stamp(NOW - 3 * DAY))


def test_who_never_wrote_waits_too(space: Workspace) -> None:
    add(space, "Anna", standing=Standing.SCREENED)
    (knock,) = screener.knocks(space._database, stamp(NOW))
    assert (knock.count, knock.last, knock.personal, knock.reason) == (0, 0, False, Reason.UNKNOWN)


def test_since_a_day_older_messages_and_silent_people_are_left_out(space: Workspace) -> None:
    anna = add(space, "Anna", "a@x.de", standing=Standing.SCREENED)
    add(space, "Ben", "b@x.de", standing=Standing.SCREENED)
    for days in (30, 3, 2):
        letter(space, "a@x.de", at=NOW - DAY * days)
    letter(space, "b@x.de", at=NOW - DAY * 30)
    (knock,) = screener.knocks_since(space._database, stamp(NOW - DAY * 7))
    assert (knock.contact_id, knock.count) == (anna.id, 2)


def test_whoever_sold_something_stands_behind_those_who_write_in_person(space: Workspace) -> None:
    for name, reason in (("Anna", "personal"), ("Ben", "sales")):
        add(space, name, f"{name}@x.de".lower(), standing=Standing.SCREENED)
        letter(space, f"{name}@x.de".lower(), at=NOW - 3 * DAY, reason=reason)
    letter(space, "ben@x.de", at=NOW - DAY, text="Haben Sie kurz Zeit?")
    one, two = screener.knocks(space._database, stamp(NOW))
    assert (one.personal, one.reason) == (True, Reason.PERSONAL)
    assert (two.personal, two.reason, two.count, two.sentence) == (False, Reason.SALES, 2, "Haben Sie kurz Zeit?")
    assert screener.knocks(space._database, stamp(NOW), 1, 1) == (two,)
    assert screener.count(space._database, stamp(NOW)) == 2


def test_who_writes_much_is_not_judged_by_one_letter(space: Workspace) -> None:
    add(space, "Anna", "anna@x.de", standing=Standing.SCREENED)
    letter(space, "anna@x.de", at=NOW - 9 * DAY, reason="sales")
    for days in range(1, PITCHES_IN - 1):
        letter(space, "anna@x.de", at=NOW - days * DAY)
    assert [knock.personal for knock in screener.knocks(space._database, stamp(NOW))] == [False]
    letter(space, "anna@x.de", at=NOW)
    for knocks in (screener.knocks(space._database, stamp(NOW)), screener.knocks_since(space._database, 1)):
        assert [(knock.personal, knock.reason) for knock in knocks] == [(True, Reason.PERSONAL)]


def test_what_cannot_be_read_is_not_personal(space: Workspace) -> None:
    add(space, "Anna", "anna@x.de", standing=Standing.SCREENED)
    letter(space, "anna@x.de", at=NOW, reason="unknown")
    (knock,) = screener.knocks(space._database, stamp(NOW))
    assert (knock.personal, knock.reason) == (False, Reason.UNKNOWN)


def test_a_message_of_a_day_to_come_does_not_count_yet(space: Workspace) -> None:
    add(space, "Anna", "anna@x.de", standing=Standing.SCREENED)
    letter(space, "anna@x.de", at=NOW + DAY)
    assert screener.count(space._database, stamp(NOW)) == 0
    assert screener.knocks(space._database, stamp(NOW)) == ()
    assert screener.count(space._database, stamp(NOW + DAY)) == 1


def test_a_rule_for_an_address_goes_before_its_domain(space: Workspace) -> None:
    database = space._database
    with database.transaction("test", NOW):
        screener.remember(database, "domain", "x.de", Standing.OUT, 1)
        screener.remember(database, "address", "anna@x.de", Standing.OUT, 1)
        screener.remember(database, "address", "anna@x.de", Standing.KNOWN, 2)
    assert screener.ruled(database, "anna@x.de") is Standing.KNOWN
    assert screener.ruled(database, "ben@x.de") is Standing.OUT
    assert screener.ruled(database, "ben@sub.x.de") is None
    with database.transaction("test", NOW):
        screener.forget(database, "address", "anna@x.de")
    assert screener.ruled(database, "anna@x.de") is Standing.OUT


def test_who_waits_at_a_domain(space: Workspace) -> None:
    anna = add(space, "Anna", "a@x.de", standing=Standing.SCREENED)
    add(space, "Ben", "b@x.de")
    add(space, "Cem", "c@notx.de", standing=Standing.SCREENED)
    assert screener.waiting_at(space._database, "x.de") == (anna.id,)
    assert screener.mail_keys(space._database, anna.id) == ("a@x.de",)
