"""When a line that somebody types says that something is due: "übermorgen 14 Uhr", "KW 48", "by COB Friday".

Unlike ``dates``, which looks for the limit of a request among the many days that a letter names, this reads one short
line in German or English whose writer means a day, and says which words mean it. A day without a year is the next one
to come; "nächsten Freitag" is the coming one, "next Friday" that of next week unless this week's is over.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from app.records.calendar import add_working_days, easter

_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "montag mo monday mon",
            "dienstag di tuesday tues tue",
            "mittwoch mi wednesday wed",
            "donnerstag do thursday thurs thur thu",
            "freitag fr friday fri",
            "samstag sonnabend sa saturday sat",
            "sonntag so sunday sun",
        )
    )
    for name in names.split()
}
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januar jänner january jan",
            "februar feber february feb",
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
_NUMBERS = {
    name: number
    for number, names in enumerate(
        (
            "ein eine einen einem einer one a an",
            "zwei two",
            "drei three",
            "vier four",
            "fünf five",
            "sechs six",
            "sieben seven",
            "acht eight",
            "neun nine",
            "zehn ten",
            "elf eleven",
            "zwölf twelve",
        ),
        start=1,
    )
    for name in names.split()
}
_FEASTS: dict[str, tuple[int, int]] = {
    "heiligabend": (12, 24),
    "heiliger abend": (12, 24),
    "christmas eve": (12, 24),
    "weihnachten": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "xmas": (12, 25),
    "silvester": (12, 31),
    "new year's eve": (12, 31),
    "neujahr": (1, 1),
    "new year's day": (1, 1),
    "new year": (1, 1),
    "nikolaus": (12, 6),
}
_PARTS_OF_DAY = {
    name: time(hour)
    for hour, names in (
        (8, "früh morgen morning"),
        (9, "vormittag vormittags"),
        (12, "mittag mittags noon lunchtime"),
        (14, "nachmittag nachmittags afternoon"),
        (18, "abend abends evening tonight"),
    )
    for name in names.split()
}
_DAY = (
    "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
)
_SHORT = "mo|di|mi|do|fr|sa|so|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun"
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_COUNT = rf"\d{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))}"
_WEEK = r"(?:woche|week|wo\.)"
_THIS = r"(?:diese[rsmn]?|this)"
_NEXT = r"(?:nächste[rsmn]?|naechste[rsmn]?|kommende[rsmn]?|next|coming)"
_AFTER_NEXT = r"(?:übernächste[rsmn]?|uebernaechste[rsmn]?)"
_EDGE = (
    r"(?P<{0}>anfang|beginn|mitte|ende|end|beginning|start|middle|early|mid|late)"
    r"(?:\s+(?:of|der|des|von))?(?:\s+the)?"
)
_BUSINESS = r"(?:werk|arbeits)tage?n?|(?:working|business|work)[\s-]?days?"
_UNIT = rf"{_BUSINESS}|minuten?|minutes?|mins?|stunden?|hours?|tage?n?|days?|wochen?|weeks?|monate?n?|months?"
#: One way of naming a day a line; the first that fits at a place counts.
_FORMS = rf"""
      (?P<iso>\d{{4}}-\d\d-\d\d)
    | (?P<dotted>\d{{1,2}}\.\s?\d{{1,2}}\.(?:\s?(?:20)?\d\d(?![\d:.]))?)
    | (?P<slashed>\d{{1,2}}/\d{{1,2}}(?:/(?:20)?\d\d)?)
    | (?P<monthday>\d{{1,2}})(?:\.|st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_MONTH})\b\.?(?:,?\s+(?P<year>20\d\d))?
    | (?P<named>{_MONTH})\.?\s+(?P<nameday>\d{{1,2}})(?:st|nd|rd|th)?\b(?![:.]\d|\s?(?:uhr|am|pm|h)\b)(?:,?\s+(?P<nameyear>20\d\d))?
    | {_EDGE.format("monthedge")}[\s-](?P<edgemonth>{_MONTH})\b\.?
    | {_EDGE.format("nextmonthedge")}\s+{_NEXT}\s+(?:monats?|months?)
    | {_EDGE.format("thismonthedge")}(?:\s+{_THIS})?\s+(?:monats?|month)
    | (?P<eom>monatsende|month[\s-]end|eom) | monats(?P<monthspart>anfang|mitte)
    | {_EDGE.format("weekedge")}\s+(?P<edgewhich>{_NEXT}|{_AFTER_NEXT})\s+{_WEEK}
    | {_EDGE.format("thisweekedge")}(?:\s+{_THIS})?\s+{_WEEK}
    | (?P<quarterend>quartalsende|(?:ende\s+des|end\s+of\s+(?:the\s+)?|end\s+of\s+this\s+)\s*(?:quartals|quarter))
    | (?P<yearend>jahresende|year[\s-]end|(?:ende\s+des\s+jahres|end\s+of\s+(?:the|this)\s+year))
    | (?P<eow>eow|wochenende|weekend|the\s+weekend) | (?P<weekstart>wochenanfang|wochenbeginn)
    | (?:kw|cw|wk|kalenderwoche|(?:calendar\s+)?week(?:\s+no\.?)?|woche)\s?(?P<week>\d{{1,2}})(?:\s*/\s*(?P<weekyear>20\d\d))?
    | (?P<weekbefore>\d{{1,2}})\.\s?(?:kw|kalenderwoche)
    | (?P<wdnext>{_DAY})\s+(?:der\s+|of\s+)?(?P<wdwhich>{_NEXT}|{_AFTER_NEXT})\s+{_WEEK}
    | (?:{_NEXT})\s+{_WEEK}[\s,]+(?:on\s+|am\s+)?(?P<nextwd>{_DAY}|(?:{_SHORT})\b\.?)
    | (?:{_AFTER_NEXT})\s+{_WEEK}[\s,]+(?:am\s+)?(?P<afternextwd>{_DAY})
    | (?P<wdweek>{_DAY})\s+week(?!\s*end)\b
    | (?P<weekfrom>{_DAY})\s+in\s+(?P<weekcount>{_COUNT})\s+(?:wochen?|weeks?|tagen)
    | a\s+week\s+(?:on|from)\s+(?P<weekon>{_DAY})
    | (?P<wdof>{_AFTER_NEXT}|{_NEXT}|{_THIS})\s+(?P<weekday>{_DAY}|(?:{_SHORT})\b\.?)
    | (?P<bare>{_DAY})
    | (?:(?<=bis\s)|(?<=am\s)|(?<=ab\s)|(?<=by\s)|(?<=on\s)|(?<=before\s)|(?<=until\s)|(?<=vor\s)|(?<=zum\s)|(?<=cob\s)|(?<=eod\s)|(?<=till\s))(?P<short>{_SHORT})\b\.?
    | (?P<abbreviated>(?:mo|di|mi|do|fr|sa|so)\.(?=\s|,|$)|(?:mo|di|mi|do|fr|sa|so)(?=\s+(?:\d{{1,2}}(?::|\s?uhr)|um\s)))
    | (?P<weekafternext>(?:the\s+)?week\s+after\s+next|{_AFTER_NEXT}\s+{_WEEK})
    | (?P<nextweek>{_NEXT}\s+{_WEEK}) | (?P<thisweek>{_THIS}\s+{_WEEK}(?:\s+noch)?)
    | (?P<nextmonth>{_NEXT}\s+(?:monat|month)) | (?P<nextyear>{_NEXT}\s+(?:jahr|year))
    | (?:in|binnen|innerhalb(?:\s+von)?|within)\s+(?:the\s+next\s+|den\s+nächsten\s+)?(?P<count>{_COUNT})\s+(?P<unit>{_UNIT})
    | (?P<agocount>{_COUNT})\s+(?P<agounit>{_UNIT})\s+from\s+(?:now|today)
    | (?P<half>in\s+(?:einer\s+halben\s+stunde|half\s+an\s+hour))
    | (?P<fortnight>in\s+(?:a|one)\s+fortnight|in\s+vierzehn\s+tagen)
    | (?P<after>überübermorgen|übermorgen|uebermorgen|(?:the\s+)?day\s+after\s+tomorrow)
    | (?P<tomorrow>(?<!guten\s)(?<!jeden\s)morgen|tomorrow|tmrw)
    | (?P<tonight>tonight|heute\s+abend|heute\s+nacht)
    | (?P<today>heute|today|this(?=\s+(?:morning|afternoon|evening)))
    | (?P<endofday>(?:end|close)\s+of\s+(?:the\s+)?(?:day|business)|cob|eod|feierabend|dienstschluss)
    | (?P<feast>{"|".join(map(re.escape, sorted(_FEASTS, key=len, reverse=True)))}|ostern|easter|pfingsten)
    | (?:the|am|zum|dem|den|bis|on)\s+(?:the\s+)?(?P<nth>\d{{1,2}})(?:\.|st\b|nd\b|rd\b|th\b)(?!\s?\d|\s+(?:of\s+)?(?:{_MONTH})\b)
"""
_WHEN = re.compile(
    rf"(?<![\w.])(?:{_FORMS})(?P<part>früh|morgen|vormittag|mittag|nachmittag|abend)?(?!\w)",
    re.VERBOSE | re.IGNORECASE,
)
_CLOCK = re.compile(
    r"""(?<![\w.:])(?:um\s+|at\s+|gegen\s+|ab\s+|around\s+|by\s+|@\s?|,\s*)?(?:
      (?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?\s?(?:uhr|h)\b
    | (?P<h24>\d{1,2}):(?P<m24>\d\d)(?:\s?(?P<half24>am|pm)\b)?
    | (?P<h12>\d{1,2})\s?(?P<half>am|pm|a\.m\.|p\.m\.)(?!\w)
    | halb\s+(?P<halb>\w+)
    | (?P<part>früh|vormittags?|mittags?|nachmittags?|abends?|morning|noon|lunchtime|afternoon|evening)\b
    )|(?<!\w)(?:um|at|gegen|around)\s+(?P<plain>\d{1,2})(?![\d.:/%€$]|\s*(?:%|€|tage|days|euro))\b""",
    re.VERBOSE | re.IGNORECASE,
)
_LIMIT = re.compile(
    r"(?:\b(?:bis(?:\s+(?:zum|spätestens|zu[mr]))?|spätestens(?:\s+(?:am|bis|zum))?|by|before|until|till?|vor|no\s+later\s+than"
    r"|due(?:\s+(?:on|by))?|fällig(?:\s+am)?|frist:?|deadline:?)\s+(?:the\s+|dem\s+|der\s+|den\s+)?)$",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"(?:\b(?:am|ab|on|zum|vom|from|für|for|the|dem|den|der|im|in\s+der|noch|starting)\s+)+$", re.IGNORECASE
)
_CLOSE = re.compile(
    r"(?:\b(?:by\s+)?(?:end|close)\s+of\s+(?:business|day|play)|\bcob|\beod|\bfeierabend|\bdienstschluss)"
    r"(?:\s+(?:on|am))?\s+$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A day, with the hour if the line says one. ``start`` and ``end`` mark the words that say it, a word of limit and a
    preposition among them; ``limit``: it is said to be the last day.
    """

    day: date
    at: time | None = None
    limit: bool = False
    start: int
    end: int


def find(line: str, now: datetime, region: str = "") -> When | None:
    """The day that a line means, the last if it names several; ``now`` is local, ``region`` says which days are free."""
    found = [when for hit in _WHEN.finditer(line) if (when := _when(hit, line, now, region)) is not None]
    limits = [one for one in found if one.limit]
    if found:
        return (limits or found)[-1]
    return _hour_alone(line, now)


def _when(hit: re.Match[str], line: str, now: datetime, region: str) -> When | None:
    try:
        resolved = _resolve(hit, now, region)
    except (ValueError, OverflowError):  # the 31st of a month that has none, week 60
        return None
    if resolved is None:
        return None
    day, at = resolved
    start, end = hit.span()
    before = line[:start]
    limit = bool(hit["endofday"] or (hit["eow"] and hit["eow"].lower() == "eow"))
    closing = _CLOSE.search(before)
    if closing:
        limit, start = True, closing.start()
    marked = _LIMIT.search(line[:start])
    leading = _LEADING.search(line[:start])
    if marked:
        limit, start = True, marked.start()
    elif leading:
        start = leading.start()
    if at is None:
        at, start, end = _clock_beside(line, start, end, hit)
    if limit:
        day = _last_of_week(hit, day)
        at = None
    return When(day=day, at=at, limit=limit, start=start, end=end)


def _last_of_week(hit: re.Match[str], day: date) -> date:
    """By a week means by its Friday; in a week, from its Monday on."""
    if hit["week"] or hit["weekbefore"] or hit["nextweek"] or hit["weekafternext"]:
        return max(day, day + timedelta(days=4 - day.weekday()))
    return day


def _clock_beside(line: str, start: int, end: int, hit: re.Match[str]) -> tuple[time | None, int, int]:
    """The hour right behind the day's words, within them, or right before them."""
    for clock in _CLOCK.finditer(line, max(hit.start(), 0)):
        between = line[end : clock.start()]
        if clock.start() >= end and not re.fullmatch(r"[\s,]*(?:am\s+|in\s+the\s+|um\s+|at\s+|gegen\s+)?", between):
            break
        if (at := _hour(clock)) is not None and (clock.start() >= end or clock.end() == end):
            return at, start, max(end, clock.end())
    if hit["part"]:
        return _PARTS_OF_DAY[hit["part"].lower()], start, end
    last = None
    for clock in _CLOCK.finditer(line[:start]):
        last = clock
    if last is not None and re.fullmatch(r"[\s,]*(?:am|on)?\s*", line[last.end() : start]) and not last["part"]:
        at = _hour(last)
        if at is not None:
            return at, last.start(), end
    return None, start, end


def _hour(clock: re.Match[str]) -> time | None:
    if clock["part"]:
        return _PARTS_OF_DAY[clock["part"].lower()]
    if clock["halb"]:
        hour = _number(clock["halb"])
        return None if hour is None or not 1 <= hour <= 12 else time(_by_day(hour) - 1, 30)
    if clock["plain"]:
        hour = int(clock["plain"])
        return time(_by_day(hour)) if hour < 24 else None
    hour = int(clock["hour"] or clock["h24"] or clock["h12"])
    minute = int(clock["minute"] or clock["m24"] or 0)
    half = (clock["half"] or clock["half24"] or "").lower()
    if half.startswith("p") and hour < 12:
        hour += 12
    elif half.startswith("a") and hour == 12:
        hour = 0
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _by_day(hour: int) -> int:
    """The hour on which somebody works: "um 3" is three in the afternoon."""
    return hour + 12 if 1 <= hour <= 6 else hour


def _hour_alone(line: str, now: datetime) -> When | None:
    """An hour without a day is that of today, or of tomorrow where it is past."""
    for clock in _CLOCK.finditer(line):
        at = None if clock["part"] or (clock["halb"] is not None and _hour(clock) is None) else _hour(clock)
        if at is None:
            continue
        day = now.date() if at > now.time() else now.date() + timedelta(days=1)
        marked = _LIMIT.search(line[: clock.start()])
        start = marked.start() if marked else clock.start()
        limit = bool(marked)
        if limit:
            return When(day=now.date(), limit=True, start=start, end=clock.end())
        return When(day=day, at=at, start=start, end=clock.end())
    return None


type _Resolved = tuple[date, time | None] | None


def _resolve(hit: re.Match[str], now: datetime, region: str) -> _Resolved:
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
        return _ahead(int(hit["monthday"]), _MONTHS[hit["month"].lower()], hit["year"], today)
    if hit["named"]:
        return _ahead(int(hit["nameday"]), _MONTHS[hit["named"].lower()], hit["nameyear"], today)
    if hit["nth"]:
        return _nth(int(hit["nth"]), today)
    if hit["feast"]:
        return _feast(hit["feast"].lower(), today)
    return None


def _feast(name: str, today: date) -> date:
    if name in _FEASTS:
        month, day = _FEASTS[name]
        return _ahead(day, month, None, today)
    shift = timedelta(days=49 if name == "pfingsten" else 0)
    found = easter(today.year) + shift
    return found if found >= today else easter(today.year + 1) + shift


def _of_month(hit: re.Match[str], today: date) -> date | None:
    if hit["edgemonth"]:
        month = _MONTHS[hit["edgemonth"].lower()]
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
        weeks = 2 if re.match(_AFTER_NEXT, hit["edgewhich"], re.IGNORECASE) else 1
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
        number = int(hit["week"] or hit["weekbefore"])
        year, week, _ = today.isocalendar()
        found = date.fromisocalendar(int(hit["weekyear"] or year + (number < week)), number, 1)
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
        later = hit["afternextwd"] or (hit["wdwhich"] and re.match(_AFTER_NEXT, hit["wdwhich"], re.IGNORECASE))
        return monday + timedelta(weeks=2 if later else 1, days=_number_of_weekday(name))
    name = hit["wdweek"] or hit["weekfrom"] or hit["weekon"]
    if name:
        weeks = 1
        if hit["weekcount"]:
            count = _number(hit["weekcount"]) or 1
            weeks = max(1, count // 7) if hit[0].lower().endswith("tagen") else count
        return _coming(name, today) + timedelta(weeks=weeks)
    if hit["weekday"]:
        return _said_of(hit["wdof"].lower(), hit["weekday"], today)
    name = hit["bare"] or hit["short"] or hit["abbreviated"]
    return _coming(name, today) if name else None


def _said_of(which: str, name: str, today: date) -> date:
    day = _coming(name, today)
    if re.match(_AFTER_NEXT, which):
        return day + timedelta(weeks=1)
    if which == "next" and day - today < timedelta(days=7 - today.weekday()):
        return day + timedelta(weeks=1)
    if re.match(_THIS, which) and _number_of_weekday(name) == today.weekday():
        return today
    return day


def _coming(name: str, today: date) -> date:
    return today + timedelta(days=(_number_of_weekday(name) - today.weekday()) % 7 or 7)


def _number_of_weekday(name: str) -> int:
    return _WEEKDAYS[name.lower().strip(". ")]


def _counted(hit: re.Match[str], now: datetime, region: str) -> _Resolved:
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
    count, unit = _number(hit["count"] or hit["agocount"] or ""), (hit["unit"] or hit["agounit"] or "").lower()
    return None if count is None else _span(count, unit, now, region)


def _span(count: int, unit: str, now: datetime, region: str) -> tuple[date, time | None]:
    today = now.date()
    if re.fullmatch(_BUSINESS, unit):
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


def _number(text: str) -> int | None:
    return int(text) if text.isdigit() else _NUMBERS.get(text.lower())


def _next_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=31)).replace(day=1)


def _ahead(day: int, month: int, year: int | str | None, today: date) -> date:
    """Without a year, the next time that the day comes."""
    if year is not None:
        number = int(year)
        return date(number if number > 99 else 2000 + number, month, day)
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
