"""What is stored about a person, for whoever asks: the facts themselves, and of messages how many and from when on."""

from dataclasses import dataclass, field
from datetime import datetime

from app.records.contact import Contact
from app.records.favour import Favour


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """``texts`` of the ``messages`` keep their beginning; ``cards`` are address book cards as they came, ``said`` what
    these hold beyond the contact's own facts (property and text, none of a picture), ``peer_since`` when their keys
    were taken in, ``documents`` the names of files, ``leads`` the titles of jobs they told of, ``sources``
    where the facts come from.
    """

    contact: Contact
    created_at: datetime
    messages: int = 0
    texts: int = 0
    first_at: datetime | None = None
    last_at: datetime | None = None
    peer_since: datetime | None = None
    cards: int = 0
    said: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    favours: tuple[Favour, ...] = field(default=(), repr=False)
    documents: tuple[str, ...] = field(default=(), repr=False)
    leads: tuple[str, ...] = field(default=(), repr=False)
    sources: tuple[str, ...] = field(default=(), repr=False)
