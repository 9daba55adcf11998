"""Whom one wanted to stay in touch with, and has not."""

from dataclasses import dataclass
from datetime import date, datetime

from app.records.choices import Choices
from app.records.contact import Contact, Ring


@dataclass(frozen=True, slots=True, kw_only=True)
class Silence:
    """Somebody of the circle after more than ``limit`` days without real exchange; ``days`` is None where none was."""

    contact: Contact
    days: int | None
    limit: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Birthday:
    """A birthday that comes; ``age`` is what they turn, None where the year is not known."""

    contact: Contact
    on: date
    age: int | None = None


def limit(contact: Contact, choices: Choices) -> int:
    """After how many days of silence it is time to write: the person's own, else the ring's; 0 is never."""
    if contact.touch_days is not None:
        return contact.touch_days
    return {
        Ring.INNER: choices.touch_inner,
        Ring.CLOSE: choices.touch_close,
        Ring.ACTIVE: choices.touch_active,
        Ring.WIDER: choices.touch_wider,
    }.get(contact.ring or Ring.DOOR, 0)


def silence(contact: Contact, last_at: datetime | None, choices: Choices, now: datetime) -> Silence | None:
    """Whether it is time to write to somebody; any real exchange begins the count anew."""
    days = None if last_at is None else (now - last_at).days
    most = limit(contact, choices)
    if not most or (days is not None and days <= most):
        return None
    return Silence(contact=contact, days=days, limit=most)


def next_birthday(birthday: str, today: date) -> tuple[date, int | None] | None:
    """The next day of "1980-03-14" or "--03-14" from today on, and the age then; 29 February is kept on the 28th."""
    text = birthday.removeprefix("--")
    try:
        born = date.fromisoformat(text if len(text) > 5 else f"2000-{text}")
    except ValueError:
        return None
    for year in (today.year, today.year + 1):
        try:
            on = born.replace(year=year)
        except ValueError:
            on = date(year, 2, 28)
        if on >= today:
            return on, year - born.year if len(text) > 5 else None
    return None
