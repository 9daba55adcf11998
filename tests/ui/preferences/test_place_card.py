"""The second place: chosen, copied to, not there, given up."""

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.people import add
from tests.support.windows import opened
from ui.preferences.place_card import PlaceCard


@pytest.fixture
def card(qtbot: QtBot, tmp_path: Path) -> PlaceCard:
    session, space = opened(tmp_path / "vault")
    add(space, "Anna")
    made = PlaceCard(session)
    qtbot.addWidget(made)
    session.changed.connect(lambda _: made.show_place(space.backups.second()))
    made.show_place(space.backups.second())
    made.show()
    return made


def test_a_chosen_folder_gets_a_copy_at_once(card: PlaceCard, tmp_path: Path) -> None:
    assert card.state.text() == "Last copy outside this computer: never"
    assert not card.copy.isVisible()
    card.take(tmp_path / "stick")
    assert "never" not in card.state.text()
    assert str(tmp_path / "stick") in card.state.text()
    assert len(list((tmp_path / "stick" / "Kreis").iterdir())) == 1
    assert "same disk" in card.told.sentence()
    card.copy.click()
    assert len(list((tmp_path / "stick" / "Kreis").iterdir())) == 2
    card._session.close()


def test_a_stick_that_is_not_there_is_a_date(card: PlaceCard, tmp_path: Path) -> None:
    card.take(tmp_path / "stick")
    shutil.rmtree(tmp_path / "stick")
    card._session.run(lambda workspace: workspace.backups.second(), owner=card, then=card.show_place)
    assert "not there now" in card.told.sentence()
    assert "never" not in card.state.text()
    card.drop.click()
    assert not card.drop.isVisible()
    card._session.close()


def test_a_folder_that_cannot_be_one_is_told(card: PlaceCard, tmp_path: Path) -> None:
    card.take(tmp_path / "vault" / "inside")
    assert "cannot be taken" in card.told.sentence()
    card.clear()
    assert card.state.text() == ""
    card._session.close()
