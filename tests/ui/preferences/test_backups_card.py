"""A backup now, and a check of all; damage is told."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.store.place import FILE
from tests.support.people import add
from tests.support.windows import opened
from ui.preferences.backups_card import BackupsCard
from ui.widgets.notice import Mood


@pytest.fixture
def card(qtbot: QtBot, tmp_path: Path) -> BackupsCard:
    session, space = opened(tmp_path / "vault")
    add(space, "Anna")
    made = BackupsCard(session)
    qtbot.addWidget(made)
    made.changed.connect(lambda: made.show_safety(space.backups.safety()))
    made.show_safety(space.backups.safety())
    made.show()
    return made


def test_one_is_made_and_checked(card: BackupsCard) -> None:
    assert card.state.text().startswith("There is no backup yet")
    card.make.click()
    assert card.told.sentence().startswith("Backed up and read back")
    assert card.state.text().startswith("Newest: ")
    assert card.entries.isVisible()
    assert card.place.text().endswith("backups")
    card.check.click()
    assert card.told.sentence().endswith("all sound.")
    assert card.told._mood is Mood.GOOD
    assert card.make.isEnabled()
    assert not card.stop.isVisible()
    card._session.close()


def test_damage_is_told(card: BackupsCard, tmp_path: Path) -> None:
    card.make.click()
    (file,) = (tmp_path / "vault" / "backups").glob(f"*/{FILE}")
    content = bytearray(file.read_bytes())
    content[-99] ^= 1
    file.write_bytes(content)
    card.check.click()
    assert card.told.sentence().startswith("Damaged: ")
    assert card.told._mood is Mood.DANGER
    card.clear()
    assert card.told.sentence() == ""
    card._session.close()


def test_what_fails_is_told(card: BackupsCard, tmp_path: Path) -> None:
    (tmp_path / "vault" / "backups").write_bytes(b"")
    card.make.click()
    assert "cannot write" in card.told.sentence()
    assert card.make.isEnabled()
    card._session.close()


def test_the_old_ones_go_after_a_yes_and_one_made_anew_stays(card: BackupsCard, tmp_path: Path) -> None:
    assert not card.renew.isVisible()
    for _ in range(2):
        card.make.click()
    before = set((tmp_path / "vault" / "backups").iterdir())
    assert len(before) == 2
    card.renew.click()
    assert card.renewal.sentence().startswith("2 on this computer")
    card.renewal.later.click()
    assert set((tmp_path / "vault" / "backups").iterdir()) == before
    card.renew.click()
    card.renewal.yes.click()
    (left,) = (tmp_path / "vault" / "backups").iterdir()
    assert left not in before
    assert "1 backup" in card.state.text()
    card._session.close()
