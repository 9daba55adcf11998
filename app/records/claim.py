"""A way to reach somebody that a card of theirs names, and that is kept with somebody else."""

from dataclasses import dataclass, field

from app.records.contact import Channel
from app.records.ids import ContactId


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """``contact_id`` is whose card names the channel, ``owner_id`` with whom it is kept. A suggestion, never a fact."""

    contact_id: ContactId
    name: str = field(repr=False)
    channel: Channel = field(repr=False)
    owner_id: ContactId
    owner_name: str = field(repr=False)
