"""When a line that somebody types says that something is due: "übermorgen 14 Uhr", "KW 48", "by COB Friday".

Unlike ``dates``, which looks for the limit of a request among the many days that a letter names, this reads one short
line in German or English whose writer means a day, and says which words mean it. A day without a year is the next one
to come; "nächsten Freitag" is the coming one, "next Friday" that of next week unless this week's is over.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from app.reading import moment_days, moment_forms


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
    found = [when for hit in moment_forms.WHEN.finditer(line) if (when := _when(hit, line, now, region)) is not None]
    limits = [one for one in found if one.limit]
    if found:
        return (limits or found)[-1]
    return _hour_alone(line, now)


def _when(hit: re.Match[str], line: str, now: datetime, region: str) -> When | None:
    try:
        resolved = moment_days.resolve(hit, now, region)
    except (ValueError, OverflowError):  # the 31st of a month that has none, week 60
        return None
    if resolved is None:
        return None
    day, at = resolved
    start, end = hit.span()
    before = line[:start]
    limit = bool(hit["endofday"] or (hit["eow"] and hit["eow"].lower() == "eow"))
    closing = moment_forms.CLOSE.search(before)
    if closing:
        limit, start = True, closing.start()
    marked = moment_forms.LIMIT.search(line[:start])
    leading = moment_forms.LEADING.search(line[:start])
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
    for clock in moment_forms.CLOCK.finditer(line, max(hit.start(), 0)):
        between = line[end : clock.start()]
        if clock.start() >= end and not re.fullmatch(r"[\s,]*(?:am\s+|in\s+the\s+|um\s+|at\s+|gegen\s+)?", between):
            break
        if (at := _hour(clock)) is not None and (clock.start() >= end or clock.end() == end):
            return at, start, max(end, clock.end())
    if hit["part"]:
        return moment_forms.PARTS_OF_DAY[hit["part"].lower()], start, end
    last = None
    for clock in moment_forms.CLOCK.finditer(line[:start]):
        last = clock
    if last is not None and re.fullmatch(r"[\s,]*(?:am|on)?\s*", line[last.end() : start]) and not last["part"]:
        at = _hour(last)
        if at is not None:
            return at, last.start(), end
    return None, start, end


def _hour(clock: re.Match[str]) -> time | None:
    if clock["part"]:
        return moment_forms.PARTS_OF_DAY[clock["part"].lower()]
    if clock["halb"]:
        hour = moment_days.number(clock["halb"])
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
    for clock in moment_forms.CLOCK.finditer(line):
        at = None if clock["part"] or (clock["halb"] is not None and _hour(clock) is None) else _hour(clock)
        if at is None:
            continue
        day = now.date() if at > now.time() else now.date() + timedelta(days=1)
        marked = moment_forms.LIMIT.search(line[: clock.start()])
        start = marked.start() if marked else clock.start()
        limit = bool(marked)
        if limit:
            return When(day=now.date(), limit=True, start=start, end=clock.end())
        return When(day=day, at=at, start=start, end=clock.end())
    return None
