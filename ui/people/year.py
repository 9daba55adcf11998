"""A year of exchanges with one person, as beats of the lane and in words."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from app.records.exchange import Exchange, Medium, Nature
from app.records.obligation import Obligation, Side
from ui.people import words
from ui.widgets.timeline_lane import Beat

_SHAPES = {Medium.MAIL: "mail", Medium.CHAT: "chat", Medium.CALL: "call", Medium.NOTE: "chat"}


def beats(exchanges: Sequence[Exchange], open_now: Sequence[Obligation] = ()) -> tuple[Beat, ...]:
    """Human messages and calls, one beat each; what is still to be answered is marked."""
    waiting = {one.exchange_id: "due" if one.side is Side.MINE else "owed" for one in open_now}
    return tuple(
        Beat(
            day=one.at.astimezone().date(),
            shape=_SHAPES[one.medium],
            mine=one.sent,
            waits=waiting.get(one.id, ""),
        )
        for one in exchanges
        if one.nature is Nature.HUMAN
    )


def months(today: date) -> tuple[tuple[date, str], ...]:
    """The first days of the last twelve months with their short names."""
    found = []
    day = today.replace(day=1)
    for _ in range(12):
        name = QLocale().monthName(day.month, QLocale.FormatType.ShortFormat).rstrip(".")
        found.append((day, name))
        day = (day - timedelta(days=1)).replace(day=1)
    return tuple(reversed(found))


def spoken(exchanges: Sequence[Exchange], now: datetime) -> str:
    """What the lane shows, for a screen reader."""
    human = [one for one in exchanges if one.nature is Nature.HUMAN]
    if not human:
        return ""
    translate = QCoreApplication.translate
    sent = sum(one.sent for one in human)
    text = translate("People", "%1 from them, %2 from you, the last %3.")
    last = words.ago(max(one.at for one in human), now)
    return text.replace("%1", str(len(human) - sent)).replace("%2", str(sent)).replace("%3", last)
