"""Turns of messages just read."""

from datetime import UTC, datetime

import pytest

from app.judging.turns import Mine, names_of, turn_of
from app.records.exchange import Medium, Nature, Party, Reading

MINE = Mine(keys=frozenset({"ich@buero.example"}))


def reading(**values: object) -> Reading:
    given: dict[str, object] = {
        "key": "a@b",
        "medium": Medium.MAIL,
        "nature": Nature.HUMAN,
        "at": datetime(2026, 3, 9, tzinfo=UTC),
        "sender": Party(key="ruth@kern.example"),
        **values,
    }
    return Reading(**given)  # type: ignore[arg-type]


def test_to_is_stronger_than_copy() -> None:
    me = Party(key="ich@buero.example")
    assert turn_of(reading(to=(me,), cc=(me,)), MINE).to_me == "to"
    assert turn_of(reading(cc=(me,)), MINE).to_me == "cc"
    assert turn_of(reading(), MINE).to_me == ""


def test_what_i_wrote_is_sent() -> None:
    assert turn_of(reading(sender=Party(key="ich@buero.example")), MINE).sent


def test_a_turn_has_a_moment() -> None:
    with pytest.raises(ValueError, match="moment"):
        turn_of(reading(at=None), MINE)


def test_names_are_parts_of_three_letters() -> None:
    assert names_of(["Berger, Ina", "Dr. A. Li"]) == {"berger", "ina", "dr."}
    assert names_of(["Ina Schulze-Wenning"]) == {"ina", "schulze-wenning", "schulze", "wenning"}
