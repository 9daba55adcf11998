"""Initials are those of a name, on a colour that stays."""

import pytest
from pytestqt.qtbot import QtBot

from ui.runtime.rows import Look
from ui.widgets.avatar import Avatar, colours, initials, look


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Sabine Berger", "SB"),
        ("Dr. Henning Brandt", "HB"),
        ("Prof. Dr. Anna-Lena von Hagen", "AH"),
        ("Cher", "C"),
        ("Özlem Çelik", "ÖÇ"),
        ("", ""),
        ("4711", ""),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_a_colour_stays_with_its_contact() -> None:
    assert colours(17) == colours(17)
    assert len({colours(number) for number in range(40)}) == 8


def test_a_name_without_letters_shows_the_sign_of_an_address() -> None:
    assert look(1, "4711").icon == "address"
    assert look(1, "Sabine Berger", warmth=0).initials == "SB"


@pytest.mark.parametrize(
    "shown",
    [
        Look(id=1, initials="SB", warmth=0),
        Look(id=1, initials="SB", warmth=3),
        Look(icon="mails"),
        Look(initials="RS", dormant=True),
    ],
)
def test_avatars_draw(qtbot: QtBot, shown: Look) -> None:
    avatar = Avatar(size=36)
    qtbot.addWidget(avatar)
    avatar.show_look(shown)
    assert avatar.sizeHint().width() == 36
    assert not avatar.grab().isNull()
