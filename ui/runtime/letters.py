"""Handing a letter to the user's own mail program: recipient, subject, perhaps a beginning, and nothing that could run.

Everything is percent-encoded (RFC 6068), so that a name or subject from outside can add no header and no command.
"""

from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.records.contact import ChannelKind, Contact

_ANSWER = "Re: "
_PREFIXES = ("re:", "aw:", "antw:", "antwort:", "sv:")


def answer_subject(subject: str) -> str:
    """The subject with one "Re:" before it, and none if it has one."""
    subject = " ".join(subject.split())
    return subject if not subject or subject.casefold().startswith(_PREFIXES) else _ANSWER + subject


def link(address: str, subject: str = "", body: str = "") -> QUrl:
    """A mailto link; control characters are left out, everything else is encoded. Lines of the body end as RFC 6068
    has it.
    """
    to = quote("".join(letter for letter in address if letter.isprintable() and not letter.isspace()), safe="@")
    title = quote("".join(letter for letter in subject if letter.isprintable()), safe="")
    lines = ("".join(letter for letter in line if letter.isprintable()) for line in body.splitlines())
    text = "%0D%0A".join(quote(line, safe="") for line in lines)
    fields = "&".join(f"{name}={value}" for name, value in (("subject", title), ("body", text)) if value)
    return QUrl.fromEncoded(f"mailto:{to}{'?' if fields else ''}{fields}".encode(), QUrl.ParsingMode.StrictMode)


def mail_address(contact: Contact) -> str:
    """The first mail address of a person, or nothing."""
    return next((one.value for one in contact.channels if one.kind is ChannelKind.MAIL), "")


def write(contact: Contact, subject: str = "") -> bool:
    """Opens the mail program; tells whether there was an address and a program."""
    address = mail_address(contact)
    return bool(address) and QDesktopServices.openUrl(link(address, subject))
