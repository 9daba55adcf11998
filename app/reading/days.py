"""The day a sentence names ("bis Freitag", "by the 3rd", "KW 48"), as a date counted from the day it was written.

A request names many days that are no deadline ("does Thursday suit you?"), so of requests only days with a word of
limit before them count, and those so near that they are one; a promise is due on any day it names. Vague times ("next
week", "demnächst") give none.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "montag mo monday mon",
            "dienstag di tuesday tues tue",
            "mittwoch mi wednesday wed",
            "donnerstag do thursday thurs thu",
            "freitag fr friday fri",
            "samstag sonnabend sa saturday sat",
            "sonntag so sunday sun",
        )
    )
    for name in names.split()
}
MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januar jänner january jan",
            "februar february feber feb",
            "märz maerz march mär mrz mar",
            "april apr",
            "mai may",
            "juni june jun",
            "juli july jul",
            "august aug",
            "september sept sep",
            "oktober october okt oct",
            "november nov",
            "dezember december dez dec",
        ),
        start=1,
    )
    for name in names.split()
}
_COUNTS = {
    name: number
    for number, names in enumerate(
        ("ein eine einem einer one a", "zwei two", "drei three", "vier four", "fünf five", "sechs six", "sieben seven"),
        1,
    )
    for name in names.split()
}
#: The beginnings of weekdays; "do" and "so" count only after a word of limit.
_SHORT = {
    "mo": "monday",
    "di": "tuesday",
    "tu": "tuesday",
    "mi": "wednesday",
    "we": "wednesday",
    "do": "thursday",
    "th": "thursday",
    "fr": "friday",
    "sa": "saturday",
    "so": "sunday",
    "su": "sunday",
}
#: One of these stands in whatever names a day; looking for it first is ten times as fast.
_HINT = re.compile(
    r"\d|day|tag|morgen|sonnabend|mittwoch|heute|tonight|tomor|tommor|tmrw|2moro|tomoz|week|woche|this |eod|cob|"
    r"end of|ende |monat|month|within|innerhalb|binnen|in (?:[a-z]{3,6}) |(?:bis|by|before|till?|until) [a-z]{2,5}\b"
)
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DAY = re.compile(
    rf"""(?<![\w.])(?:
      (?P<iso>\d{{4}}-\d\d-\d\d)
    | (?P<dotted>\d{{1,2}}\.\s?\d{{1,2}}\.(?:\s?(?:20)?\d\d(?!\d))?)
    | (?P<first>\d{{1,2}})(?:\.|st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_MONTH})\b\.?(?:,?\s+(?P<year>20\d\d))?
    | (?P<named>{_MONTH})\.?\s+(?P<second>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:)(?:,?\s+(?P<later>20\d\d))?
    | (?P<ordinal>(?:the\s+|zum\s+|am\s+|dem\s+|den\s+)(?P<nth>\d{{1,2}})(?:st|nd|rd|th|\.)(?!\w|\s?\d|\s+(?:of\s+)?(?:{_MONTH})\b))
    | (?P<weekday>(?:next\s+|übernächsten\s+)?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag
        |(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:\s+week(?!\s*end)\b)?)(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)?(?!s\b)
    | (?:(?<=bis\s)|(?<=by\s)|(?<=before\s)|(?<=til\s)|(?<=till\s)|(?<=until\s))(?P<short>mo|di|mi|do|fr|sa|so|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b\.?(?!\s?\d)
    | (?P<today>today|tonight|this\s+(?:afternoon|evening|morning)|heute|eod|cob|end\s+of\s+(?:the\s+)?(?:day|business)\b(?!\s+(?:on\s+)?\w*day))
    | (?P<tomorrow>(?:tmrw|tomm?orr?ow|2moro|tomoz)|(?<!guten\s)(?<!am\s)(?<!jeden\s)(?<!schönen\s)morgen)
    | (?P<after>übermorgen|day\s+after\s+tomorrow)
    | (?P<weekend>(?:ende|end)\s+(?:der|dieser|of\s+the|of\s+this|of)\s+(?:woche|week)|wochenende|weekend|noch\s+diese\s+woche|diese\s+woche\s+noch)
    | (?P<nextend>(?:ende|end\s+of)\s+(?:nächster|kommender|next)\s+(?:woche|week))
    | (?P<monthend>(?:ende\s+des|end\s+of\s+(?:the|this))\s+(?:monats|month)|monatsende|month[\s-]end)
    | (?:kw|kalenderwoche|calendar\s+week|week\s+no\.?)\s?(?P<week>\d{{1,2}})
    | (?:within|innerhalb\s+von|innerhalb|binnen|in(?:\s+the)?\s+(?:next|den\s+nächsten)|in)\s+
        (?P<count>\d{{1,2}}|{"|".join(_COUNTS)})\s+(?P<unit>stunden?|hours?|tage?n?|days?|wochen?|weeks?)
    )(?!\w)""",
    re.VERBOSE,
)
_LIMIT = re.compile(
    r"\b(?:bis|spätestens|by|before|until|til|till|than|vor|prior\s+to|deadline|frist|due|latest|latestens|stichtag)\b[^?!;]{0,28}$|\bahead\s+of\b[^?!;]{0,64}$"
)
_LATEST = re.compile(r"^[^.?!;]{0,20}\b(?:at\s+the\s+latest|spätestens|latest)\b")
_PAST = re.compile(r"\b(?:vom|seit|from|since|last|letzten?|am\s+letzten|of)\s+(?:the\s+)?$")
_NEAR = ("today", "tomorrow", "after", "weekend", "nextend", "monthend", "count")


def deadline(low: str, on: date) -> date | None:
    """The day until which a request (in lower case) wants its answer; the later of "today or tomorrow"."""
    return _latest(day for day, limited in _days(low, on) if limited)


def named_day(low: str, on: date) -> date | None:
    """The day a promise (in lower case) names: that with a word of limit, else the later of those named."""
    days = list(_days(low, on, promised=True))
    return _latest(day for day, limited in days if limited) or _latest(day for day, _ in days)


def _latest(days: Iterator[date]) -> date | None:
    return max(days, default=None)


def _days(low: str, on: date, *, promised: bool = False) -> Iterator[tuple[date, bool]]:
    """Days from ``on`` onwards, each with whether it is a limit."""
    if _HINT.search(low) is None:
        return
    for hit in _DAY.finditer(low):
        kind = hit.lastgroup or ""
        before = low[max(0, hit.start() - 76) : hit.start()]
        if _PAST.search(before):
            continue
        day = _resolve(hit, on)
        if day is None or day < on:
            continue
        limited = bool(
            _LIMIT.search(before) or _LATEST.match(low[hit.end() :]) or low.startswith(("noch", "bis"), hit.start())
        )
        if not limited and not promised:
            limited = _near(hit, low, kind)
        if promised and hit["today"] and not limited and not _near(hit, low, kind):
            continue
        yield day, limited


def _near(hit: re.Match[str], low: str, kind: str) -> bool:
    """Today, tomorrow and spans are limits without a word that says so, unless they only tell when something was."""
    if hit["today"] == "heute":
        return "noch" in low or "bis" in low or "heute oder" in low
    if hit["today"]:
        return "how are" not in low
    return any(hit[name] for name in _NEAR if name not in ("weekend", "today"))


def _resolve(hit: re.Match[str], on: date) -> date | None:
    try:
        return _calendar_day(hit, on) or _counted_day(hit, on)
    except ValueError:  # the 31st of a month that has none, week 60
        return None


def _calendar_day(hit: re.Match[str], on: date) -> date | None:
    if hit["iso"]:
        return date.fromisoformat(hit["iso"])
    if hit["dotted"]:
        parts = [int(part) for part in hit["dotted"].replace(" ", "").strip(".").split(".")]
        return _in_year(parts[0], parts[1], parts[2] if len(parts) > 2 else None, on)
    if hit["month"]:
        return _in_year(int(hit["first"]), MONTHS[hit["month"]], hit["year"], on)
    if hit["named"]:
        return _in_year(int(hit["second"]), MONTHS[hit["named"]], hit["later"], on)
    if hit["ordinal"]:
        return _of_month(int(hit["nth"]), on)
    if hit["week"]:
        year, week, _ = on.isocalendar()
        number = int(hit["week"])
        return date.fromisocalendar(year + (number < week - 26), number, 5)
    return None


def _counted_day(hit: re.Match[str], on: date) -> date | None:
    if hit["weekday"]:
        return _weekday(hit["weekday"], on)
    if hit["short"]:
        return _weekday(_SHORT[hit["short"][:2]], on)
    if hit["today"]:
        return on
    if hit["after"]:
        return on + timedelta(days=2)
    if hit["tomorrow"]:
        return on + timedelta(days=1)
    friday = on + timedelta(days=(4 - on.weekday()) % 7)
    if hit["weekend"]:
        return friday
    if hit["nextend"]:
        return friday + timedelta(days=7)
    if hit["monthend"]:
        return (on.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    if hit["count"]:
        count = int(hit["count"]) if hit["count"].isdigit() else _COUNTS[hit["count"]]
        unit = hit["unit"]
        if unit.startswith(("stunde", "hour")):
            return on + timedelta(days=max(count // 24, 0))
        return on + timedelta(days=count * (7 if unit.startswith("w") else 1))
    return None


def _weekday(name: str, on: date) -> date:
    """The next day of that name; "next Friday", where Friday is still of this week, is that of the week after."""
    words = name.split()
    later = 7 * (words[-1] == "week" or words[0] == "übernächsten")
    ahead = ((_WEEKDAYS[words[-2] if words[-1] == "week" else words[-1]] - on.weekday()) % 7 or 7) + later
    if name.startswith("next") and on.weekday() + ahead < 7:
        ahead += 7
    return on + timedelta(days=ahead)


def _in_year(day: int, month: int, year: int | str | None, on: date) -> date:
    """Without a year the one that brings the day nearest ahead; a day just past stays past."""
    if year is not None:
        number = int(year)
        return date(number if number > 99 else 2000 + number, month, day)
    found = date(on.year, month, day)
    return found if (on - found).days < 120 else date(on.year + 1, month, day)


def _of_month(day: int, on: date) -> date:
    if day >= on.day:
        return on.replace(day=day)
    following = (on.replace(day=1) + timedelta(days=31)).replace(day=1)
    return following.replace(day=day)
