"""Scheme, palette and sheet follow the table and change live."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui.runtime.theme import Scheme, Theme, palette, sheet, tokens
from ui.runtime.tokens import DARK, LIGHT


def test_the_sheet_is_filled_completely() -> None:
    for table in (LIGHT, DARK):
        text = sheet(table)
        assert "@" not in text
        assert table.accent in text


def test_the_palette_selects_with_enough_contrast() -> None:
    made = palette(LIGHT)
    assert made.color(QPalette.ColorRole.Highlight).name().upper() == LIGHT.accent
    assert made.color(QPalette.ColorRole.PlaceholderText).name().upper() == LIGHT.faint


def test_choosing_dark_changes_open_windows(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(qapp)
    label = QLabel("Berger")
    qtbot.addWidget(label)
    with qtbot.waitSignal(theme.changed):
        theme.choose(Scheme.DARK)
    assert tokens() is DARK
    assert label.palette().color(QPalette.ColorRole.WindowText).name().upper() == DARK.text
    theme.choose(Scheme.LIGHT)
    assert tokens() is LIGHT
    theme.choose(Scheme.SYSTEM)
    assert theme.scheme is Scheme.SYSTEM
