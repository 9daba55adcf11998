"""A birthday as the user writes and reads it: "14. März 1980", "14 March", and back to the vault's ISO text."""

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale

_ISO = re.compile(r"(?:(\d{4})|-?-?)-?(\d{1,2})-(\d{1,2})")
_GERMAN = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.?\s*(\d{4})?")
_WORDS = re.compile(r"(\d{1,2})\.?\s+([^\W\d]+)\.?,?\s*(\d{4})?")
_AMERICAN = re.compile(r"([^\W\d]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s*(\d{4})?")
#: A year that has every day, for birthdays without one.
_LEAP = 2000


def shown(birthday: str) -> str:
    """The vault's "1980-03-14" or "--03-14" in the window's language; what is no day stays as it is."""
    found = _ISO.fullmatch(birthday)
    if found is None:
        return birthday
    year, month, day = found.groups()
    moment = QDate(int(year or _LEAP), int(month), int(day))
    if not moment.isValid():
        return birthday
    german = QLocale().language() is QLocale.Language.German
    pattern = ("d. MMMM" if german else "d MMMM") + (" yyyy" if year else "")
    return QLocale().toString(moment, pattern)


def read(text: str) -> str:
    """What was typed as the vault keeps it; what is no day in any way of writing one stays as it is."""
    text = text.strip()
    if found := _ISO.fullmatch(text):
        return _kept(found[1], found[2], found[3]) or text
    if found := _GERMAN.fullmatch(text):
        return _kept(found[3], found[2], found[1]) or text
    if found := _WORDS.fullmatch(text):
        return _kept(found[3], _month(found[2]), found[1]) or text
    if found := _AMERICAN.fullmatch(text):
        return _kept(found[3], _month(found[1]), found[2]) or text
    return text


def _month(name: str) -> int:
    """1 to 12 by the beginning of its name in German or English, 0 for none."""
    asked = name.casefold()
    for language in (QLocale.Language.German, QLocale.Language.English):
        for number in range(1, 13):
            if len(asked) >= 3 and QLocale(language).monthName(number).casefold().startswith(asked):
                return number
    return 0


def _kept(year: str | None, month: str | int, day: str) -> str:
    try:
        known = date(int(year or _LEAP), int(month), int(day))
    except ValueError:
        return ""
    return known.isoformat() if year else f"--{known.month:02}-{known.day:02}"
