"""When an open reply is due."""

from datetime import UTC, date, datetime, timedelta

from app.records.choices import Choices
from app.records.contact import Ring
from app.records.exchange import Medium
from app.records.ids import ContactId, ConversationId, ExchangeId, ObligationId
from app.records.obligation import Level, Obligation, Settlement, Side, Why
from app.records.reminder import due, falling_due, patience, waiting_days

BERLIN = Choices(region="DE", time_zone="Europe/Berlin")
MONDAY = datetime(2026, 3, 9, 9, 0, tzinfo=UTC)


def test_patience_is_counted_in_working_days() -> None:
    assert falling_due(BERLIN)(MONDAY, 2, None) == datetime(2026, 3, 10, 23, 0, tzinfo=UTC)
    friday = MONDAY + timedelta(days=4)
    assert falling_due(BERLIN)(friday, 2, None) == datetime(2026, 3, 16, 23, 0, tzinfo=UTC)


def test_public_holidays_are_no_working_days() -> None:
    before_easter = datetime(2026, 4, 2, 9, 0, tzinfo=UTC)  # Maundy Thursday
    assert falling_due(BERLIN)(before_easter, 1, None) == datetime(2026, 4, 6, 22, 0, tzinfo=UTC)
    assert falling_due(Choices(region="", time_zone="Europe/Berlin"))(before_easter, 1, None).day == 2


def test_a_named_day_comes_first_if_it_is_earlier() -> None:
    assert falling_due(BERLIN)(MONDAY, 2, date(2026, 3, 10)) == datetime(2026, 3, 9, 23, 0, tzinfo=UTC)
    assert falling_due(BERLIN)(MONDAY, 2, date(2026, 3, 20)) == falling_due(BERLIN)(MONDAY, 2, None)


def test_a_day_too_late_to_wait_for_is_due_at_once() -> None:
    assert falling_due(BERLIN)(MONDAY, 2, date(2026, 3, 9)) == MONDAY


def test_patience_is_by_side_and_by_contact() -> None:
    assert patience(Side.MINE, BERLIN, None) == 2
    assert patience(Side.THEIRS, BERLIN, None) == 3
    assert patience(Side.THEIRS, BERLIN, 7) == 7


def test_patience_of_a_ring_stands_between_the_contacts_and_the_sides() -> None:
    chosen = Choices(patience_inner=0, patience_wider=9)
    assert patience(Side.MINE, chosen, None, Ring.INNER) == 0
    assert patience(Side.THEIRS, chosen, None, Ring.WIDER) == 9
    assert patience(Side.MINE, chosen, 4, Ring.WIDER) == 4
    assert patience(Side.MINE, chosen, None, Ring.CLOSE) == 2
    assert patience(Side.THEIRS, chosen, None, Ring.DOOR) == 3


def test_waiting_is_counted_in_working_days() -> None:
    assert waiting_days(MONDAY, MONDAY + timedelta(days=7), BERLIN) == 5


def obligation(number: int, **values: object) -> Obligation:
    given: dict[str, object] = {
        "id": ObligationId(number),
        "conversation_id": ConversationId(1),
        "exchange_id": ExchangeId(1),
        "contact_id": ContactId(1),
        "side": Side.MINE,
        "level": Level.ASKED,
        "why": Why.YOU_WERE_ASKED,
        "medium": Medium.MAIL,
        "name": "Ruth Kern",
        "since": MONDAY,
        "due_at": MONDAY,
        **values,
    }
    return Obligation(**given)  # type: ignore[arg-type]


def test_due_leaves_out_what_is_silent_settled_put_off_or_not_yet() -> None:
    now = MONDAY + timedelta(days=3)
    late = obligation(1, due_at=MONDAY + timedelta(days=2))
    later = obligation(2, due_at=MONDAY + timedelta(days=1))
    others = [
        obligation(3, level=Level.SILENT),
        obligation(4, settlement=Settlement.DONE),
        obligation(5, snoozed_until=now + timedelta(hours=1)),
        obligation(6, due_at=now + timedelta(seconds=1)),
    ]
    again = obligation(7, snoozed_until=now, due_at=MONDAY + timedelta(days=2))
    assert [one.id for one in due([late, later, *others, again], now)] == [2, 1, 7]
