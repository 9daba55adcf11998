"""One run of an import, what it took and refused, and the source it read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.records.ids import BatchId, SourceId

#: What a column of an unknown table may hold, in the order in which it is offered; "other" is kept in the card under
#: the column's own name, "nothing" is left out.
FIELDS = (
    *("name", "given", "family", "organisation", "role", "mail", "phone", "page"),
    *("birthday", "notes", "labels", "address", "nickname", "other", "nothing"),
)


class SourceKind(StrEnum):
    """What a file or folder was recognised as."""

    VCARD = "vcard"
    MBOX = "mbox"
    MAILDIR = "maildir"
    EML = "eml"
    THUNDERBIRD = "thunderbird"
    IMAP = "imap"
    TABLE = "table"
    LDIF = "ldif"
    LINKEDIN = "linkedin"
    WHATSAPP = "whatsapp"
    TELEGRAM = "telegram"
    SIGNAL = "signal"
    HAND = "hand"
    SAMPLE = "sample"
    EVERYTHING = "everything"


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """One thing not taken: where it stands and why (a code with a sentence in resources/sentences)."""

    file: str = field(repr=False)
    line: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What an import did or would do. ``skipped`` counts by reason; nothing there is an error."""

    kind: SourceKind
    taken: int = 0
    known: int = 0
    skipped: Mapping[str, int] = field(default_factory=dict)
    refused: tuple[Refusal, ...] = ()
    people: int = 0  # contacts created
    claimed: int = 0  # ways to reach that cards name and that are kept with somebody else
    batch_id: BatchId | None = None  # None: a preview
    time_zone: str = ""  # of times written without one; empty: the computer's own


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """A finished or interrupted import that can be undone."""

    id: BatchId
    kind: SourceKind
    name: str = field(repr=False)  # last part of the path
    started_at: datetime
    finished_at: datetime | None
    report: Report
    source_id: SourceId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where exchanges come from, remembered so that one key reads it again."""

    id: SourceId
    kind: SourceKind
    path: str = field(repr=False)
    read_at: datetime | None
    sent_seen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A source that lies on this computer and could be read: a Thunderbird profile and its addresses."""

    kind: SourceKind
    path: str = field(repr=False)
    name: str = field(repr=False)
    addresses: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a job is: ``done`` of ``total`` (0: not known), ``step`` a code, ``detail`` what is being read."""

    step: str
    done: int = 0
    total: int = 0
    detail: str = field(default="", repr=False)
    report: Report | None = None
