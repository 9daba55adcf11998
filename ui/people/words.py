"""Words about people: rings, warmth, how long ago."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.records.contact import Contact, Standing
from ui.runtime.rings import ring_name as ring_name
from ui.runtime.rings import warmth as warmth


def standing_name(standing: Standing) -> str:
    translate = QCoreApplication.translate
    return {
        Standing.CIRCLE: translate("People", "In the circle"),
        Standing.KNOWN: translate("People", "Known"),
        Standing.SCREENED: translate("People", "In the Screener"),
        Standing.OUT: translate("People", "Kept out"),
    }[standing]


def warmth_name(step: int) -> str:
    translate = QCoreApplication.translate
    return (
        translate("People", "warm"),
        translate("People", "fading"),
        translate("People", "cool"),
        translate("People", "cold"),
    )[step]


def ago(last: datetime | None, now: datetime) -> str:
    """How long ago, short: days for two weeks, then weeks, months, years."""
    if last is None:
        return ""
    translate = QCoreApplication.translate
    days = (now.astimezone().date() - last.astimezone().date()).days
    if days <= 0:
        return translate("People", "today")
    if days < 14:
        return translate("People", "%n day(s)", None, days)
    if days < 60:
        return translate("People", "%n wk.", None, days // 7)
    if days < 700:
        return translate("People", "%n mo.", None, days // 30)
    return translate("People", "%n yr.", None, days // 365)


def second_line(contact: Contact) -> str:
    """Role and organisation."""
    return ", ".join(part for part in (contact.role, contact.organisation) if part)
