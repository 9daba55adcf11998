"""Settings take effect and are kept."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.records import other_countries
from app.settings import Settings, Theme
from tests.support import walking
from tests.support.windows import NOW, opened
from ui.preferences.page import SettingsPage
from ui.preferences.sections import SectionView
from ui.widgets.button import Button

#: The places of two sections in the list.
ABOUT_ME, SAFETY = 4, 6


def test_what_is_changed_is_kept_in_the_vault(qtbot: QtBot, tmp_path: Path) -> None:
    session, workspace = opened(tmp_path / "vault")
    page = SettingsPage(session)
    qtbot.addWidget(page)
    page.resize(1180, 800)
    page.show()
    page.mine.setValue(4)
    page.mine.editingFinished.emit()
    page.region.setCurrentIndex(page.region.findData("DE-BY"))
    page.region.activated.emit(page.region.currentIndex())
    choices = workspace.choices.get()
    assert (choices.patience_mine, choices.region) == (4, "DE-BY")
    page.touch.boxes["touch_close"].setValue(90)
    page.touch.boxes["touch_close"].editingFinished.emit()
    page.holds.setValue(100)
    page.holds.editingFinished.emit()
    choices = workspace.choices.get()
    assert (choices.touch_close, choices.circle_capacity) == (90, 100)
    page.answers.set_text("Bis {day}.\n\nLeider nein.")
    page.answers.left.emit()
    assert workspace.choices.get().short_answers == ("Bis {day}.", "Leider nein.")
    page.addresses.set_text("me@example.org, other@example.org")
    page.addresses.line.editingFinished.emit()
    assert set(workspace.imports.own_addresses()) == {"me@example.org", "other@example.org"}
    page.choose(ABOUT_ME)
    page.addresses.set_text("no address")
    page.addresses.line.editingFinished.emit()
    assert page.addresses._below.isVisible()
    session.close()


def test_what_is_kept_outside_the_vault_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    session, _ = opened(tmp_path / "vault")
    page = SettingsPage(session)
    qtbot.addWidget(page)
    page.show_settings(Settings(language="en", theme=Theme.DARK))
    assert (page.appearance.scheme.index(), page.locks.minutes.value()) == (2, 15)
    session.close()


def test_the_list_names_every_section_and_what_is_in_it(qtbot: QtBot, tmp_path: Path) -> None:
    session, _ = opened(tmp_path / "vault")
    page = SettingsPage(session)
    qtbot.addWidget(page)
    page.resize(1180, 800)
    page.show()
    page.activateWindow()
    walking.settle()
    page.setFocus()
    assert page.focusWidget() is page.list
    assert [view.isVisible() for view in page.findChildren(SectionView)] == [True]
    below = page.list.visualRect(page.list.model().index(page.list.model().rowCount() - 1, 0))
    assert page.list.viewport().rect().contains(below)
    page.choose(SAFETY)
    backups = page.findChildren(Button, "settings.backups")[0]
    with qtbot.waitSignal(session.sought) as sought:
        qtbot.mouseClick(backups, Qt.MouseButton.LeftButton)
    assert sought.args[0] == "backups"
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.focusWidget() is backups
    qtbot.keyClick(page.list, Qt.Key.Key_Up)
    assert not backups.isVisible()
    session.close()


@pytest.mark.skipif(not other_countries.codes(), reason="the package holidays is not installed")
def test_other_countries_come_later_and_a_chosen_one_is_there_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    session, workspace = opened(tmp_path / "vault")
    workspace.choices.change(replace(workspace.choices.get(), region="FR"), now=NOW)
    page = SettingsPage(session)
    qtbot.addWidget(page)
    assert page.region.findData("FR") < 0
    page.show()
    assert page.region.currentText() == "France"
    assert all(page.region.findData(code) >= 0 for code in other_countries.codes())
    page.mine.setValue(5)
    page.mine.editingFinished.emit()
    assert workspace.choices.get().region == "FR"
    session.close()
