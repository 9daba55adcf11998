"""The three steps: a folder or a server, what is visible, who is sent to."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.records.place import PlaceKind
from ui.peers.folder_setup import FolderSetup


@pytest.fixture
def setup(qtbot: QtBot) -> FolderSetup:
    made = FolderSetup()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_server_needs_an_encrypted_address(setup: FolderSetup) -> None:
    asked: list[tuple[object, ...]] = []
    setup.wanted.connect(lambda *said: asked.append(said))
    assert not setup.on.isVisible()
    setup.server_card.click()
    assert setup.on.isVisible()
    setup.address.set_text("http://cloud.example/dav")
    setup.on.click()
    assert setup.step == 0
    setup.address.set_text("https://cloud.example/dav")
    setup.user.set_text("anna")
    setup.password.line.setText("secret")
    setup.on.click()
    assert setup.step == 1
    setup.on.click()
    setup.on.click()
    ((place, password, peers),) = asked
    assert (getattr(place, "kind", None), getattr(place, "user", None)) == (PlaceKind.WEBDAV, "anna")
    assert (password, peers) == ("secret", ())


def test_a_server_sees_more_than_whoever_has_the_folder(setup: FolderSetup, tmp_path: Path) -> None:
    """Its log tells who reads what: ``tests/e2e/journeys/test_observed.py`` finds every pair there."""
    setup.take_folder(tmp_path)
    assert not setup._logged.isVisible()
    assert "whom a file is for" in setup._unseen.text()
    setup.begin(())
    setup.server_card.click()
    setup.address.set_text("https://cloud.example/dav")
    setup.on.click()
    assert setup._logged.isVisible()
    assert "which account reads which files" in setup._logged.text()
    assert "whom a file is for" not in setup._unseen.text()


def test_one_can_go_back(setup: FolderSetup) -> None:
    setup.server_card.click()
    setup.address.set_text("https://cloud.example/dav")
    setup.on.click()
    setup.back.click()
    assert setup.step == 0
    assert not setup.back.isVisible()
    setup.refuse("It did not work.")
    assert setup._error.isVisible()
