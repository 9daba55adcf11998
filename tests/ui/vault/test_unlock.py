"""One field, and what it says when it does not open."""

import shutil
from datetime import timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from app import workers, workspace
from app.store.keyring import NoKeyring
from tests.support import windows
from tests.support.keyrings import Ring
from tests.support.people import add
from ui.runtime.runner import InlineRunner
from ui.vault.unlock import UnlockPage

PASSPHRASE = "sieben Zwerge tanzen leise"


def shown(qtbot: QtBot, folder: Path) -> UnlockPage:
    windows.vault(folder).close()
    made = UnlockPage(windows.session(), folder)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


def test_the_passphrase_opens(qtbot: QtBot, tmp_path: Path) -> None:
    unlock = shown(qtbot, tmp_path / "vault")
    unlock.field.line.setText(PASSPHRASE)
    with qtbot.waitSignal(unlock.opened):
        unlock.button.click()
    assert unlock.field.text() == ""
    unlock.session.close()


def test_the_last_backup_is_told_before_anybody_opens(qtbot: QtBot, tmp_path: Path) -> None:
    assert "backup" not in shown(qtbot, tmp_path / "vault")._where.text()
    space = windows.vault(tmp_path / "other")
    workers.drive(space.backups.make(now=windows.NOW))
    space.close()
    page = UnlockPage(windows.session(), tmp_path / "other")
    qtbot.addWidget(page)
    qtbot.waitUntil(lambda: "Last checked backup: today, " in page._where.text())
    page._tell_backup(windows.NOW - timedelta(days=400))
    assert "Last checked backup: 19 October 2025" in page._where.text()


def test_that_referrals_wait_stands_between_title_and_field(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path / "vault")
    assert not page.waits.isVisible()
    page.waits.tell([tmp_path / "one.referral"])
    qtbot.waitUntil(lambda: page._second.y() < page.waits.y() < page.field.y())


def test_a_wrong_one_is_told_under_the_field_until_one_types(qtbot: QtBot, tmp_path: Path) -> None:
    unlock = shown(qtbot, tmp_path / "vault")
    unlock.field.line.setText("something else")
    unlock.field.entered.emit()
    assert unlock.field.below.text()
    assert unlock.button.isEnabled()
    qtbot.keyClicks(unlock.field.line, "s")
    assert unlock.field.below.text() in ("", "Caps lock is on.")


def test_the_recovery_code_opens_too(qtbot: QtBot, tmp_path: Path) -> None:
    from app import workspace

    made = workspace.create(tmp_path / "vault", PASSPHRASE, now=windows.NOW, cost=workspace.Cost.CHEAP)
    made.workspace.close()
    unlock = UnlockPage(windows.session(), tmp_path / "vault")
    qtbot.addWidget(unlock)
    unlock._other.click()
    unlock.field.line.setText(made.recovery_code)
    with qtbot.waitSignal(unlock.opened_by_code) as opened:
        unlock.button.click()
    assert opened.args == [made.recovery_code]
    unlock.session.close()


def test_what_is_wrong_is_also_heard(qtbot: QtBot, tmp_path: Path) -> None:
    windows.vault(tmp_path / "vault").close()
    page = UnlockPage(windows.session(), tmp_path / "vault")
    qtbot.addWidget(page)
    page.field.line.setText("not the passphrase")
    page.button.click()
    assert page.field.below.text().startswith("That does not open")
    assert page.field.line.accessibleDescription() == page.field.below.text()
    page.session.close()


def test_a_code_opens_in_small_letters_and_with_blanks(qtbot: QtBot, tmp_path: Path) -> None:
    made = workspace.create(tmp_path / "vault", PASSPHRASE, now=windows.NOW, cost=workspace.Cost.CHEAP)
    made.workspace.close()
    page = UnlockPage(windows.session(), tmp_path / "vault")
    qtbot.addWidget(page)
    page._other.click()
    page.field.line.setText(made.recovery_code.replace("-", " ").lower())
    with qtbot.waitSignal(page.opened_by_code):
        page.button.click()
    page.session.close()


def test_the_keyrings_secret_opens_by_itself(qtbot: QtBot, tmp_path: Path) -> None:
    ring = Ring()
    made = windows.vault(tmp_path / "vault")
    made.keys.keyring_on(PASSPHRASE, now=windows.NOW, away=ring)
    made.close()
    page = UnlockPage(windows.session(), tmp_path / "vault", asking=InlineRunner)
    qtbot.addWidget(page)
    assert page.keyring is not None
    page.keyring.answered.emit(bytes(32))
    assert "does not open this vault" in page.field.below.text()
    (secret,) = ring.kept.values()
    with qtbot.waitSignal(page.opened):
        page.keyring.answered.emit(secret)
    page.session.close()
    assert not workspace.offers_keyring(tmp_path / "vault")


def test_a_keyring_that_refuses_leaves_the_field(qtbot: QtBot, tmp_path: Path) -> None:
    windows.vault(tmp_path / "vault").close()
    page = UnlockPage(windows.session(), tmp_path / "vault", asking=InlineRunner)
    qtbot.addWidget(page)
    assert page.keyring is not None
    page.keyring.begun.emit()
    assert "is being asked" in page.field.below.text()
    page.keyring.refused.emit(NoKeyring())
    assert "The passphrase opens the vault" in page.field.below.text()
    page.field.line.setText(PASSPHRASE)
    with qtbot.waitSignal(page.opened):
        page.button.click()
    page.keyring.answered.emit(bytes(32))
    assert page.session.is_open
    page.session.close()


def test_where_typing_does_not_help_there_are_ways_out(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path / "vault")
    page.field.line.setText("something else")
    page.button.click()
    assert not page.failure.again_button.isVisible()
    keys = tmp_path / "vault" / "vault.keys"
    whole = keys.read_bytes()
    keys.write_bytes(whole[:100])
    page.field.line.setText(PASSPHRASE)
    page.button.click()
    assert page.failure.again_button.isVisible()
    assert page._other.isVisible()
    assert "restore a backup" in page.field.below.text()
    keys.write_bytes(whole)
    with qtbot.waitSignal(page.opened):
        page.failure.again_button.click()
    page.session.close()


def test_an_older_state_asks_and_is_opened_knowingly(qtbot: QtBot, tmp_path: Path) -> None:
    space = windows.vault(tmp_path / "vault")
    space.close()
    shutil.copytree(tmp_path / "vault", tmp_path / "old")
    space = workspace.open(tmp_path / "vault", passphrase=PASSPHRASE, now=windows.NOW)
    add(space, "Anna")
    space.close()
    shutil.rmtree(tmp_path / "vault")
    shutil.move(tmp_path / "old", tmp_path / "vault")
    page = UnlockPage(windows.session(), tmp_path / "vault")
    qtbot.addWidget(page)
    page.show()
    page.field.line.setText(PASSPHRASE)
    page.button.click()
    assert "Changes that are missing: 1." in page.field.below.text()
    assert page.failure.go_on_button.isVisible()
    page.failure.again_button.click()
    assert page.failure.go_on_button.isVisible()
    with qtbot.waitSignal(page.restoring):
        page.restore_button.click()
    with qtbot.waitSignal(page.opened):
        page.failure.go_on_button.click()
    page.session.close()
