"""What a closed window means, and that notices lead back to it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support import windows
from ui.runtime.heritage import Heritage
from ui.runtime.successor import SameProcess
from ui.shell.background import Background
from ui.shell.main_window import MainWindow
from ui.shell.tray import Tray
from ui.vault.unlock import UnlockPage


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, home: Path) -> Iterator[MainWindow]:
    windows.vault(home / "vault").close()
    with windows.speaking(qapp) as translations:
        session = windows.session()
        made = windows.main_window(qapp, home / "vault", translations, session, successor=SameProcess(session))
        qtbot.addWidget(made)
        made.show()
        yield made
        made.leave()
        qapp.setQuitOnLastWindowClosed(True)


def beside(qapp: QApplication, window: MainWindow, **given: object) -> Background:
    """The background around a window."""
    return Background(qapp, window, window._successor, **given)  # type: ignore[arg-type]


@pytest.fixture
def place(monkeypatch: pytest.MonkeyPatch) -> None:
    """A desktop with a place beside the clock."""
    monkeypatch.setattr(Tray, "exists", staticmethod(lambda: True))


def unlock(window: MainWindow) -> None:
    page = window._stack.currentWidget()
    assert isinstance(page, UnlockPage)
    page.field.line.setText("sieben Zwerge tanzen leise")
    page.button.click()


def test_a_closed_window_is_the_end_unless_it_was_chosen_otherwise(
    window: MainWindow, qapp: QApplication, qtbot: QtBot, place: None
) -> None:
    background = beside(qapp, window)
    shown = [background.tray.icon.isVisible()]
    window.stay(True)
    assert [*shown, background.tray.icon.isVisible()] == [False, True]
    unlock(window)
    with qtbot.assertNotEmitted(window.closed):
        window.close()
    assert (window.isVisible(), window.session.is_open) == (False, True)
    background.tray.opened.emit()
    assert (window.isVisible(), window.session.is_open) == (True, True)
    background.tray.locking.emit()
    assert (window.isVisible(), window.session.is_open) == (True, False)
    with qtbot.waitSignal(window.closed):
        background.tray.quitting.emit()


def test_where_there_is_no_such_place_a_closed_window_is_the_end(
    window: MainWindow, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Tray, "exists", staticmethod(lambda: False))
    window.stay(True)
    background = beside(qapp, window, hidden=True)
    assert not background.tray.icon.isVisible()
    with qtbot.waitSignal(window.closed):
        window.close()


def test_started_without_a_window_it_is_beside_the_clock(window: MainWindow, qapp: QApplication, place: None) -> None:
    window.hide()
    background = beside(qapp, window, hidden=True)
    shown = [background.tray.icon.isVisible()]
    background.close()
    assert [*shown, background.tray.icon.isVisible()] == [True, False]


def test_the_end_of_the_session_is_no_closed_window(
    window: MainWindow, qapp: QApplication, qtbot: QtBot, place: None
) -> None:
    background = beside(qapp, window)
    window.stay(True)
    background.let_session_end()
    with qtbot.waitSignal(window.closed):
        window.close()


def test_a_notice_leads_to_today_even_over_the_lock(window: MainWindow, qapp: QApplication) -> None:
    background = beside(qapp, window, left=Heritage(due=(windows.NOW, windows.NOW), page="screener"))
    assert background.tray.icon.toolTip() == "Kreis: 2 replies due"
    background.reminders.opening.emit(0, "")
    unlock(window)
    assert window.desk is not None
    assert window.desk.place == "today"
    assert background.tray.icon.toolTip() == "Kreis: nothing is due"
    window.desk.go("people")
    background.reminders.opening.emit(0, "")
    assert window.desk.place == "today"
    window.desk.presenting.begin()
    window.desk.presenting.end()


def test_what_it_says_follows_the_language(window: MainWindow, qapp: QApplication) -> None:
    background = beside(qapp, window)
    window.speak("de")
    assert background.tray.icon.toolTip() == "Kreis ist gesperrt"
    window._keep(replace(window.settings, language="en"))
