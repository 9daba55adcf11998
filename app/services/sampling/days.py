"""When something in an invented office happened, counted back from the present so that it is alive on any day."""

from datetime import datetime, timedelta

from app.records.calendar import is_working_day

#: Hours of the day, UTC, at which people in an office write; one after the other.
_HOURS = (8, 10, 13, 15, 9, 14, 11)


def working_days_ago(now: datetime, days: int, place: int = 0, region: str = "DE") -> datetime:
    """A moment on the working day ``days`` of them before ``now``; ``place`` puts one after another on the same day."""
    at = now
    while days > 0:
        at -= timedelta(days=1)
        days -= is_working_day(at.date(), region)
    return at.replace(hour=8, minute=(7 + 11 * place) % 60, second=0, microsecond=0) + timedelta(hours=place)


def days_ago(now: datetime, days: int, place: int = 0) -> datetime:
    """A moment in office hours so many days before ``now``, on the next working day where that one is none."""
    at = (now - timedelta(days=days)).replace(minute=(13 * place) % 60, second=0, microsecond=0)
    return _in_office(at, place)


def answered(at: datetime, place: int) -> datetime:
    """When somebody answered: the same day or up to three later, always after ``at``."""
    return _in_office(at + timedelta(days=place % 3 + 1), place)


def _in_office(at: datetime, place: int) -> datetime:
    at = at.replace(hour=_HOURS[place % len(_HOURS)])
    while not is_working_day(at.date()):
        at += timedelta(days=1)
    return at
