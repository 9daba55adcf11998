"""Working days and public holidays of Germany's Länder, Austria and the Swiss cantons.

Sources: the Länder's laws on Sundays and holidays as in force in 2026, Austria's Feiertagsruhegesetz and
Arbeitsruhegesetz; for Switzerland see ``swiss_days``, for all other countries ``other_countries``. Days that hold only
in some communities (Augsburg's peace day, Assumption in Bavaria's mostly Protestant ones) count where most people
live: Assumption is a holiday in Bavaria, the peace day is not. Easter is
computed by the Gregorian computus as Butcher published it in 1876.
"""

from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache

from app.records import other_countries, swiss_days

#: The Länder with their ISO 3166-2 codes.
GERMAN_REGIONS: dict[str, str] = {
    "DE-BW": "Baden-Württemberg",
    "DE-BY": "Bayern",
    "DE-BE": "Berlin",
    "DE-BB": "Brandenburg",
    "DE-HB": "Bremen",
    "DE-HH": "Hamburg",
    "DE-HE": "Hessen",
    "DE-MV": "Mecklenburg-Vorpommern",
    "DE-NI": "Niedersachsen",
    "DE-NW": "Nordrhein-Westfalen",
    "DE-RP": "Rheinland-Pfalz",
    "DE-SL": "Saarland",
    "DE-SN": "Sachsen",
    "DE-ST": "Sachsen-Anhalt",
    "DE-SH": "Schleswig-Holstein",
    "DE-TH": "Thüringen",
}
#: The cantons with theirs.
SWISS_REGIONS: dict[str, str] = {f"CH-{code}": name for code, name in swiss_days.CANTONS.items()}
#: What every user can choose: no holidays, all of Germany, a Land, Austria, all of Switzerland, a canton.
REGIONS: tuple[str, ...] = ("", "DE", *GERMAN_REGIONS, "AT", "CH", *SWISS_REGIONS)

_GERMANY_FIXED: tuple[tuple[int, int], ...] = ((1, 1), (5, 1), (10, 3), (12, 25), (12, 26))
_GERMANY_EASTER: tuple[int, ...] = (-2, 1, 39, 50)  # Good Friday, Easter Monday, Ascension, Whit Monday
_CORPUS_CHRISTI = 60
_AUSTRIA_FIXED: tuple[tuple[int, int], ...] = (
    (1, 1),
    (1, 6),
    (5, 1),
    (8, 15),
    (10, 26),
    (11, 1),
    (12, 8),
    (12, 25),
    (12, 26),
)
_AUSTRIA_EASTER: tuple[int, ...] = (1, 39, 50, 60)

type _Day = Callable[[int], date | None]


def is_region(region: str) -> bool:
    """Whether a user can choose it here."""
    return region in REGIONS or region in other_countries.codes()


def easter(year: int) -> date:
    """Easter Sunday."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leap, odd = divmod(century, 4)
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    quarter, left = divmod(rest, 4)
    weekday = (32 + 2 * odd + 2 * quarter - moon - left) % 7
    shift = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def is_working_day(day: date, region: str = "DE") -> bool:
    """Monday to Friday, except public holidays of the region."""
    return day.weekday() < 5 and day not in holidays(day.year, region)


def working_days_between(first: date, last: date, region: str = "DE") -> int:
    """Working days after ``first`` up to and including ``last``; 0 where ``last`` is not later."""
    if last <= first:
        return 0
    days = (last - first).days
    weeks, left = divmod(days, 7)
    count = weeks * 5 + sum((first.weekday() + step) % 7 < 5 for step in range(1, left + 1))
    for year in range(first.year, last.year + 1):
        count -= sum(first < day <= last and day.weekday() < 5 for day in holidays(year, region))
    return count


@lru_cache(maxsize=4096)
def add_working_days(day: date, count: int, region: str = "DE") -> date:
    """The day ``count`` working days after ``day``; with 0 the day itself or the next working one."""
    if count <= 0:
        while not is_working_day(day, region):
            day += timedelta(days=1)
        return day
    while count:
        day += timedelta(days=1)
        count -= is_working_day(day, region)
    return day


@lru_cache(maxsize=256)
def holidays(year: int, region: str = "DE") -> frozenset[date]:
    """Public holidays; unknown regions have none."""
    if region == "CH" or region in SWISS_REGIONS:
        return swiss_days.holidays(year, region[3:], easter(year))
    if region == "AT":
        fixed, moving = _AUSTRIA_FIXED, _AUSTRIA_EASTER
        own = set[date]()
    elif region == "DE" or region in GERMAN_REGIONS:
        fixed, moving = _GERMANY_FIXED, _GERMANY_EASTER
        found = {find(year) for regions, find in _OWN if region[3:] in regions.split()}
        own = {day for day in found if day is not None}
    else:
        return other_countries.holidays(year, region)
    sunday = easter(year)
    return frozenset(
        {date(year, month, day) for month, day in fixed} | {sunday + timedelta(days=days) for days in moving} | own
    )


def _fixed(month: int, day: int) -> _Day:
    return lambda year: date(year, month, day)


def _since(first: int, month: int, day: int) -> _Day:
    return lambda year: date(year, month, day) if year >= first else None


def _once(*days: date) -> _Day:
    """Days that a law made free one single time."""
    return lambda year: next((day for day in days if day.year == year), None)


def _after_easter(days: int) -> _Day:
    return lambda year: easter(year) + timedelta(days=days)


def _repentance(year: int) -> date:
    """The Wednesday before 23 November."""
    before = date(year, 11, 22)
    return before - timedelta(days=(before.weekday() - 2) % 7)


#: What some Länder have beside the nine days of all (Easter and Whit Sunday of Brandenburg are Sundays anyway).
_OWN: tuple[tuple[str, _Day], ...] = (
    ("BW BY ST", _fixed(1, 6)),
    ("BE", _since(2019, 3, 8)),
    ("BE", _once(date(2020, 5, 8), date(2025, 5, 8), date(2028, 6, 17))),  # the end of the war, the 17th of June
    ("MV", _since(2023, 3, 8)),
    ("BW BY HE NW RP SL", _after_easter(_CORPUS_CHRISTI)),
    ("BY SL", _fixed(8, 15)),
    ("TH", _fixed(9, 20)),
    ("BB HB HH MV NI SN ST SH TH", _fixed(10, 31)),
    ("BW BY NW RP SL", _fixed(11, 1)),
    ("SN", _repentance),
)
