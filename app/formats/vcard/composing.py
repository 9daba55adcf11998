"""A contact as a card again: the card it came as, with what was changed since, so that nothing else is lost."""

from collections.abc import Collection, Iterator, Sequence

from app.formats.vcard.card import Card, Property
from app.formats.vcard.person import channel_of, person
from app.formats.vcard.values import escape, split
from app.records.contact import Channel, ChannelKind, Contact

_ONCE = (
    "FN N NICKNAME UID BDAY ANNIVERSARY GENDER KIND ORG TITLE ROLE NOTE CATEGORIES REV PRODID SORT-STRING PHOTO LOGO "
    "CLASS PROFILE MAILER TZ GEO"
)
#: Properties of which a person has one; of others the older cards of a person may add some.
_SINGLE = frozenset(_ONCE.split())
_WRITTEN = {
    ChannelKind.MAIL: "EMAIL",
    ChannelKind.PHONE: "TEL",
    ChannelKind.WEB: "URL",
    ChannelKind.PROFILE: "URL",
    ChannelKind.CHAT: "IMPP",
}
#: Labels that are types of their own in every version.
_TYPES = frozenset({"home", "work", "cell", "fax", "pager", "other"})

type Way = tuple[ChannelKind, str]


def compose(contact: Contact, cards: Sequence[Card] = (), removed: Collection[Way] = ()) -> Card:
    """The contact's card. ``cards`` are those it came as, the newest first; ``removed`` are ways to reach it that the
    user took away. What the contact says as the cards did stays exactly as it was.
    """
    base = _united(cards)
    kept = list(_kept_ways(base, contact, removed))
    said = person(base)
    changes = {
        "FN": (said.name != contact.name or not (base.first("FN") or base.first("N")), escape(contact.name)),
        "N": ((said.given, said.family) != (contact.given, contact.family), _name(base, contact)),
        "ORG": (said.organisation != contact.organisation, escape(contact.organisation)),
        "TITLE": (said.role != contact.role, escape(contact.role)),
        "NOTE": (said.notes != contact.notes, escape(contact.notes)),
        "BDAY": (said.birthday != contact.birthday, contact.birthday),
        "CATEGORIES": (set(said.labels) != set(contact.labels), ",".join(map(escape, contact.labels))),
    }
    changed = {name: value for name, (differs, value) in changes.items() if differs}
    if "TITLE" in changed:
        changed["ROLE"] = ""
    properties = [one for one in kept if one.name not in changed]
    properties += [Property(name=name, value=value) for name, value in changed.items() if value]
    properties += _new_ways(base, contact)
    return Card(version=base.version, properties=tuple(properties))


def _united(cards: Sequence[Card]) -> Card:
    """The newest card, and what only older ones say."""
    if not cards:
        return Card(version="4.0", properties=())
    properties = list(cards[0].properties)
    for older in cards[1:]:
        known = {(one.name, one.value) for one in properties}
        names = {one.name for one in properties}
        properties += [
            one
            for one in older.properties
            if (one.name, one.value) not in known and not (one.name in _SINGLE and one.name in names)
        ]
    return Card(version=cards[0].version, properties=tuple(properties))


def _kept_ways(base: Card, contact: Contact, removed: Collection[Way]) -> Iterator[Property]:
    """All properties but the ways that were removed, and the labels of their groups."""
    mine = {(one.kind, one.key) for one in contact.channels}
    gone: set[str] = set()
    for one in base.properties:
        way = channel_of(one)
        if way and (way.kind, way.key) in removed and (way.kind, way.key) not in mine:
            gone.add(one.group)
    for one in base.properties:
        way = channel_of(one)
        if way and (way.kind, way.key) in removed and (way.kind, way.key) not in mine:
            continue
        if one.name != "X-ABLABEL" or not one.group or one.group not in gone:
            yield one


def _new_ways(base: Card, contact: Contact) -> Iterator[Property]:
    known = {(way.kind, way.key) for one in base.properties if (way := channel_of(one))}
    for number, channel in enumerate(one for one in contact.channels if (one.kind, one.key) not in known):
        yield from _way(channel, f"kreis{number}")


def _way(channel: Channel, group: str) -> Iterator[Property]:
    """A way with its label: as types where it is one, else as Apple's label beside it."""
    value = channel.value if channel.kind is ChannelKind.WEB else escape(channel.value)
    words = channel.label.split()
    if not words or set(words) <= _TYPES:
        types = (("TYPE", tuple(words)),) if words else ()
        yield Property(name=_WRITTEN[channel.kind], value=value, parameters=types)
    else:
        yield Property(name=_WRITTEN[channel.kind], value=value, group=group)
        yield Property(name="X-ABLABEL", value=escape(channel.label), group=group)


def _name(base: Card, contact: Contact) -> str:
    """Family and given name, with the other parts as they were."""
    if not contact.family and not contact.given:
        return ""
    found = base.first("N")
    rest = split(found.value, ";")[2:] if found else []
    return ";".join([escape(contact.family), escape(contact.given), *rest, *[""] * (3 - len(rest))])
