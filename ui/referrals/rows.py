"""Referrals as rows: received first, then given."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.records.referral import Direction, Gap, Referral, ReferralLine
from ui.runtime import i18n
from ui.runtime.rows import Look, Row, Section
from ui.widgets.avatar import look


def head(direction: Direction, count: int) -> Section:
    """The head above all that were received, or given."""
    translate = QCoreApplication.translate
    received = direction is Direction.RECEIVED
    title = translate("Referrals", "Received") if received else translate("Referrals", "Given")
    return Section(title=title, count=i18n.number(count))


def height(count: int) -> int:
    """How many places so many lines take with their head."""
    return count + 1 if count else 0


def title(one: Referral | ReferralLine) -> str:
    """The job, or that it was withdrawn and nothing of it is left."""
    return one.title or QCoreApplication.translate("Referrals", "Withdrawn")


def second(one: Referral | ReferralLine) -> str:
    """Who vouches, or whom it was given to."""
    translate = QCoreApplication.translate
    if one.direction is Direction.RECEIVED:
        return translate("Referrals", "%1 vouches").replace("%1", one.names[0])
    if not one.names:
        return translate("Referrals", "not handed over yet")
    return translate("Referrals", "to %1").replace("%1", ", ".join(one.names))


def row(referral: ReferralLine, today: date) -> Row:
    """One referral; its number is the day it holds until, or that it is new or withdrawn."""
    translate = QCoreApplication.translate
    until = referral.expires_on
    number, pill = "", ""
    if referral.withdrawn:
        number = translate("Referrals", "withdrawn")
    elif referral.new:
        pill = translate("Referrals", "new")
    elif until is not None:
        number = translate("Referrals", "until %1").replace("%1", i18n.day(until, today=today))
    name = referral.names[0] if referral.direction is Direction.RECEIVED else ""
    spoken = (title(referral), second(referral), number or pill)
    return Row(
        id=referral.id,
        look=look(referral.peer_id or 0, name) if name else Look(icon="people"),
        title=title(referral),
        sentence=second(referral),
        number=number,
        pill=pill,
        faded=referral.withdrawn,
        spoken=", ".join(part for part in spoken if part),
    )


def gap(one: Gap) -> str:
    """Which files of a peer have not come, or that two of them contradict each other."""
    translate = QCoreApplication.translate
    if one.forked:
        said = translate("Referrals", "Files from %1 contradict each other: ask whether their vault runs twice.")
        return said.replace("%1", one.peer_name)
    numbers = ", ".join(map(i18n.number, one.missing))
    said = translate("Referrals", "Of the files from %2, %n of %3 have not come: number %1.", None, len(one.missing))
    return said.replace("%1", numbers).replace("%3", i18n.number(one.newest)).replace("%2", one.peer_name)
