"""What a card says about a person, as far as a contact holds it; the card itself is kept beside."""

import email.utils
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote

from app.formats import channels, names
from app.formats.vcard.card import Card, Property, preferred
from app.formats.vcard.values import items, parts, unescape
from app.records.contact import Channel, ChannelKind

_APPLE_LABEL = re.compile(r"_\$!<(.*)>!\$_")
_CHATS = {
    "X-JABBER": "xmpp",
    "X-ICQ": "icq",
    "X-AIM": "aim",
    "X-MSN": "msn",
    "X-YAHOO": "yahoo",
    "X-SKYPE": "skype",
    "X-SKYPE-USERNAME": "skype",
    "X-GADUGADU": "gg",
    "X-GROUPWISE": "groupwise",
    "X-GOOGLE-TALK": "gtalk",
    "X-GTALK": "gtalk",
    "X-QQ": "qq",
    "X-MATRIX": "matrix",
    "X-TWITTER": "twitter",
}
_WAYS = frozenset({"EMAIL", "TEL", "URL", "X-SOCIALPROFILE", "IMPP", *_CHATS})
_KINDS = ("KIND", "X-ADDRESSBOOKSERVER-KIND")
_DAY = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:[T ].*)?$")
#: As Germans write it, and as Entourage did ("Tue, 22 Dec 2009").
_GERMAN_DAY = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$")
_MAIL_DAY = re.compile(r"(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4}$")
_DAY_WITHOUT_YEAR = re.compile(r"--(\d{2})-?(\d{2})$")
_MOST_NOTES = 20_000

#: The properties of a card by their names, in its order.
type _Named = dict[str, list[Property]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """The contact-to-be of a card. ``uid`` is the card's own identity, empty where it has none; ``is_group`` marks a
    distribution list, which is nobody; ``nested`` counts the cards of others inside.
    """

    name: str = field(repr=False)
    given: str = field(default="", repr=False)
    family: str = field(default="", repr=False)
    organisation: str = field(default="", repr=False)
    role: str = field(default="", repr=False)
    channels: tuple[Channel, ...] = field(default=(), repr=False)
    labels: tuple[str, ...] = field(default=(), repr=False)
    notes: str = field(default="", repr=False)
    birthday: str = field(default="", repr=False)
    uid: str = field(default="", repr=False)
    is_group: bool = False
    nested: int = 0


def person(card: Card) -> Person:
    """Read a card; ``name`` is empty where nothing in it names or reaches anybody."""
    named: _Named = {}
    for one in card.properties:
        named.setdefault(one.name, []).append(one)
    organisation = next(iter(parts(_value(named, "ORG"))), "")
    given, family, shown = _name(named, organisation)
    ways = tuple(_channels(named, card.properties))
    notes = "\n".join(text for one in named.get("NOTE", ()) if (text := unescape(one.value).strip()))
    reached = ways[0].value if ways else ""
    return Person(
        name=shown or next(iter(items(_value(named, "NICKNAME"))), "") or organisation or reached,
        given=given,
        family=family,
        organisation=organisation,
        role=unescape(_value(named, "TITLE") or _value(named, "ROLE")).strip(),
        channels=ways,
        labels=tuple(dict.fromkeys(label for one in named.get("CATEGORIES", ()) for label in items(one.value))),
        notes=notes[:_MOST_NOTES],
        birthday=birthday(_value(named, "BDAY")),
        uid=_value(named, "UID").strip(),
        is_group=_is_group(named),
        nested=sum("BEGIN:VCARD" in one.value.upper() for one in named.get("AGENT", ())),
    )


def birthday(value: str) -> str:
    """ "1983-02-01", or "--02-01" where the year is not said; what is no day is kept as text."""
    text = unescape(value).strip()
    if found := _DAY.match(text):
        year, month, day = found.groups()
        return "" if year == "0000" else f"{year}-{month}-{day}"
    if found := _DAY_WITHOUT_YEAR.match(text):
        return f"--{found[1]}-{found[2]}"
    if found := _GERMAN_DAY.match(text):
        return f"{found[3]}-{found[2]:0>2}-{found[1]:0>2}"
    if _MAIL_DAY.match(text) and (day := email.utils.parsedate(f"{text} 00:00")):
        return f"{day[0]:04}-{day[1]:02}-{day[2]:02}"
    return text[:40]


def _value(named: _Named, name: str) -> str:
    found = preferred(named.get(name, ()))
    return found.value if found else ""


def _name(named: _Named, organisation: str) -> tuple[str, str, str]:
    """Given and family name, and the name as shown."""
    family, given, additional, *_ = [*parts(_value(named, "N")), "", "", ""]
    shown = " ".join(unescape(_value(named, "FN")).split())
    is_firm = bool(shown) and shown == organisation
    if not given and not (family and shown) and not is_firm:
        taken = names.split(shown or family)
        return taken.given, taken.family, shown or family
    return given, family, shown or names.join(given=given, family=family, additional=additional)


def _is_group(named: _Named) -> bool:
    kinds = {one.value.strip().lower() for name in _KINDS for one in named.get(name, ())}
    lists = {one.value.strip().lower() for one in named.get("X-EVOLUTION-LIST", ())}
    return "group" in kinds or "true" in lists


def _channels(named: _Named, properties: Iterable[Property]) -> Iterator[Channel]:
    """Each way to reach the person once, preferred ones first within a kind."""
    said = {one.group: unescape(one.value).strip() for one in named.get("X-ABLABEL", ()) if one.group}
    seen: set[tuple[ChannelKind, str]] = set()
    ways = [one for one in properties if one.name in _WAYS]
    if any(one.preferred for one in ways):
        ways.sort(key=lambda one: not one.preferred)
    for one in ways:
        channel = _channel(one, said)
        if channel and channel.key and (channel.kind, channel.key) not in seen:
            seen.add((channel.kind, channel.key))
            yield channel


def channel_of(one: Property) -> Channel | None:
    """The way to reach somebody that a property is, if it is one; used to know it again at export."""
    return _channel(one, {})


def _channel(one: Property, said: dict[str, str]) -> Channel | None:
    text = unescape(one.value).strip()
    if not text or one.binary:
        return None
    label = _label(one, said)
    match one.name:
        case "EMAIL":
            address = _address(text)
            if "@" not in address:
                return None
            return Channel(
                kind=ChannelKind.MAIL, value=address, key=channels.key(ChannelKind.MAIL, address), label=label
            )
        case "TEL":
            number = unquote(text[4:]) if text.lower().startswith("tel:") else text
            return Channel(
                kind=ChannelKind.PHONE, value=number, key=channels.key(ChannelKind.PHONE, number), label=label
            )
        case "URL" | "X-SOCIALPROFILE":
            return _page(text, label)
        case "IMPP":
            scheme, colon, handle = text.partition(":")
            kind, handle = (scheme, handle) if colon else (label or "chat", text)
            return Channel(kind=ChannelKind.CHAT, value=text, key=f"{kind}:{handle}".lower(), label=label)
        case name if name in _CHATS:
            kind = _CHATS[name]
            return Channel(kind=ChannelKind.CHAT, value=f"{kind}:{text}", key=f"{kind}:{text}".lower(), label=kind)
    return None


def _page(text: str, label: str) -> Channel:
    """A web address; one of a business network is a profile."""
    kind = channels.kind_of_page(text)
    return Channel(kind=kind, value=text, key=channels.key(kind, text), label=label)


def _address(text: str) -> str:
    """The bare address: programs write "Name" <address> and mailto: too."""
    text = text.removeprefix("mailto:").removeprefix("MAILTO:")
    return email.utils.parseaddr(text)[1] or text if "<" in text else text


def _label(one: Property, said: dict[str, str]) -> str:
    """The user's own label, else the types that mean something."""
    own = said.get(one.group, "") if one.group else ""
    if own:
        found = _APPLE_LABEL.fullmatch(own)
        return (found[1] if found else own).lower()
    return one.label
