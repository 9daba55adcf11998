"""The icon of each channel."""

from app.records.contact import ChannelKind
from app.records.exchange import Medium

#: Icons of exchanges.
OF_MEDIUM: dict[Medium, str] = {
    Medium.MAIL: "mail",
    Medium.CHAT: "chat",
    Medium.CALL: "call",
    Medium.NOTE: "note",
}
#: Icons of ways to reach a person.
OF_CHANNEL: dict[ChannelKind, str] = {
    ChannelKind.MAIL: "mail",
    ChannelKind.PHONE: "call",
    ChannelKind.PROFILE: "profile",
    ChannelKind.CHAT: "chat",
    ChannelKind.WEB: "web",
}
