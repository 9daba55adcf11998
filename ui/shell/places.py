"""The places one can be, and how their pages come about: each is imported when somebody first goes there."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.runtime.session import Session
from ui.widgets.page import Page

type Make = Callable[[Session, QWidget], Page]


def _today(session: Session, parent: QWidget) -> Page:
    from ui.today.page import TodayPage

    return TodayPage(session, parent)


def _people(session: Session, parent: QWidget) -> Page:
    from ui.people.page import PeoplePage

    return PeoplePage(session, parent)


def _screener(session: Session, parent: QWidget) -> Page:
    from ui.screener.page import ScreenerPage

    return ScreenerPage(session, parent)


def _leads(session: Session, parent: QWidget) -> Page:
    from ui.leads.page import LeadsPage

    return LeadsPage(session, parent)


def _referrals(session: Session, parent: QWidget) -> Page:
    from ui.referrals.page import ReferralsPage

    return ReferralsPage(session, parent)


def _peers(session: Session, parent: QWidget) -> Page:
    from ui.peers.page import PeersPage

    return PeersPage(session, parent)


def _review(session: Session, parent: QWidget) -> Page:
    from ui.today.review import ReviewPage

    return ReviewPage(session, parent)


def _insight(session: Session, parent: QWidget) -> Page:
    from ui.today.insight import InsightPage

    return InsightPage(session, parent)


def _imports(session: Session, parent: QWidget) -> Page:
    from ui.people.imports import ImportsPage

    return ImportsPage(session, parent)


def _proposals(session: Session, parent: QWidget) -> Page:
    from ui.people.proposals import ProposalsPage

    return ProposalsPage(session, parent)


def _duplicates(session: Session, parent: QWidget) -> Page:
    from ui.people.duplicates import DuplicatesPage

    return DuplicatesPage(session, parent)


def _employers(session: Session, parent: QWidget) -> Page:
    from ui.people.employers import EmployersPage

    return EmployersPage(session, parent)


def _mailboxes(session: Session, parent: QWidget) -> Page:
    from ui.people.mailboxes import MailboxesPage

    return MailboxesPage(session, parent)


def _loss(session: Session, parent: QWidget) -> Page:
    from ui.people.loss import LossPage

    return LossPage(session, parent)


def _settings(session: Session, parent: QWidget) -> Page:
    from ui.preferences.page import SettingsPage

    return SettingsPage(session, parent)


def _history(session: Session, parent: QWidget) -> Page:
    from ui.preferences.history import HistoryPage

    return HistoryPage(session, parent)


def _protection(session: Session, parent: QWidget) -> Page:
    from ui.preferences.protection import ProtectionPage

    return ProtectionPage(session, parent)


def _accuracy(session: Session, parent: QWidget) -> Page:
    from ui.preferences.accuracy import AccuracyPage

    return AccuracyPage(session, parent)


def _keys(session: Session, parent: QWidget) -> Page:
    from ui.preferences.keys_page import KeysPage

    return KeysPage(session, parent)


def _backups(session: Session, parent: QWidget) -> Page:
    from ui.preferences.backups_page import BackupsPage

    return BackupsPage(session, parent)


def _handbook(session: Session, parent: QWidget) -> Page:
    from ui.handbook.page import HandbookPage

    return HandbookPage(session, parent)


def _about(session: Session, parent: QWidget) -> Page:
    from ui.preferences.about import AboutPage

    return AboutPage(session, parent)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A page by name; ``foot`` stands at the foot of the rail, ``within`` names the place it belongs to."""

    name: str
    icon: str
    make: Make
    key: str = ""
    foot: bool = False
    within: str = ""

    def title(self) -> str:
        """What the rail calls it, in the window's language."""
        return {
            "today": QCoreApplication.translate("Places", "Today"),
            "people": QCoreApplication.translate("Places", "People"),
            "screener": QCoreApplication.translate("Places", "Screener"),
            "leads": QCoreApplication.translate("Places", "Leads"),
            "referrals": QCoreApplication.translate("Places", "Referrals"),
            "peers": QCoreApplication.translate("Places", "Peers"),
            "settings": QCoreApplication.translate("Places", "Settings"),
        }.get(self.name, "")


#: What stands on the rail, in its order.
PLACES: tuple[Place, ...] = (
    Place(name="today", icon="today", make=_today, key="Ctrl+1"),
    Place(name="people", icon="people", make=_people, key="Ctrl+2"),
    Place(name="screener", icon="screener", make=_screener, key="Ctrl+3"),
    Place(name="leads", icon="leads", make=_leads, key="Ctrl+4"),
    Place(name="referrals", icon="referrals", make=_referrals, key="Ctrl+5"),
    Place(name="peers", icon="peers", make=_peers, key="Ctrl+6"),
    Place(name="settings", icon="settings", make=_settings, key="Ctrl+,", foot=True),
)
#: What one reaches from another page.
WITHIN: tuple[Place, ...] = (
    Place(name="review", icon="calendar", make=_review, within="today"),
    Place(name="insight", icon="today", make=_insight, within="today"),
    Place(name="imports", icon="download", make=_imports, within="people"),
    Place(name="proposals", icon="into-circle", make=_proposals, within="people"),
    Place(name="duplicates", icon="peers", make=_duplicates, within="people"),
    Place(name="employers", icon="employer", make=_employers, within="people"),
    Place(name="mailboxes", icon="mails", make=_mailboxes, within="people"),
    Place(name="loss", icon="people", make=_loss, within="people"),
    Place(name="history", icon="undo", make=_history, within="settings"),
    Place(name="protection", icon="info", make=_protection, within="settings"),
    Place(name="accuracy", icon="question", make=_accuracy, within="settings"),
    Place(name="keys", icon="key", make=_keys, within="settings"),
    Place(name="backups", icon="archive", make=_backups, within="settings"),
    Place(name="handbook", icon="help", make=_handbook, key="F1", within="settings"),
    Place(name="about", icon="info", make=_about, within="settings"),
)
ALL: dict[str, Place] = {place.name: place for place in (*PLACES, *WITHIN)}
