"""Conversations out of messages in any order."""

from hypothesis import given
from hypothesis import strategies as st

from app.reading.compact import Row, packed
from app.reading.reader import read_message
from app.reading.threads import threads
from tests.support.mailboxes import ME, exchange_of_letters, message


def rows(messages: list[bytes]) -> list[Row]:
    readings = [read_message(one) for one in messages]
    return [packed(one, int(one.at.timestamp())) for one in readings if one.at]


def test_by_references_and_by_subject() -> None:
    assert threads(rows(exchange_of_letters())) == [["1@test", "2@test"], ["3@test"], ["4@test"], ["5@test", "6@test"]]


def test_a_missing_parent_still_joins_its_answers() -> None:
    assert threads(rows([message(2, answers=1), message(3, answers=1)])) == [["2@test", "3@test"]]


def test_a_late_original_joins_its_answer() -> None:
    answer = message(2, sender=ME, to="eva@berger.example", subject="AW: Termin")
    assert threads(rows([answer, message(1)])) == [["1@test", "2@test"]]


def test_i_may_answer_from_another_address() -> None:
    some = rows([message(1), message(2, sender="ina@zuhause.example", to="eva@berger.example", subject="AW: Termin")])
    assert len(threads(some)) == 2
    assert threads(some, {ME, "ina@zuhause.example"}) == [["1@test", "2@test"]]


def test_equal_subjects_alone_join_nothing() -> None:
    assert len(threads(rows([message(1), message(2)]))) == 2
    late = message(2, sender=ME, to="eva@berger.example", subject="AW: Termin", days=40)
    assert len(threads(rows([message(1), late]))) == 2


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=14), st.randoms())
def test_order_changes_nothing_where_references_tell(links: list[tuple[int, int]], random: object) -> None:
    some = rows([message(own, answers=parent, subject=f"s{own}") for own, parent in dict(links).items()])
    turned = list(some)
    random.shuffle(turned)  # type: ignore[attr-defined]
    assert threads(some) == threads(turned)
