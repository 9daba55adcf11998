"""Backups on one page, which follows the vault and forgets at the lock."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.support.people import add
from tests.support.windows import opened
from ui.preferences.backups_page import BackupsPage


def test_the_page_follows_what_is_made(qtbot: QtBot, tmp_path: Path) -> None:
    session, space = opened(tmp_path / "vault")
    add(space, "Anna")
    page = BackupsPage(session)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    page.backups.make.click()
    assert page.backups.state.text().startswith("Newest: ")
    page.place.take(tmp_path / "stick")
    assert str(tmp_path / "stick") in page.place.state.text()
    session.lock()
    assert page.place.state.text() == ""
    session.close()
