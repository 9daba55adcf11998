"""Whether names and texts are hidden just now, and which texts are the program's own and may stay.

While a presentation runs, everything is hidden that is not known as our own: what the translations and the sentences
say, in which only numbers may stand for something. So nobody can forget to hide a name. Nothing of this is stored.
"""

import re

from PySide6.QtCore import QLocale

from resources import sentences
from ui.runtime import resources
from ui.runtime.i18n import Language

#: What stands, and is spoken, in place of what is hidden.
HIDDEN = "•••"
_GAP = re.compile(r"%L?[\dn]|\{\w+\}|\d+")
_COUNT = re.compile(r"\d{1,3}(?:[.,]\d{3})?")
_WORD = re.compile(r"[^\W\d_]+")


class _Now:
    """The state in force, for code that paints and speaks: our own texts while all others are hidden."""

    own: frozenset[str] | None = None
    calendar: frozenset[str] = frozenset()


_now = _Now()


def drop(language: str) -> None:
    """Hide from now on whatever is not our own in this language."""
    _now.own = own_texts(language)
    _now.calendar = _calendar()


def lift() -> None:
    """Hide nothing."""
    _now.own = None


def is_down() -> bool:
    """Whether names and texts are hidden."""
    return _now.own is not None


def spoken(text: str) -> str:
    """The text for a screen reader: as it is, or that it is hidden."""
    return text if _now.own is None or is_own(text) else HIDDEN


def is_own(text: str) -> bool:
    """Whether a text tells nothing of anybody: ours, a count, a date, or nothing at all."""
    if _now.own is None or not text.strip() or _COUNT.fullmatch(text):
        return True
    if _pattern(text) in _now.own or _is_date(text):
        return True
    from ui.runtime import regions  # a start has no use for it

    return regions.is_name(text)


def own_texts(language: str) -> frozenset[str]:
    """All texts of the window in a language, with a mark where something is put in; those that are nothing but such
    marks are left out, because anything would fit them.
    """
    german = language[:2].lower() == "de"
    texts = [text for name in ("de", "en") for text in _translated(name, german=german)]
    texts += [text for table in sentences.load(language).values() for text in table.values()]
    texts += [one.own_name for one in Language]
    return frozenset(pattern for text in texts if _WORD.search(pattern := _pattern(text)))


def _translated(name: str, *, german: bool) -> list[str]:
    """From the German file the translations or what they translate, from the English one its plurals."""
    import xml.etree.ElementTree as ET  # nobody needs it before the first presentation

    found = []
    ours = ET.parse(resources.path("translations") / f"kreis_{name}.ts")  # noqa: S314 - it ships with the program
    for message in ours.getroot().iter("message"):
        translation = message.find("translation")
        plurals = [] if translation is None else [form.text or "" for form in translation.iter("numerusform")]
        if german:
            found += [*plurals, message.findtext("translation") or ""] if name == "de" else []
        else:
            found += plurals if name == "en" else [message.findtext("source") or ""]
    return found


def _pattern(text: str) -> str:
    return _GAP.sub("#", text).strip().removesuffix(" …")


def _is_date(text: str) -> bool:
    words = _WORD.findall(text)
    return bool(words) and any(letter.isdigit() for letter in text) and all(word in _now.calendar for word in words)


def _calendar() -> frozenset[str]:
    """Names of months and weekdays, long and short."""
    locale, found = QLocale(), set[str]()
    for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        names = [locale.monthName(number, form) for number in range(1, 13)]
        names += [locale.dayName(number, form) for number in range(1, 8)]
        found.update(word for name in names for word in _WORD.findall(name))
    return frozenset(found)
