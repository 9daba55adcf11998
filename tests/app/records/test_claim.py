"""A claim prints nothing private."""

from app.records.claim import Claim
from app.records.contact import Channel, ChannelKind
from app.records.ids import ContactId


def test_nothing_private_is_printed() -> None:
    channel = Channel(kind=ChannelKind.MAIL, value="eva@x.example", key="eva@x.example")
    one = Claim(contact_id=ContactId(1), name="Eva", channel=channel, owner_id=ContactId(2), owner_name="Otto")
    assert all(word not in repr(one) for word in ("Eva", "Otto", "x.example"))
