"""Choosing a language; dates and numbers in it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from tests.support.data import ROOT
from tests.support.windows import speaking
from ui.runtime import i18n
from ui.runtime.i18n import Language, Translations, choose

DAY = date(2026, 11, 3)


@pytest.fixture
def translations(qtbot: QtBot, qapp: QApplication) -> Iterator[Translations]:
    with speaking(qapp) as translations:
        yield translations


@pytest.mark.parametrize(
    ("setting", "system", "language"),
    [("", "de_AT", "de"), ("", "fr_FR", "en"), ("en", "de_DE", "en"), ("de", "en_GB", "de"), ("xx", "C", "en")],
)
def test_the_setting_comes_first_then_the_system_then_english(setting: str, system: str, language: str) -> None:
    assert choose(setting, system) == language


def test_german_dates_and_numbers(translations: Translations) -> None:
    translations.speak(Language.DE)
    assert i18n.number(48213) == "48.213"
    assert i18n.decimal(1.23) == "1,2"
    assert i18n.day(DAY, today=date(2026, 1, 1)) == "3. Nov."
    assert i18n.day(DAY, today=date(2027, 1, 1)) == "3. Nov. 2026"
    assert i18n.long_day(DAY) == "Dienstag, 3. November"
    assert i18n.full_day(DAY, today=date(2026, 1, 1)) == "3. November"
    assert i18n.weekday(DAY) == "Di."


def test_english_dates_and_numbers(translations: Translations) -> None:
    translations.speak(Language.EN)
    assert i18n.number(48213) == "48,213"
    assert i18n.decimal(1.0) == "1.0"
    assert i18n.day(DAY) == "3 Nov"
    assert i18n.long_day(DAY) == "Tuesday 3 November"
    assert i18n.full_day(DAY, today=date(2026, 1, 1)) == "3 November"
    assert i18n.full_day(DAY, today=date(2027, 1, 1)) == "3 November 2026"


def test_a_moment_is_shown_in_local_time(translations: Translations) -> None:
    translations.speak(Language.DE)
    local = datetime(2026, 11, 18, 9, 42).astimezone()
    assert i18n.time(local.astimezone(UTC)) == "09:42"
    assert i18n.moment(local.astimezone(UTC)) == "Mittwoch, 18. November, 09:42"
    assert i18n.stamp(local).startswith("18.11.")


def test_qts_own_texts_follow(translations: Translations, qtbot: QtBot) -> None:
    translations.speak(Language.DE)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert "Abbrechen" in box.button(QDialogButtonBox.StandardButton.Cancel).text()
    translations.speak(Language.EN)
    assert QApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_each_language_names_itself() -> None:
    assert [language.own_name for language in Language] == ["Deutsch", "English"]


def test_days_are_written_in_the_windows_language_whatever_the_system_writes_them_in() -> None:
    code = (
        "from datetime import date; from PySide6.QtCore import QCoreApplication; from ui.runtime import i18n\n"
        "i18n.Translations(QCoreApplication([])).speak(i18n.Language.DE); print(i18n.long_day(date(2026, 1, 26)))"
    )
    around = {**os.environ, "LC_ALL": "", "LANGUAGE": "", "LANG": "de_AT.UTF-8", "LC_TIME": "en_US.UTF-8"}
    done = subprocess.run(
        [sys.executable, "-c", code], env=around, cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() in ("Montag, 26. Jänner", "Montag, 26. Januar")
