"""Words about people: rings, warmth, how long ago."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.records.contact import ChannelKind, Contact, Standing
from app.records.exchange import Exchange, Medium
from app.records.obligation import Obligation, Side
from ui.runtime import i18n
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


def channel_name(kind: ChannelKind) -> str:
    translate = QCoreApplication.translate
    return {
        ChannelKind.MAIL: translate("People", "Mail"),
        ChannelKind.PHONE: translate("People", "Telephone"),
        ChannelKind.PROFILE: translate("People", "Profile"),
        ChannelKind.CHAT: translate("People", "Chat"),
        ChannelKind.WEB: translate("People", "Web page"),
    }[kind]


def way(label: str) -> str:
    """What a card calls one of several addresses or numbers, in the window's language; other words as they are."""
    translate = QCoreApplication.translate
    return {
        "work": translate("People", "work"),
        "home": translate("People", "home"),
        "cell": translate("People", "mobile"),
        "fax": translate("People", "fax"),
        "pager": translate("People", "pager"),
        "other": translate("People", "other"),
    }.get(label.lower(), label)


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


def owed(obligation: Obligation, days: int) -> str:
    """Who owes, for how many working days, and over which channel it was asked or promised."""
    translate = QCoreApplication.translate
    channel = {
        Medium.MAIL: translate("People", "by mail"),
        Medium.CHAT: translate("People", "in a chat"),
        Medium.CALL: translate("People", "on the phone"),
        Medium.NOTE: translate("People", "noted by hand"),
    }[obligation.medium]
    if obligation.side is Side.MINE:
        said = translate("People", "You owe for %n working day(s)", None, days)
        today = translate("People", "You owe since today")
    else:
        said = translate("People", "Owed to you for %n working day(s)", None, days)
        today = translate("People", "Owed to you since today")
    return f"{said if days else today}, {channel}"


def exchanged(exchange: Exchange) -> str:
    """A message in two words: what it was and whose."""
    translate = QCoreApplication.translate
    return {
        (Medium.MAIL, False): translate("People", "Mail from them"),
        (Medium.MAIL, True): translate("People", "Mail from you"),
        (Medium.CHAT, False): translate("People", "Chat message from them"),
        (Medium.CHAT, True): translate("People", "Chat message from you"),
        (Medium.CALL, False): translate("People", "Call from them"),
        (Medium.CALL, True): translate("People", "Call from you"),
        (Medium.NOTE, False): translate("People", "Note"),
        (Medium.NOTE, True): translate("People", "Note"),
    }[exchange.medium, exchange.sent]


def second_line(contact: Contact) -> str:
    """Role and organisation."""
    return ", ".join(part for part in (contact.role, contact.organisation) if part)


def employers(all_of: int, recommended: int, warned: int) -> str:
    """How many employers there are, and of how many one said something; empty where there is none."""
    translate = QCoreApplication.translate
    if recommended or warned:
        said = translate("People", "%1 recommended, %2 warned of").replace("%1", i18n.number(recommended))
        return said.replace("%2", i18n.number(warned))
    return translate("People", "%Ln employer(s)", None, all_of) if all_of else ""
