"""A mailbox on a server: how it is reached, and what became of the last visit."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.records.ids import SourceId


class Security(StrEnum):
    """How a connection is encrypted: from the first byte, or after a greeting. There is no other way."""

    TLS = "tls"
    STARTTLS = "starttls"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """How to reach a mailbox. ``authority`` is a file of certificates to trust instead of the system's, or ""."""

    host: str = field(repr=False)
    port: int
    security: Security
    user: str = field(repr=False)
    password: str = field(repr=False)
    authority: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailbox:
    """A mailbox that the user added. ``failed`` is the class of the error of the last visit, "" for none."""

    id: SourceId
    host: str = field(repr=False)
    port: int
    security: Security
    user: str = field(repr=False)
    read_at: datetime | None = None
    failed: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """A provider's server. ``app_password``: the account's own password is not accepted there."""

    code: str
    host: str = field(repr=False)
    domains: tuple[str, ...] = field(repr=False)
    app_password: bool = False


#: All of them on port 993, encrypted from the first byte; from the providers' help pages.
PRESETS: tuple[Preset, ...] = (
    Preset(code="gmx", host="imap.gmx.net", domains=("gmx.de", "gmx.net", "gmx.at", "gmx.ch")),
    Preset(code="web.de", host="imap.web.de", domains=("web.de",)),
    Preset(
        code="posteo", host="posteo.de", domains=("posteo.de", "posteo.net", "posteo.org", "posteo.at", "posteo.ch")
    ),
    Preset(code="mailbox.org", host="imap.mailbox.org", domains=("mailbox.org",)),
    Preset(code="t-online", host="secureimap.t-online.de", domains=("t-online.de", "magenta.de")),
    Preset(code="gmail", host="imap.gmail.com", domains=("gmail.com", "googlemail.com"), app_password=True),
)


def preset_for(address: str) -> Preset | None:
    """The preset of an address's provider."""
    domain = address.strip().lower().rpartition("@")[2]
    return next((one for one in PRESETS if domain in one.domains), None)
