"""How far to trust a referral: who else stands behind it, where it came from, what came of earlier ones."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from app.records.round import Round
from app.records.statement import Link, Record, Statement, Voucher
from ui.runtime import i18n


@dataclass(frozen=True, slots=True, kw_only=True)
class Behind:
    """What is read about the referral that is shown, after it is shown; ``round`` is where it was shared."""

    statements: Sequence[Statement] = field(default=(), repr=False)
    links: Sequence[Link] = field(default=(), repr=False)
    vouchers: Sequence[Voucher] = field(default=(), repr=False)
    record: Record | None = None
    round: Round | None = None


def facts(behind: Behind) -> list[tuple[str, str] | tuple[str, str, str]]:
    """Labels and values; nothing is said of what is not known."""
    translate = QCoreApplication.translate
    found: list[tuple[str, str] | tuple[str, str, str]] = []
    if behind.round is not None:
        told = translate(
            "Referrals", "If you stand behind it too, its members hear of that, where it may be passed on."
        )
        found.append((translate("Referrals", "Shared in the round"), behind.round.name, told))
    if behind.vouchers:
        count = translate("Referrals", "%n whom you verified", None, len(behind.vouchers))
        found.append((translate("Referrals", "Stand behind it"), ", ".join(one.name for one in behind.vouchers), count))
    found += [(translate("Referrals", "Passed on from"), *_source(link)) for link in behind.links]
    if behind.record is not None and behind.record.received > 1:
        found.append((translate("Referrals", "Earlier ones"), *_outcome(behind.record)))
    return found


def _source(link: Link) -> tuple[str, str]:
    translate = QCoreApplication.translate
    if link.peer_id is None:
        said = translate("Referrals", "Said to be from %1, not verified by you")
    else:
        said = translate("Referrals", "%1, whom you verified")
    gone = translate("Referrals", "Its author took it back: take yours back too.") if link.withdrawn else ""
    return said.replace("%1", link.claim.name), gone


def _outcome(record: Record) -> tuple[str, str]:
    translate = QCoreApplication.translate
    said = translate("Referrals", "%1 received, %2 taken over, %3 led to a talk, %4 to a job")
    for place, number in enumerate((record.received, record.taken_over, record.talked, record.taken), 1):
        said = said.replace(f"%{place}", i18n.number(number))
    return said, translate("Referrals", "From your own leads; only you see this.")
