"""Which day is meant by words that name one: from a match of ``moment_forms.WHEN`` to the calendar."""

import re
from datetime import date, datetime, time, timedelta

from app.reading import moment_forms
from app.reading.days import MONTHS
from app.records.calendar import add_working_days, easter

type Resolved = tuple[date, time | None] | None


def resolve(hit: re.Match[str], now: datetime, region: str) -> Resolved:
    """The day, and the hour where a span of hours ends in one. Raises ``ValueError`` for what does not exist."""
    for resolve in (_calendar_day, _of_month, _of_week, _week_day):
        if (day := resolve(hit, now.date())) is not None:
            return day, None
    return _counted(hit, now, region)


def _calendar_day(hit: re.Match[str], today: date) -> date | None:
    if hit["iso"]:
        return date.fromisoformat(hit["iso"])
    if hit["dotted"] or hit["slashed"]:
        parts = [int(part) for part in re.split(r"[./]", (hit["dotted"] or hit["slashed"]).replace(" ", "").strip("."))]
        first, second, year = parts[0], parts[1], parts[2] if len(parts) > 2 else None
        if hit["slashed"] and second > 12:  # the American order
            first, second = second, first
        return _ahead(first, second, year, today)
    if hit["month"]:
        return _ahead(int(hit["monthday"]), MONTHS[hit["month"].lower()], hit["year"], today)
    if hit["named"]:
        return _ahead(int(hit["nameday"]), MONTHS[hit["named"].lower()], hit["nameyear"], today)
    if hit["nth"]:
        return _nth(int(hit["nth"]), today)
    if hit["feast"]:
        return _feast(hit["feast"].lower(), today)
    return None


def _feast(name: str, today: date) -> date:
    if name in moment_forms.FEASTS:
        month, day = moment_forms.FEASTS[name]
        return _ahead(day, month, None, today)
    shift = timedelta(days=49 if name == "pfingsten" else 0)
    found = easter(today.year) + shift
    return found if found >= today else easter(today.year + 1) + shift


def _of_month(hit: re.Match[str], today: date) -> date | None:
    if hit["edgemonth"]:
        month = MONTHS[hit["edgemonth"].lower()]
        year = today.year + (month < today.month)
        return _edge_of_month(hit["monthedge"], date(year, month, 1))
    if hit["nextmonthedge"]:
        return _edge_of_month(hit["nextmonthedge"], _next_month(today))
    if hit["thismonthedge"]:
        found = _edge_of_month(hit["thismonthedge"], today.replace(day=1))
        return found if found >= today else _edge_of_month(hit["thismonthedge"], _next_month(today))
    if hit["monthspart"]:
        first = today.replace(day=1)
        found = _edge_of_month(hit["monthspart"], first)
        return found if found >= today else _edge_of_month(hit["monthspart"], _next_month(today))
    if hit["eom"]:
        return _edge_of_month("ende", today.replace(day=1))
    if hit["quarterend"]:
        month = 3 * ((today.month - 1) // 3 + 1)
        return _edge_of_month("ende", date(today.year, month, 1))
    if hit["yearend"]:
        return date(today.year, 12, 31)
    if hit["nextmonth"]:
        return _next_month(today)
    if hit["nextyear"]:
        return date(today.year + 1, 1, 1)
    return None


def _edge_of_month(edge: str, first: date) -> date:
    part = _part(edge)
    if part == 0:
        return first
    return first.replace(day=15) if part == 1 else _next_month(first) - timedelta(days=1)


def _part(edge: str) -> int:
    """0, 1 and 2: beginning, middle, end."""
    low = edge.lower()
    if low in ("mitte", "middle", "mid"):
        return 1
    return 2 if low in ("ende", "end", "late") else 0


def _of_week(hit: re.Match[str], today: date) -> date | None:
    monday = today - timedelta(days=today.weekday())
    if hit["weekedge"]:
        weeks = 2 if re.match(moment_forms.AFTER_NEXT, hit["edgewhich"], re.IGNORECASE) else 1
        return monday + timedelta(weeks=weeks, days=2 * _part(hit["weekedge"]))
    if hit["thisweekedge"]:
        found = monday + timedelta(days=2 * _part(hit["thisweekedge"]))
        return found if found >= today else found + timedelta(weeks=1)
    if hit["eow"]:
        shift = 4 if hit["eow"].lower() == "eow" else 5
        found = monday + timedelta(days=shift)
        return max(found, today)
    if hit["thisweek"]:
        return max(today, monday + timedelta(days=4))
    if hit["week"] or hit["weekbefore"]:
        wanted = int(hit["week"] or hit["weekbefore"])
        year, week, _ = today.isocalendar()
        found = date.fromisocalendar(int(hit["weekyear"] or year + (wanted < week)), wanted, 1)
        return max(found, today) if found == monday else found
    if hit["weekafternext"]:
        return monday + timedelta(weeks=2)
    if hit["nextweek"] or hit["weekstart"]:
        return monday + timedelta(weeks=1)
    return None


def _week_day(hit: re.Match[str], today: date) -> date | None:
    monday = today - timedelta(days=today.weekday())
    if hit["wdnext"] or hit["nextwd"] or hit["afternextwd"]:
        name = hit["wdnext"] or hit["nextwd"] or hit["afternextwd"]
        later = hit["afternextwd"] or (
            hit["wdwhich"] and re.match(moment_forms.AFTER_NEXT, hit["wdwhich"], re.IGNORECASE)
        )
        return monday + timedelta(weeks=2 if later else 1, days=_number_of_weekday(name))
    name = hit["wdweek"] or hit["weekfrom"] or hit["weekon"]
    if name:
        weeks = 1
        if hit["weekcount"]:
            count = number(hit["weekcount"]) or 1
            weeks = max(1, count // 7) if hit[0].lower().endswith("tagen") else count
        return _coming(name, today) + timedelta(weeks=weeks)
    if hit["weekday"]:
        return _said_of(hit["wdof"].lower(), hit["weekday"], today)
    name = hit["bare"] or hit["short"] or hit["abbreviated"]
    return _coming(name, today) if name else None


def _said_of(which: str, name: str, today: date) -> date:
    day = _coming(name, today)
    if re.match(moment_forms.AFTER_NEXT, which):
        return day + timedelta(weeks=1)
    if which == "next" and day - today < timedelta(days=7 - today.weekday()):
        return day + timedelta(weeks=1)
    if re.match(moment_forms.THIS, which) and _number_of_weekday(name) == today.weekday():
        return today
    return day


def _coming(name: str, today: date) -> date:
    return today + timedelta(days=(_number_of_weekday(name) - today.weekday()) % 7 or 7)


def _number_of_weekday(name: str) -> int:
    return moment_forms.WEEKDAYS[name.lower().strip(". ")]


def _counted(hit: re.Match[str], now: datetime, region: str) -> Resolved:
    today = now.date()
    if hit["after"]:
        return today + timedelta(days=3 if hit["after"].lower().startswith("überüber") else 2), None
    if hit["tomorrow"]:
        return today + timedelta(days=1), None
    if hit["tonight"]:
        return today, time(18)
    if hit["today"] or hit["endofday"]:
        return today, None
    if hit["fortnight"]:
        return today + timedelta(days=14), None
    if hit["half"]:
        return _at(now + timedelta(minutes=30))
    count, unit = number(hit["count"] or hit["agocount"] or ""), (hit["unit"] or hit["agounit"] or "").lower()
    return None if count is None else _span(count, unit, now, region)


def _span(count: int, unit: str, now: datetime, region: str) -> tuple[date, time | None]:
    today = now.date()
    if re.fullmatch(moment_forms.BUSINESS, unit):
        return add_working_days(today, count, region), None
    if unit.startswith("min"):
        return _at(now + timedelta(minutes=count))
    if unit.startswith(("stund", "hour")):
        return _at(now + timedelta(hours=count))
    if unit.startswith("mon"):
        months = today.month - 1 + count
        first = date(today.year + months // 12, months % 12 + 1, 1)
        return min(first + timedelta(days=today.day - 1), _next_month(first) - timedelta(days=1)), None
    return today + timedelta(days=count * (7 if unit.startswith("w") else 1)), None


def _at(moment: datetime) -> tuple[date, time]:
    return moment.date(), moment.time().replace(second=0, microsecond=0)


def number(text: str) -> int | None:
    """A count in digits or words."""
    return int(text) if text.isdigit() else moment_forms.NUMBERS.get(text.lower())


def _next_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=31)).replace(day=1)


def _ahead(day: int, month: int, year: int | str | None, today: date) -> date:
    """Without a year, the next time that the day comes."""
    if year is not None:
        given = int(year)
        return date(given if given > 99 else 2000 + given, month, day)
    found = date(today.year, month, day)
    return found if found >= today else date(today.year + 1, month, day)


def _nth(day: int, today: date) -> date:
    """The next month that has such a day from today on."""
    first = today.replace(day=1)
    for _ in range(3):
        try:
            found = first.replace(day=day)
        except ValueError:
            first = _next_month(first)
            continue
        if found >= today:
            return found
        first = _next_month(first)
    raise ValueError(day)
