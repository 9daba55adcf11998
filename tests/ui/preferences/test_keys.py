"""Another passphrase, another code."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.support.windows import opened
from ui.preferences.keys import KeysSection


def test_what_is_wrong_stands_at_its_field(qtbot: QtBot, tmp_path: Path) -> None:
    session, _ = opened(tmp_path / "vault")
    keys = KeysSection(session)
    qtbot.addWidget(keys)
    keys.show()
    keys.old.set_text("wrong one")
    keys.new.set_text("acht Riesen tanzen laut")
    keys.change.click()
    assert keys.again._below.isVisible()
    keys.again.set_text("acht Riesen tanzen laut")
    keys.change.click()
    assert keys.old._below.isVisible()
    keys.old.set_text("sieben Zwerge tanzen leise")
    keys.change.click()
    assert keys.told.text()
    assert keys.new.text() == ""
    session.close()


def test_a_new_code_is_shown_until_it_is_written_down(qtbot: QtBot, tmp_path: Path) -> None:
    session, _ = opened(tmp_path / "vault")
    keys = KeysSection(session)
    qtbot.addWidget(keys)
    keys.show()
    keys.make_code.click()
    assert len(keys.code.text().replace("-", "")) == 28
    keys.hide_code.click()
    assert keys.code.text() == ""
    session.close()
