"""The names of the rings and how warm a contact is, which several features show."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.records.contact import Ring

#: Days up to which an exchange is warm, fading, cool; later it is cold.
_WARMTH = (30, 90, 180)


def ring_name(ring: Ring) -> str:
    """The ring as a head of a section and on a pill."""
    translate = QCoreApplication.translate
    return {
        Ring.INNER: translate("People", "Inner circle"),
        Ring.CLOSE: translate("People", "Close circle"),
        Ring.ACTIVE: translate("People", "Active circle"),
        Ring.WIDER: translate("People", "Wider circle"),
        Ring.DOOR: translate("People", "At the door"),
    }[ring]


def warmth(last: datetime | None, now: datetime) -> int | None:
    """0 (under 30 days) to 3 (over 180); nothing where there never was an exchange."""
    if last is None:
        return None
    days = (now - last).days
    return sum(days >= limit for limit in _WARMTH)
