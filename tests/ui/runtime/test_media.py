"""Every channel has an icon."""

from app.records.contact import ChannelKind
from app.records.exchange import Medium
from ui.runtime.media import OF_CHANNEL, OF_MEDIUM


def test_every_channel_has_an_icon() -> None:
    assert set(OF_MEDIUM) == set(Medium)
    assert set(OF_CHANNEL) == set(ChannelKind)
