"""A contact: a person, how close, and how to reach them."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from app.records.ids import BatchId, ContactId, OrganisationId


class Standing(StrEnum):
    """What the user has decided about a person; only *circle*, and *known* if vetted, create obligations."""

    CIRCLE = "circle"
    KNOWN = "known"
    SCREENED = "screened"
    OUT = "out"


class Ring(StrEnum):
    """How close a member of the circle is; ``DOOR`` holds newcomers while the user decides who leaves."""

    INNER = "inner"
    CLOSE = "close"
    ACTIVE = "active"
    WIDER = "wider"
    DOOR = "door"


#: People within a ring and all rings inside it (cumulative); the last is the whole circle.
CAPACITY: dict[Ring, int] = {Ring.INNER: 5, Ring.CLOSE: 15, Ring.ACTIVE: 50, Ring.WIDER: 150}
#: Working days that somebody can be waited for at most.
MOST_PATIENCE = 60
#: Days of silence after which it can be time to write at most: ten years.
MOST_TOUCH = 3_660
#: Newcomers who may wait at the door.
DOOR_CAPACITY = 5


class ChannelKind(StrEnum):
    """Ways to reach a person."""

    MAIL = "mail"
    PHONE = "phone"
    PROFILE = "profile"
    CHAT = "chat"
    WEB = "web"


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """One way to reach a person: ``value`` as written, ``key`` normalised so that equal ways have equal keys."""

    kind: ChannelKind
    value: str = field(repr=False)
    key: str = field(repr=False)
    label: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A person. ``name`` is what is shown; ``family`` sorts; ``organisation`` is its name, kept beside its id.

    ``touch_days``: after so many days of silence it is time to write; None is what the ring says, 0 never.
    """

    id: ContactId
    name: str = field(repr=False)
    standing: Standing
    ring: Ring | None = None
    given: str = field(default="", repr=False)
    family: str = field(default="", repr=False)
    organisation_id: OrganisationId | None = None
    organisation: str = field(default="", repr=False)
    role: str = field(default="", repr=False)
    channels: tuple[Channel, ...] = field(default=(), repr=False)
    labels: tuple[str, ...] = field(default=(), repr=False)
    notes: str = field(default="", repr=False)
    how_we_met: str = field(default="", repr=False)
    birthday: str = field(default="", repr=False)
    patience_days: int | None = None
    touch_days: int | None = None
    accepted: bool = False
    wrote_to: bool = False
    last_exchange_at: datetime | None = None
    batch_id: BatchId | None = None

    @property
    def vetted(self) -> bool:
        """In the circle, or known and (I ever wrote to them, or accepted them in the Screener)."""
        return self.standing is Standing.CIRCLE or (
            self.standing is Standing.KNOWN and (self.wrote_to or self.accepted)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactDraft:
    """A person to be added. ``organisation`` is a name; it is found or made."""

    name: str = field(repr=False)
    standing: Standing = Standing.KNOWN
    ring: Ring | None = None
    given: str = field(default="", repr=False)
    family: str = field(default="", repr=False)
    organisation: str = field(default="", repr=False)
    role: str = field(default="", repr=False)
    channels: tuple[Channel, ...] = field(default=(), repr=False)
    labels: tuple[str, ...] = field(default=(), repr=False)
    notes: str = field(default="", repr=False)
    how_we_met: str = field(default="", repr=False)
    birthday: str = field(default="", repr=False)
    patience_days: int | None = None
    touch_days: int | None = None
