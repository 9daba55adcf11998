"""Scheme, palette and sheet follow the table and change live."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui.runtime.theme import Contrast, Scheme, Theme, enlarged, palette, sheet, still, tokens
from ui.runtime.tokens import DARK, DARK_HIGH, LIGHT, LIGHT_HIGH


def test_the_sheet_is_filled_completely() -> None:
    for table in (LIGHT, DARK, LIGHT_HIGH, DARK_HIGH):
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


def test_high_contrast_is_chosen_or_follows_the_desktop(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(qapp, Scheme.LIGHT)
    wish = theme._wishes.contrastPreferenceChanged
    assert tokens() is LIGHT
    wish.emit(Qt.ContrastPreference.HighContrast)
    assert tokens() is LIGHT_HIGH
    theme.choose(Scheme.DARK)
    assert tokens() is DARK_HIGH
    theme.choose(Scheme.DARK, Contrast.USUAL)
    assert tokens() is DARK
    wish.emit(Qt.ContrastPreference.NoPreference)
    theme.choose(Scheme.LIGHT, Contrast.HIGH)
    assert tokens() is LIGHT_HIGH
    theme.choose(Scheme.LIGHT, Contrast.SYSTEM)
    assert tokens() is LIGHT


def test_less_movement_is_asked_for_by_the_desktop(qtbot: QtBot, qapp: QApplication) -> None:
    wish = Theme(qapp)._wishes.motionPreferenceChanged
    assert not still()
    wish.emit(Qt.MotionPreference.ReducedMotion)
    assert still()
    wish.emit(Qt.MotionPreference.NoPreference)
    assert not still()


def test_text_grows_from_the_size_that_the_desktop_has(qtbot: QtBot, qapp: QApplication) -> None:
    before = qapp.font()
    theme = Theme(qapp, percent=150)
    assert qapp.font().pointSizeF() == before.pointSizeF() * 1.5
    theme.choose(Scheme.LIGHT, percent=200)
    assert qapp.font().pointSizeF() == before.pointSizeF() * 2
    theme.choose(Scheme.LIGHT, percent=100)
    assert qapp.font() == before
    pixels = QFont(before)
    pixels.setPixelSize(13)
    assert enlarged(pixels, 200).pixelSize() == 26
