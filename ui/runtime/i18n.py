"""The window's language: which one, how it is loaded, and how dates and numbers are written in it."""

from datetime import date, datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLibraryInfo, QLocale, QTime, QTranslator

from ui.runtime import resources


class Language(StrEnum):
    """Languages the window speaks completely. Each is written in itself wherever one chooses."""

    DE = "de"
    EN = "en"

    @property
    def own_name(self) -> str:
        return {"de": "Deutsch", "en": "English"}[self.value]


def choose(setting: str = "", system: str = "") -> Language:
    """The language to speak: the user's setting, else the system's if it is spoken here, else English."""
    for name in (setting, system or QLocale.system().name()):
        code = name[:2].lower()
        if code in Language:
            return Language(code)
    return Language.EN


class Translations:
    """The translators of the application; ``speak`` changes them live and Qt sends every widget a LanguageChange."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []
        self._language: Language | None = None

    @property
    def language(self) -> Language:
        return self._language or Language.EN

    def speak(self, language: Language) -> None:
        """Load ``language`` for our texts and Qt's own, and write dates and numbers by its rules."""
        if language is self._language:
            return
        for old in self._installed:
            self._application.removeTranslator(old)
        self._language = language
        QLocale.setDefault(_locale(language))
        folder = resources.path("translations")
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._installed = [
            translator
            for name, place in ((f"qtbase_{language}", qt), (f"kreis_{language}", str(folder)))
            if (translator := QTranslator()).load(name, place)
        ]
        for translator in self._installed:
            self._application.installTranslator(translator)


def _locale(language: Language) -> QLocale:
    """The system's own variant (Austrian dates, British dates) where it is of this language.

    Made anew from its name: the system's own object would write days in the language of ``LC_TIME``.
    """
    system = QLocale.system().name()
    return QLocale(system if system[:2] == language.value else language.value)


def number(value: int) -> str:
    """A count with the locale's separators: 48.213 in German, 48,213 in English."""
    return QLocale().toString(value)


def decimal(value: float) -> str:
    """A figure with one digit behind the point, or the comma."""
    return QLocale().toString(value, "f", 1)


def begun(text: str) -> str:
    """With a capital letter, since it stands alone: the first sentence of a German letter begins with a small one."""
    return text[:1].upper() + text[1:]


def day(value: date | datetime, *, today: date | None = None) -> str:
    """A day in words, short: "20. Okt." or "20 Oct", with the year if it is not that of ``today``."""
    value = _local_day(value)
    with_year = today is not None and today.year != value.year
    german = QLocale().language() is QLocale.Language.German
    pattern = {
        (True, False): "d. MMM",
        (True, True): "d. MMM yyyy",
        (False, False): "d MMM",
        (False, True): "d MMM yyyy",
    }
    return QLocale().toString(_qdate(value), pattern[german, with_year])


def long_day(value: date | datetime) -> str:
    """A day in full without its year: "Montag, 23. November" or "Monday 23 November"."""
    german = QLocale().language() is QLocale.Language.German
    return QLocale().toString(_qdate(_local_day(value)), "dddd, d. MMMM" if german else "dddd d MMMM")


def full_day(value: date | datetime, *, today: date) -> str:
    """A day with its month in full: "11. November" or "11 November", with the year if it is not that of ``today``."""
    value = _local_day(value)
    german = QLocale().language() is QLocale.Language.German
    pattern = ("d. MMMM" if german else "d MMMM") + (" yyyy" if today.year != value.year else "")
    return QLocale().toString(_qdate(value), pattern)


def weekday(value: date | datetime) -> str:
    """The short name of the weekday: "Mi." or "Wed"."""
    return QLocale().dayName(_local_day(value).isoweekday(), QLocale.FormatType.ShortFormat)


def time(value: datetime) -> str:
    """A time of day, local: "08:31"."""
    local = value.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), "HH:mm")


def moment(value: datetime) -> str:
    """Day and time, local: "Mittwoch, 18. November, 09:42"."""
    return f"{long_day(value)}, {time(value)}"


def stamp(value: datetime) -> str:
    """Day and time in the locale's short format, for tables and reports."""
    local = value.astimezone()
    when = QDateTime(_qdate(local.date()), QTime(local.hour, local.minute))
    return QLocale().toString(when, QLocale.FormatType.ShortFormat)


def _local_day(value: date | datetime) -> date:
    return value.astimezone().date() if isinstance(value, datetime) else value


def _qdate(value: date) -> QDate:
    return QDate(value.year, value.month, value.day)
