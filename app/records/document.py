"""A file that the user keeps in the vault, with a lead or with a person: a letter, a certificate, a picture."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.records.ids import ContactId, DocumentId, LeadId

#: Bytes of one document. Twice as many hexadecimal digits must fit into a row of ``export all`` (16 Mi characters), and
#: a copy of the vault is made each day.
MOST_BYTES = 8_000_000

type Owner = ContactOwner | LeadOwner


class Showing(StrEnum):
    """How the window shows a document: by itself, never through another program."""

    PICTURE = "picture"
    TEXT = "text"
    NOTHING = "nothing"  # only a copy can be saved


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactOwner:
    """It is kept with a person."""

    id: ContactId


@dataclass(frozen=True, slots=True, kw_only=True)
class LeadOwner:
    """It is kept with a lead."""

    id: LeadId


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One file: ``name`` as it was called, without any folder, ``size`` in bytes."""

    id: DocumentId
    owner: Owner
    name: str = field(repr=False)
    size: int
    added_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What of a document may be looked at in the window: a picture's bytes or a text, else nothing."""

    showing: Showing
    picture: bytes = field(default=b"", repr=False)
    text: str = field(default="", repr=False)
