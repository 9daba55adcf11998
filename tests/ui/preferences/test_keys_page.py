"""All keys on one page, which follows what the vault says of them."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.support.windows import NOW, opened
from ui.preferences.keys_page import KeysPage


def test_the_page_follows_the_vault_and_forgets_at_the_lock(qtbot: QtBot, tmp_path: Path) -> None:
    session, space = opened(tmp_path / "vault")
    page = KeysPage(session)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    assert page.code.have.isVisible()
    code = space.keys.new_recovery_code(now=NOW)
    space.keys.confirm_recovery_code(code, now=NOW)
    assert not page.code.have.isVisible()
    page.code.make.click()
    page.passphrase.begin.click()
    page.passphrase.old.line.setText("typed")
    session.lock()
    assert page.code.recovery.code.text() == ""
    assert page.passphrase.old.text() == ""
    session.close()
