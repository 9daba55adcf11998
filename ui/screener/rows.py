"""What the Screener says about somebody who waits: the class of reason in a word and in a sentence."""

from PySide6.QtCore import QCoreApplication

from app.records.contact import ChannelKind
from app.records.exchange import Reason
from app.records.screening import Waiting
from ui.runtime import i18n
from ui.runtime.rows import Row
from ui.widgets.avatar import look


def word(reason: Reason) -> str:
    """The class in one word."""
    translate = QCoreApplication.translate
    return {
        Reason.PERSONAL: translate("Screener", "Personal"),
        Reason.NEWSLETTER: translate("Screener", "Mass mail"),
        Reason.RECRUITER: translate("Screener", "Recruiter"),
        Reason.SALES: translate("Screener", "Sales"),
        Reason.INSURANCE: translate("Screener", "Insurance"),
        Reason.INVITATION: translate("Screener", "Invitation"),
        Reason.PHISHING: translate("Screener", "Suspicious"),
        Reason.UNKNOWN: translate("Screener", "Unknown"),
    }[reason]


def title(reason: Reason) -> str:
    translate = QCoreApplication.translate
    return {
        Reason.PERSONAL: translate("Screener", "Looks personal"),
        Reason.NEWSLETTER: translate("Screener", "Looks like mass mail"),
        Reason.RECRUITER: translate("Screener", "Looks like a recruiter"),
        Reason.SALES: translate("Screener", "Looks like sales mail"),
        Reason.INSURANCE: translate("Screener", "Looks like an insurance offer"),
        Reason.INVITATION: translate("Screener", "An invitation"),
        Reason.PHISHING: translate("Screener", "Be careful"),
        Reason.UNKNOWN: translate("Screener", "Cannot tell"),
    }[reason]


def sentence(reason: Reason) -> str:
    """Why the person was put into this class."""
    translate = QCoreApplication.translate
    return {
        Reason.PERSONAL: translate("Screener", "Writes to you directly, and nothing points to a mass mailing."),
        Reason.NEWSLETTER: translate("Screener", "The messages went to many people at once."),
        Reason.RECRUITER: translate("Screener", "Offers positions and asks for your profile."),
        Reason.SALES: translate("Screener", "Offers something for sale or asks for an appointment."),
        Reason.INSURANCE: translate("Screener", "Offers insurance or investments."),
        Reason.INVITATION: translate("Screener", "Invites you to an appointment or into a network."),
        Reason.PHISHING: translate("Screener", "Sender and content do not fit together. Open no links."),
        Reason.UNKNOWN: translate("Screener", "There is too little text to say what this person wants."),
    }[reason]


def address(waiting: Waiting) -> str:
    """The first mail address, else the first way to reach the person."""
    channels = waiting.contact.channels
    mails = [channel.value for channel in channels if channel.kind is ChannelKind.MAIL]
    return next(iter(mails), channels[0].value if channels else "")


def domain(waiting: Waiting) -> str:
    """What stands behind the @, or nothing."""
    return address(waiting).partition("@")[2].lower()


def row(waiting: Waiting) -> Row:
    """The line of somebody who waits."""
    contact = waiting.contact
    name = contact.name or address(waiting)
    mass = waiting.reason in (Reason.NEWSLETTER, Reason.PHISHING)
    quoted = QCoreApplication.translate("Screener", "“%1”").replace("%1", waiting.sentence) if waiting.sentence else ""
    said = " · ".join(part for part in (word(waiting.reason), quoted) if part)
    count = i18n.number(waiting.count)
    return Row(
        id=contact.id,
        look=look(contact.id, name, icon="address" if mass else ""),
        title=name,
        sentence=said,
        number=count,
        spoken=f"{name}, {said}, {count}",
    )
