"""How long answers take, and when somebody is dormant."""

from datetime import UTC, datetime, timedelta

from app.records.insight import Turned, answered, is_dormant, usual

START = datetime(2026, 11, 2, 9, tzinfo=UTC)


def turn(hours: float, sent: bool, person: int = 1, conversation: int = 1) -> Turned:
    return Turned(person, conversation, START + timedelta(hours=hours), sent)


def test_an_answer_is_counted_from_the_first_message_that_waited() -> None:
    found = answered([turn(0, False), turn(5, False), turn(8, True), turn(9, True), turn(32, False)])
    assert [(one.mine, one.hours) for one in found] == [(True, 8.0), (False, 24.0)]


def test_other_people_and_conversations_answer_nothing() -> None:
    found = answered([turn(0, False), turn(3, True, conversation=2), turn(4, False, person=2), turn(6, True, person=2)])
    assert [(one.contact_id, one.hours) for one in found] == [(2, 2.0)]


def test_the_usual_time_is_the_median_of_a_side() -> None:
    turns = [turn(0, False), turn(1, True), turn(2, False), turn(12, True), turn(13, False), turn(113, True)]
    assert usual(answered(turns), mine=True) == 10
    assert usual(answered(turns), mine=False) == 1
    assert usual([], mine=True) is None


def test_dormant_is_the_longest_of_ninety_days_and_three_usual_gaps() -> None:
    often = [START + timedelta(days=7 * week) for week in range(5)]
    assert not is_dormant(often, often[-1] + timedelta(days=90))
    assert is_dormant(often, often[-1] + timedelta(days=91))
    seldom = [START + timedelta(days=60 * month) for month in range(5)]
    assert not is_dormant(seldom, seldom[-1] + timedelta(days=179))
    assert is_dormant(seldom, seldom[-1] + timedelta(days=181))
    assert is_dormant(often[:1], often[0] + timedelta(days=91))
    assert not is_dormant([], START)
