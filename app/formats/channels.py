"""Ways to reach somebody, normalised so that two spellings of one way have one key."""

import re
from urllib.parse import unquote, urlsplit

from app.formats import phones
from app.records.contact import ChannelKind

_PAGES = (ChannelKind.WEB, ChannelKind.PROFILE)
_NETWORKS = re.compile(r"(?:^|//|\.)(?:linkedin\.com/(?:in|pub)/|xing\.com/profile/)", re.IGNORECASE)

#: How keys of people in chats begin; what follows is the chat program's own word for them.
_CHATS = ("whatsapp:", "telegram:", "signal:", "linkedin:")


def key(kind: ChannelKind, value: str) -> str:
    """Mail and chat in lower case, a number's digits, a page without its scheme, a profile's path alone; "" for what
    is none. A profile is ``/in/<slug>`` in all of Kreis, because exports write its address in many ways.
    """
    value = value.strip()
    if kind is ChannelKind.PHONE:
        return phones.key(value)
    if kind in _PAGES:
        return _page_key(kind, value)
    return value.lower()


def kind_of_key(text: str) -> ChannelKind:
    """What kind of way a key of ``key`` or of a chat is; a message names people by their keys alone."""
    if text.startswith(_CHATS):
        return ChannelKind.CHAT
    if "@" not in text and text.startswith(("/in/", "/pub/", "/profile/")):
        return ChannelKind.PROFILE
    return ChannelKind.PHONE if text.removeprefix("+").isdigit() else ChannelKind.MAIL


def kind_of_page(address: str) -> ChannelKind:
    """A page of a business network is a profile, any other a web page."""
    return ChannelKind.PROFILE if _NETWORKS.search(address) else ChannelKind.WEB


def _page_key(kind: ChannelKind, value: str) -> str:
    try:
        split = urlsplit(value if "//" in value else f"//{value}")
    except ValueError:  # half an IPv6 address, or signs that a host's name may not hold
        return value.lower()
    host = split.netloc.lower().removeprefix("www.")
    path = unquote(split.path).rstrip("/")
    if kind is ChannelKind.PROFILE and path and _NETWORKS.search(value):
        return path.lower()
    query = f"?{split.query}" if split.query else ""
    return f"{host}{path}{query}" or value.lower()
