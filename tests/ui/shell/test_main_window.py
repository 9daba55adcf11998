"""What the window shows when, and its own settings."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app import settings, workspace
from app.settings import Settings
from tests.support import windows
from ui.preferences.backups_page import BackupsPage
from ui.preferences.page import SettingsPage
from ui.runtime import autostart
from ui.runtime.clipboard import secrets
from ui.runtime.doorbell import Call
from ui.runtime.heritage import Heritage
from ui.shell.desk import Desk
from ui.shell.main_window import MainWindow
from ui.vault.first_run import FirstRun
from ui.vault.moved import MovedPage
from ui.vault.restore import RestorePage
from ui.vault.unlock import UnlockPage
from ui.widgets.option_card import OptionCard


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, home: Path) -> Iterator[MainWindow]:
    windows.vault(home / "vault").close()
    with windows.speaking(qapp) as translations:
        made = windows.main_window(qapp, home / "vault", translations)
        qtbot.addWidget(made)
        made.show()
        yield made
        made.close()
        made.paint_in("light", "system", 100)


def unlock(window: MainWindow) -> None:
    page = window._stack.currentWidget()
    assert isinstance(page, UnlockPage)
    page.field.line.setText("sieben Zwerge tanzen leise")
    page.button.click()


def desk(window: MainWindow) -> Desk:
    assert window.desk is not None
    return window.desk


def test_unlocking_leads_to_today_and_locking_back(window: MainWindow) -> None:
    unlock(window)
    assert window.desk is not None
    assert window.desk.place == "today"
    window.desk.go("screener")
    window.lock()
    assert not window.session.is_open
    unlock(window)
    again = window.desk
    assert again is not None
    assert again.place == "screener"


def test_a_copied_secret_goes_with_the_lock(window: MainWindow) -> None:
    unlock(window)
    secrets().copy("ahorn birke")
    window.lock()
    assert QGuiApplication.clipboard().text() == ""
    QGuiApplication.clipboard().setText("the user's own")
    unlock(window)
    window.lock()
    assert QGuiApplication.clipboard().text() == "the user's own"
    QGuiApplication.clipboard().clear()


def test_language_and_theme_change_at_once_and_are_kept(window: MainWindow) -> None:
    unlock(window)
    window.speak("de")
    assert window.desk is not None
    assert window.desk.rail.item("today").text() == "Heute"
    window.paint_in("dark", "high", 100)
    assert settings.load() == Settings(language="de", theme=settings.Theme.DARK, contrast=settings.Contrast.HIGH)


def test_another_size_of_text_makes_anew_what_is_shown(window: MainWindow) -> None:
    unlock(window)
    desk(window).page("people").restore({"id": None, "typed": {"name": "Olga Petri"}})
    desk(window).go("settings")
    before, small = window.desk, QApplication.font().pointSizeF()
    window.paint_in("light", "system", 150)
    assert window.desk is not before
    assert QApplication.font().pointSizeF() == pytest.approx(1.5 * small)
    assert desk(window).place == "settings"
    assert [draft.place for draft in desk(window).drafts() or ()] == ["people"]
    window.paint_in("dark", "system", 150)
    window.paint_in("dark", "system", 100)
    assert QApplication.font().pointSizeF() == pytest.approx(small)


def test_another_language_keeps_what_is_being_typed_on_other_pages(window: MainWindow) -> None:
    unlock(window)
    desk(window).page("people").restore({"id": None, "typed": {"name": "Olga Petri"}})
    desk(window).page("leads").restore({"id": None, "typed": {"title": "Assistenz"}})
    before = window.desk, desk(window).drafts()
    desk(window).go("settings")
    window.speak("de")
    assert window.desk is not before[0]
    assert (desk(window).place, desk(window).drafts()) == ("settings", before[1])
    assert before[1] is not None
    assert [draft.place for draft in before[1]] == ["people", "leads"]


def test_files_wait_for_the_unlocking(window: MainWindow, home: Path, qtbot: QtBot) -> None:
    window.take_in([home / "nothing.vcf"])
    unlock(window)
    desk = window.desk
    assert desk is not None
    qtbot.waitUntil(lambda: desk.place == "imports")


def test_the_locked_window_tells_that_a_referral_waits_and_not_which(
    window: MainWindow, home: Path, qtbot: QtBot
) -> None:
    def told() -> str:
        page = window._stack.currentWidget()
        assert isinstance(page, UnlockPage)
        return "" if page.waits.isHidden() else page.waits.text()

    assert told() == ""
    window.answer(Call(files=(home / "nothing.vcf",), quiet=True))
    assert told() == ""
    window.answer(Call(files=(home / "Berger.referral",), quiet=True))
    assert told() == "A referral waits. It is opened after you unlock."
    window.take_in([home / "OTTO.REFERRAL"])
    window.speak("de")
    assert told() == "2 Empfehlungen warten. Sie öffnen sich nach dem Entsperren."
    unlock(window)
    qtbot.waitUntil(lambda: desk(window).place == "imports")  # where a mixed handful goes
    window.lock()
    assert told() == ""


def test_without_a_vault_the_first_run_begins_and_speaks(window: MainWindow, home: Path) -> None:
    window._exists = lambda folder: False
    window._begin()
    window._on_spoken_first("de")
    page = window._stack.currentWidget()
    assert isinstance(page, FirstRun)
    assert page.passphrase.title.text() == "Wählen Sie eine Passphrase"
    assert page.people.back_button.text() == "Zurück"


def test_the_tab_key_reaches_the_search_before_the_list(window: MainWindow, qtbot: QtBot) -> None:
    unlock(window)
    assert window.desk is not None
    window.desk.go("people")
    with qtbot.waitActive(window):
        window.activateWindow()
    reached = set()
    for _ in range(12):
        part = window.focusWidget()
        reached.add(part.accessibleName())
        qtbot.keyClick(part, Qt.Key.Key_Tab)
    assert {"People", "List", "Find people", "Add a person", "Bring people in", "Lock"} <= reached


def test_the_first_run_begins_with_enter(window: MainWindow, qtbot: QtBot) -> None:
    window._exists = lambda folder: False
    window._begin()
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    page = window._stack.currentWidget()
    assert isinstance(page, FirstRun)
    assert page._pages.currentWidget() is page.passphrase


def test_what_is_being_typed_comes_back_after_the_lock_and_after_leaving(
    window: MainWindow, qtbot: QtBot, home: Path
) -> None:
    unlock(window)
    desk(window).add_person()
    page = desk(window).page("people")
    page.restore({"id": None, "typed": {"name": "Olga Petri"}})
    draft = page.draft()
    window.lock()
    unlock(window)
    assert (desk(window).place, desk(window).page("people").draft()) == ("people", draft)
    window.close()
    opened = workspace.open(home / "vault", passphrase="sieben Zwerge tanzen leise", now=windows.NOW)
    (kept,) = opened.history.drafts.held()
    assert (kept.place, "Olga Petri" in kept.content) == ("people", True)
    opened.close()


def test_an_import_that_the_lock_stops_goes_on_after_unlocking(window: MainWindow, home: Path) -> None:
    book = home / "book.vcf"
    book.write_text("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Sabine Berger\r\nEND:VCARD\r\n")
    unlock(window)
    assert window.desk is not None
    window.take_in([book])  # waits for a yes
    draft = window.desk.page("imports").draft()
    window.lock()
    unlock(window)
    assert draft is not None
    assert window.desk.page("imports").draft() == draft


def test_a_second_start_is_answered_before_and_after_unlocking(window: MainWindow, home: Path) -> None:
    window.hide()
    window.answer(Call(quiet=True))
    assert not window.isVisible()
    window.answer(Call(files=(home / "nothing.vcf",), capture=True))
    assert window.isVisible()
    unlock(window)
    assert window.desk is not None
    assert window.desk.capturing.isVisible()
    assert window.desk.page("imports").findChild(QWidget) is not None
    window.answer(Call(capture=True))
    window.showMinimized()
    window.answer(Call(token="from-the-desktop"))
    assert not window.isMinimized()


def test_what_the_process_before_left_is_taken_up(qtbot: QtBot, qapp: QApplication, home: Path) -> None:
    windows.vault(home / "vault").close()
    with windows.speaking(qapp) as translations:
        for page, shown in (("screener", "screener"), ("nowhere", "today")):
            made = windows.main_window(qapp, home / "vault", translations, left=Heritage(page=page))
            qtbot.addWidget(made)
            unlock(made)
            assert made.desk is not None
            assert made.desk.place == shown
            made.close()


def test_a_backup_takes_the_vaults_place_from_the_settings(window: MainWindow, home: Path) -> None:
    unlock(window)
    desk(window).go("backups")
    page = desk(window).page("backups")
    assert isinstance(page, BackupsPage)
    page.backups.make.click()
    page.restoring.begin.click()
    assert not window.session.is_open
    shown = window._stack.currentWidget()
    assert isinstance(shown, RestorePage)
    shown.choose.findChildren(OptionCard)[0].click()
    shown.key.field.line.setText("sieben Zwerge tanzen leise")
    shown.key.next_button.click()
    shown.holding.next_button.click()
    shown.done.next_button.click()
    assert desk(window).place == "today"


def test_restoring_is_left_for_where_it_was_begun(window: MainWindow, home: Path) -> None:
    page = window._stack.currentWidget()
    assert isinstance(page, UnlockPage)
    page.restoring.emit()
    shown = window._stack.currentWidget()
    assert isinstance(shown, RestorePage)
    shown.choose.back_button.click()
    assert isinstance(window._stack.currentWidget(), UnlockPage)


def test_a_moved_vault_is_closed_and_says_where_it_went(window: MainWindow, home: Path) -> None:
    unlock(window)
    desk(window).go("backups")
    page = desk(window).page("backups")
    assert isinstance(page, BackupsPage)
    page.moving.take(home / "stick")
    shown = window._stack.currentWidget()
    assert isinstance(shown, MovedPage)
    assert not window.session.is_open
    shown.step.next_button.click()
    unlock(window)
    locked = window._stack.currentWidget()
    assert isinstance(locked, UnlockPage)
    assert "moved to another computer" in locked.field.below.text()
    locked.failure.go_on_button.click()
    assert desk(window).place == "today"


def test_starting_at_sign_in_is_one_entry_while_it_is_chosen(
    window: MainWindow, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "config"))
    unlock(window)
    desk(window).go("settings")
    page = desk(window).page("settings")
    assert isinstance(page, SettingsPage)
    page.reminding.autostart.click()
    assert (autostart.is_on(), page.reminding.autostart.isChecked()) == (True, True)
    page.reminding.autostart.click()
    assert not autostart.is_on()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "vault" / "vault.db"))
    monkeypatch.setenv("HOME", str(home / "vault" / "vault.db"))
    page.reminding.autostart.click()
    assert "did not let Kreis write" in desk(window).toast.sentence()
    assert not page.reminding.autostart.isChecked()


def test_closing_hides_while_the_program_stays(window: MainWindow) -> None:
    unlock(window)
    window.stays = True
    window.close()
    assert (window.isVisible(), window.session.is_open) == (False, True)
    window.show_reply(0)
    assert (window.isVisible(), desk(window).place) == (True, "today")
    window.leave()
    assert not window.session.is_open
