"""The tour in the window: made, dressed, left, and nothing of it stays."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app import paths, workspace
from app.workspace import Cost
from tests.support import windows
from tests.support.people import PASSPHRASE
from ui.runtime.guards.reasons import Reason
from ui.shell.guide import Guide, TourLine
from ui.shell.main_window import MainWindow
from ui.vault.first_run import FirstRun
from ui.vault.inventing import InventingPage


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, home: Path) -> Iterator[MainWindow]:
    """A first run."""
    with windows.speaking(qapp) as translations:
        made = windows.main_window(qapp, home / "vault", translations)
        qtbot.addWidget(made)
        made.show()
        yield made
        made.close()
        made.paint_in("light", "system", 100)


def _part[Part: QWidget](window: MainWindow, kind: type[Part]) -> Part:
    (found,) = [one for one in window.findChildren(kind) if one.isVisible()]
    return found


def _enter(window: MainWindow) -> None:
    _part(window, FirstRun).look.click()


def test_from_the_first_run_and_back(window: MainWindow, home: Path) -> None:
    _enter(window)
    assert window.desk is not None
    assert window.desk.place == "today"
    assert workspace.invented(paths.tour_folder()).begun
    assert "nobody here exists" in _part(window, TourLine).sentence()
    _part(window, Guide).on.click()
    _part(window, Guide).on.click()
    assert window.desk.place == "people"
    _part(window, TourLine).leave.click()
    assert not paths.tour_folder().exists()
    assert not window.session.is_open
    assert _part(window, FirstRun)
    assert not (home / "vault").exists()


def test_the_guide_keeps_its_station_over_a_change_of_language(window: MainWindow) -> None:
    _enter(window)
    _part(window, Guide).on.click()
    window.speak("de")
    assert "Beispieldaten" in _part(window, TourLine).sentence()
    assert _part(window, Guide).at == 1
    _part(window, Guide).away.click()
    window.speak("en")
    assert not [one for one in window.findChildren(Guide) if one.isVisible()]


def test_only_who_asks_is_locked_out(window: MainWindow) -> None:
    _enter(window)
    window.lock(Reason.IDLE)
    assert window.session.is_open
    window.lock()
    assert not paths.tour_folder().exists()


def test_a_closed_window_leaves_nothing(window: MainWindow) -> None:
    _enter(window)
    assert paths.tour_folder().exists()
    window.close()
    assert not paths.tour_folder().exists()


def test_what_an_earlier_tour_left_goes_first(window: MainWindow) -> None:
    workspace.invented(paths.tour_folder()).begin()
    workspace.create(paths.tour_folder(), PASSPHRASE, now=windows.NOW, cost=Cost.CHEAP).workspace.close()
    _enter(window)
    assert window.desk is not None


def test_another_window_shows_it_already(window: MainWindow) -> None:
    workspace.invented(paths.tour_folder()).begin()
    other = workspace.create(paths.tour_folder(), PASSPHRASE, now=windows.NOW, cost=Cost.CHEAP).workspace
    _enter(window)
    page = _part(window, InventingPage)
    assert page.below.isVisible()
    other.close()
    page.step.back_button.click()
    assert _part(window, FirstRun)


def test_what_a_backup_would_replace_is_not_touched(window: MainWindow) -> None:
    """What one reaches from the tour's own pages leads out of it."""
    _enter(window)
    window.restore()
    assert not paths.tour_folder().exists()
    assert _part(window, FirstRun)
