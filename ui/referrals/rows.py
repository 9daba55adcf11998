"""Referrals as rows: received first, then given."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.records.referral import Direction, Referral
from ui.runtime import i18n
from ui.runtime.rows import Entry, Look, Row, Section
from ui.widgets.avatar import look


def entries(found: Sequence[Referral], today: date) -> list[Entry]:
    """Both groups, the newest first."""
    translate = QCoreApplication.translate
    listed: list[Entry] = []
    for direction, title in (
        (Direction.RECEIVED, translate("Referrals", "Received")),
        (Direction.GIVEN, translate("Referrals", "Given")),
    ):
        within = [one for one in found if one.direction is direction]
        if within:
            listed.append(Section(title=title, count=str(len(within))))
            listed += [row(one, today) for one in sorted(within, key=lambda one: one.claim.issued_at, reverse=True)]
    return listed


def title(referral: Referral) -> str:
    """The job, or that it was withdrawn and nothing of it is left."""
    return referral.vacancy.title or QCoreApplication.translate("Referrals", "Withdrawn")


def second(referral: Referral) -> str:
    """Who vouches, or whom it was given to."""
    translate = QCoreApplication.translate
    if referral.direction is Direction.RECEIVED:
        return translate("Referrals", "%1 vouches").replace("%1", referral.peer_name or referral.claim.name)
    names = list(dict.fromkeys(one.peer_name for one in referral.deliveries))
    if not names:
        return translate("Referrals", "not handed over yet")
    return translate("Referrals", "to %1").replace("%1", ", ".join(names))


def row(referral: Referral, today: date) -> Row:
    """One referral; its number is the day it holds until, or that it is new or withdrawn."""
    translate = QCoreApplication.translate
    until = referral.claim.terms.expires_on
    number, pill = "", ""
    if referral.withdrawn_at is not None:
        number = translate("Referrals", "withdrawn")
    elif referral.direction is Direction.RECEIVED and referral.seen_at is None:
        pill = translate("Referrals", "new")
    elif until is not None:
        number = translate("Referrals", "until %1").replace("%1", i18n.day(until, today=today))
    name = referral.peer_name if referral.direction is Direction.RECEIVED else ""
    spoken = (title(referral), second(referral), number or pill)
    return Row(
        id=referral.id,
        look=look(referral.peer_id or 0, name) if name else Look(icon="people"),
        title=title(referral),
        sentence=second(referral),
        number=number,
        pill=pill,
        faded=referral.withdrawn_at is not None,
        spoken=", ".join(part for part in spoken if part),
    )
