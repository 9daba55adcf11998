"""Why something is open, since when, and how fresh the source is, in sentences."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from app.records.batch import Source, SourceKind
from app.records.exchange import Medium
from app.records.obligation import Side
from app.records.screening import Waiting
from app.records.vault import VaultInfo
from ui.runtime import i18n, sentences
from ui.today.look_up import Shown

#: A source that is older is called stale at the foot of the list.
_STALE_DAYS = 3


def why(shown: Shown) -> str:
    """Whose turn it is, as a sentence."""
    return sentences.of_code("why", shown.obligation.why)


def since(shown: Shown, now: datetime) -> str:
    """The day, the working days since, and the user's limit."""
    translate = QCoreApplication.translate
    days = translate("Today", "%1, %n working day(s).", None, shown.working_days)
    day = _day(shown.obligation.since, now)
    mine = shown.obligation.side is Side.MINE
    if shown.obligation.due_on is not None:
        limit = translate("Today", "Wanted by %1.").replace("%1", i18n.long_day(shown.obligation.due_on))
    elif mine:
        limit = translate("Today", "Your limit: %n working day(s).", None, shown.patience)
    else:
        limit = translate("Today", "Their limit: %n working day(s).", None, shown.patience)
    return f"{days.replace('%1', day)}\n{limit}"


def _day(at: datetime, now: datetime) -> str:
    """The weekday within the last week, else the date."""
    local, today = at.astimezone().date(), now.astimezone().date()
    if (today - local).days < 7:
        return QLocale().standaloneDayName(local.isoweekday(), QLocale.FormatType.LongFormat)
    return i18n.day(at, today=today)


def elsewhere(shown: Shown, now: datetime) -> str:
    """Asks whether a later call, chat or other mail settled it; nothing where there was none."""
    other, one = shown.elsewhere, shown.obligation
    if other is None:
        return ""
    translate = QCoreApplication.translate
    subject = other.subject or translate("Today", "No subject")
    if other.medium is Medium.CALL:
        said = translate("Today", "You spoke on the phone on %1.")
    elif other.medium is Medium.MAIL and other.sent:
        said = translate("Today", "You wrote another mail on %1: “%2”.").replace("%2", subject)
    elif other.medium is Medium.MAIL:
        said = translate("Today", "They wrote you another mail on %1: “%2”.").replace("%2", subject)
    elif other.sent:
        said = translate("Today", "You wrote in a chat on %1.")
    else:
        said = translate("Today", "They wrote to you in a chat on %1.")
    if one.side is Side.THEIRS:
        asked = translate("Today", "Does that answer your question?")
    elif one.medium is Medium.MAIL:
        asked = translate("Today", "Does that settle this mail?")
    else:
        asked = translate("Today", "Does that settle this message?")
    return f"{said.replace('%1', _day(other.at, now), 1)} {asked}"


def source(shown: Shown, now: datetime) -> str:
    """Where it was read, when, and whether sent mail was seen too."""
    translate = QCoreApplication.translate
    origin = shown.origin
    if origin is None or origin.read_at is None:
        by_hand = shown.obligation.medium in (Medium.NOTE, Medium.CALL)
        return translate("Today", "Noted by hand.") if by_hand else translate("Today", "The source is no longer known.")
    name = source_name(origin.kind)
    read = _when(origin.read_at, now)
    form = (
        translate("Today", "%1, read %2; sent mail too.")
        if origin.sent_seen
        else translate("Today", "%1, read %2. No sent mail was seen: an answer may be missing.")
    )
    return form.replace("%1", name).replace("%2", read)


def _when(at: datetime, now: datetime) -> str:
    """Today's time of day, else the day."""
    translate = QCoreApplication.translate
    if at.astimezone().date() == now.astimezone().date():
        return translate("Today", "at %1").replace("%1", i18n.time(at))
    return translate("Today", "on %1").replace("%1", i18n.day(at, today=now.astimezone().date()))


def source_name(kind: SourceKind) -> str:
    translate = QCoreApplication.translate
    return {
        SourceKind.VCARD: translate("Today", "Address book"),
        SourceKind.MBOX: translate("Today", "Mailbox"),
        SourceKind.MAILDIR: translate("Today", "Mailbox"),
        SourceKind.EML: translate("Today", "Letters"),
        SourceKind.THUNDERBIRD: "Thunderbird",
        SourceKind.IMAP: translate("Today", "Mailbox"),
        SourceKind.LINKEDIN: "LinkedIn",
        SourceKind.WHATSAPP: "WhatsApp",
        SourceKind.TELEGRAM: "Telegram",
        SourceKind.SIGNAL: "Signal",
        SourceKind.HAND: translate("Today", "By hand"),
        SourceKind.SAMPLE: translate("Today", "Sample data"),
    }.get(kind, translate("Today", "Source"))


def oldest(sources: Sequence[Source], now: datetime) -> tuple[str, bool]:
    """How old the oldest source of messages is, and whether that is too old; nothing where there is none."""
    dated = [(one.read_at, one) for one in sources if one.read_at is not None and one.kind is not SourceKind.VCARD]
    if not dated:
        return "", False
    translate = QCoreApplication.translate
    at, found = min(dated, key=lambda pair: pair[0])
    days = (now - at).days
    name = source_name(found.kind)
    if days >= _STALE_DAYS:
        return translate("Today", "%1: last read %n day(s) ago.", None, days).replace("%1", name), True
    return translate("Today", "%1: read %2.").replace("%1", name).replace("%2", _when(at, now)), False


def fresh(people: Sequence[Waiting]) -> str:
    """The line about new people who wrote personally, with the oldest one's sentence."""
    if not people:
        return ""
    translate = QCoreApplication.translate
    line = translate("Today", "%n new person(s) wrote to you personally.", None, len(people))
    if people[0].sentence:
        line += " " + translate("Screener", "“%1”").replace("%1", people[0].sentence)
    return line


def keys(info: VaultInfo) -> str:
    """What the vault's keys ask for, the gravest alone; nothing while all is well."""
    translate = QCoreApplication.translate
    if info.keys_altered:
        return translate("Today", "The vault's key file was changed from outside.")
    if info.keys_outdated:
        return translate("Today", "The vault's key file is an older copy.")
    if not (info.has_code and info.code_confirmed):
        return translate("Today", "Your recovery code is not on paper yet.")
    return ""
