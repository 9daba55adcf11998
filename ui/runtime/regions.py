"""Whose public holidays can be chosen, by name."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.records.calendar import GERMAN_REGIONS, SWISS_REGIONS
from app.records.other_countries import codes

#: Letters from here on are of other scripts, for which fonts would be loaded.
_LATIN = "\u0250"

_OWN = frozenset((*GERMAN_REGIONS.values(), *SWISS_REGIONS.values()))
_told: set[str] = set()


def choices() -> list[tuple[str, str]]:
    """Codes and names of those the program knows itself: none, Germany with its Länder, Austria, Switzerland with its
    cantons.
    """
    translate = QCoreApplication.translate
    return [
        ("", translate("Regions", "No public holidays")),
        ("DE", translate("Regions", "Germany")),
        *GERMAN_REGIONS.items(),
        ("AT", translate("Regions", "Austria")),
        ("CH", translate("Regions", "Switzerland")),
        *SWISS_REGIONS.items(),
    ]


def others() -> list[tuple[str, str]]:
    """All others that this computer knows; the first time it takes half a second, so not on the window's thread."""
    return sorted(((code, native(code)) for code in codes()), key=lambda one: one[1].casefold())


def native(code: str) -> str:
    """A country as it calls itself, in English where that is in another script; its code where Qt does not know it."""
    country = QLocale.codeToTerritory(code)
    if country == QLocale.Country.AnyTerritory:
        return code
    own = QLocale(QLocale.Language.AnyLanguage, country).nativeTerritoryName()
    name = own if own and max(own) < _LATIN else QLocale.territoryToString(country)
    _told.add(name)
    return name


def is_name(text: str) -> bool:
    """Whether this is the name of a region, the same in every language of the window.

    Of countries those are known that were told so far: to ask for all takes half a second, and none is shown before.
    """
    return text in _OWN or text in _told
