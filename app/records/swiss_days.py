"""Public holidays of the Swiss cantons.

Source: the Federal Office of Justice's list of the days that each canton's law treats as holidays, as of 2026. Days
that are merely customary in a canton, or that hold in some of its communities only, are working days here: a reminder
that comes on a day off is a smaller harm than one that never comes.
"""

from collections.abc import Callable
from datetime import date, timedelta

#: By the letters of ISO 3166-2.
CANTONS: dict[str, str] = {
    "AG": "Aargau",
    "AI": "Appenzell Innerrhoden",
    "AR": "Appenzell Ausserrhoden",
    "BE": "Bern",
    "BL": "Basel-Landschaft",
    "BS": "Basel-Stadt",
    "FR": "Freiburg/Fribourg",
    "GE": "Genf/Genève",
    "GL": "Glarus",
    "GR": "Graubünden",
    "JU": "Jura",
    "LU": "Luzern",
    "NE": "Neuenburg/Neuchâtel",
    "NW": "Nidwalden",
    "OW": "Obwalden",
    "SG": "St. Gallen",
    "SH": "Schaffhausen",
    "SO": "Solothurn",
    "SZ": "Schwyz",
    "TG": "Thurgau",
    "TI": "Tessin/Ticino",
    "UR": "Uri",
    "VD": "Waadt/Vaud",
    "VS": "Wallis/Valais",
    "ZG": "Zug",
    "ZH": "Zürich",
}

_MONDAY, _TUESDAY, _THURSDAY, _SATURDAY, _SUNDAY = 0, 1, 3, 5, 6
_GOOD_FRIDAY, _EASTER_MONDAY, _ASCENSION, _WHIT_MONDAY, _CORPUS_CHRISTI = -2, 1, 39, 50, 60

#: Days of all cantons.
_ALL_FIXED = ((1, 1), (8, 1), (12, 25))
_BY_DATE: tuple[tuple[int, int, str], ...] = (
    (1, 2, "AG BE JU LU TG VD"),
    (1, 6, "SZ TI UR"),
    (3, 1, "NE"),
    (3, 19, "NW SZ TI UR VS"),
    (5, 1, "AG BL BS JU NE SH TG TI ZH"),
    (6, 23, "JU"),
    (6, 29, "TI"),
    (8, 15, "AG AI JU LU NW OW SZ TI UR VS ZG"),
    (9, 25, "OW"),
    (11, 1, "AG AI GL JU LU NW OW SG SZ TI UR VS ZG"),
    (12, 8, "AG AI LU NW OW SZ TI UR VS ZG"),
    (12, 26, "AG BE BL BS GL GR LU SG SH SZ TG TI ZH"),
    (12, 31, "GE"),
)
_BY_EASTER: tuple[tuple[int, str], ...] = (
    (_GOOD_FRIDAY, "AG AI AR BE BL BS FR GE GL JU LU NE NW OW SG SH SO SZ TG UR VD ZG ZH"),
    (_EASTER_MONDAY, "AG AI AR BE BL BS GE GL GR JU LU SG SH SZ TG TI UR VD ZH"),
    (_WHIT_MONDAY, "AG AI AR BE BL BS GE GL GR JU LU SG SH SZ TG TI UR VD ZH"),
    (_CORPUS_CHRISTI, "AG AI JU LU NE NW OW SZ TI UR VS ZG"),
)


def holidays(year: int, canton: str, easter: date) -> frozenset[date]:
    """Those of a canton, or with "" those of all cantons; ``easter`` is the year's Easter Sunday."""
    found = {date(year, month, day) for month, day in _ALL_FIXED}
    found.add(easter + timedelta(days=_ASCENSION))
    found.update(date(year, month, day) for month, day, cantons in _BY_DATE if canton and canton in cantons.split())
    found.update(easter + timedelta(days=days) for days, cantons in _BY_EASTER if canton and canton in cantons.split())
    if own := _OWN.get(canton):
        found.update(own(year, easter))
    return frozenset(found)


def _sunday(year: int, month: int, number: int) -> date:
    """The n-th Sunday of a month."""
    return _nth(year, month, _SUNDAY, number)


def _nth(year: int, month: int, weekday: int, number: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1))


def _geneva(year: int, _: date) -> set[date]:
    """The Genevan fast: the Thursday after the first Sunday of September."""
    return {_sunday(year, 9, 1) + timedelta(days=4)}


def _glarus(year: int, easter: date) -> set[date]:
    """The ride to Näfels: the first Thursday of April, a week later if that lies in Holy Week."""
    first = _nth(year, 4, _THURSDAY, 1)
    return {first + timedelta(days=7) if first == easter - timedelta(days=3) else first}


def _neuchatel(year: int, _: date) -> set[date]:
    """The days after New Year and Christmas where these fall on a Sunday."""
    return {day for day in (date(year, 1, 2), date(year, 12, 26)) if day.weekday() == _MONDAY}


def _vaud(year: int, _: date) -> set[date]:
    """The Monday after the federal day of prayer, which is the third Sunday of September."""
    return {_sunday(year, 9, 3) + timedelta(days=1)}


def _one_of_christmas(year: int, _: date) -> set[date]:
    """St Stephen's, unless it would make three holidays with the Sunday in one run: not on Tuesday nor Saturday."""
    day = date(year, 12, 26)
    return set() if day.weekday() in (_TUESDAY, _SATURDAY) else {day}


_OWN: dict[str, Callable[[int, date], set[date]]] = {
    "AI": _one_of_christmas,
    "AR": _one_of_christmas,
    "GE": _geneva,
    "GL": _glarus,
    "NE": _neuchatel,
    "UR": _one_of_christmas,
    "VD": _vaud,
}
