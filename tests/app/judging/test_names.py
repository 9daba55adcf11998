"""Whom a sentence speaks to by name."""

import pytest

from app.judging.names import called, calls, named
from app.judging.turns import Mine

MINE = Mine(keys=frozenset({"ich@buero.example"}), names=frozenset({"ina", "berger"}))


@pytest.mark.parametrize(
    ("text", "is_me"),
    [
        ("Ina, kannst du das machen?", True),
        ("@Ina schaust du mal?", True),
        ("Frau Berger: wer kommt?", True),
        ("@Paul can you look at it?", False),
        ("Ina you rented that thing, which shop was it?", True),
        ("ina kannst du das machen", True),
        ("Did you ask Ina?", None),
        ("Paul, kannst du das machen?", None),
        ("Kannst du das machen?", None),
    ],
)
def test_who_is_called(text: str, is_me: bool | None) -> None:
    assert called(text, MINE) is is_me


def test_a_name_may_stand_anywhere() -> None:
    assert named("Danke dir, Ina!", MINE)
    assert not named("Danke dir!", MINE)


def test_others_are_called_by_a_mark_behind_their_names() -> None:
    assert calls("Bringst du die Bank, Paul?", frozenset({"paul"}))
    assert not calls("Hat Paul die Bank?", frozenset({"paul"}))
    assert not calls("Paul, was meinst du?", frozenset())
