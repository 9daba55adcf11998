"""A year as beats and in words."""

from dataclasses import replace
from datetime import date, timedelta

from app.records.exchange import Exchange, Medium, Nature
from app.records.ids import ConversationId, ExchangeId
from app.records.obligation import Side
from tests.support.windows import NOW
from tests.ui.people.test_person_parts import obligation
from ui.people import year


def exchange(days: int, *, sent: bool = False, nature: Nature = Nature.HUMAN) -> Exchange:
    return Exchange(
        id=ExchangeId(days),
        conversation_id=ConversationId(1),
        key=str(days),
        medium=Medium.CALL,
        nature=nature,
        at=NOW - timedelta(days=days),
        sent=sent,
        sender="a@b.example",
    )


def test_only_what_people_wrote_is_a_beat() -> None:
    found = year.beats([exchange(3), exchange(5, sent=True), exchange(6, nature=Nature.BULK)])
    assert [(beat.shape, beat.mine) for beat in found] == [("call", False), ("call", True)]


def test_what_waits_for_an_answer_is_marked() -> None:
    waiting = replace(obligation(3, Side.THEIRS), exchange_id=ExchangeId(3))
    found = year.beats([exchange(3, sent=True), exchange(5)], [waiting])
    assert [beat.waits for beat in found] == ["owed", ""]


def test_twelve_months_end_with_this_one() -> None:
    months = year.months(date(2026, 3, 31))
    assert [months[0][0], months[-1][0]] == [date(2025, 4, 1), date(2026, 3, 1)]


def test_the_year_in_words() -> None:
    assert year.spoken([exchange(3), exchange(5, sent=True)], NOW) == "1 from them, 1 from you, the last 3 day(s)."
    assert year.spoken([], NOW) == ""
