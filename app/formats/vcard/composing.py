"""A contact as a card again: the card it came as, with what was changed since, so that nothing else is lost."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import count

from app.formats.vcard.card import Card, Property
from app.formats.vcard.person import Person, channel_of, person
from app.formats.vcard.values import escape, split
from app.records.contact import Channel, ChannelKind, Contact

_ONCE = "FN N UID BDAY ANNIVERSARY GENDER KIND ORG TITLE ROLE REV PRODID SORT-STRING CLASS PROFILE MAILER X-ABSHOWAS"
#: Properties of which a person has one, the newest; of all others the older cards of a person may add some.
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
    user took away. What the contact says as one of the cards did stays exactly as it was there, and what was edited
    takes the place of what it was, with its group and parameters.
    """
    base = _united(cards, contact)
    said = person(base)
    properties = list(_kept_ways(base, contact, removed))
    role = "TITLE" if base.first("TITLE") or not base.first("ROLE") else "ROLE"
    changes = {
        "FN": (said.name != contact.name or not (base.first("FN") or base.first("N")), escape(contact.name)),
        "N": ((said.given, said.family) != (contact.given, contact.family), _name(base, contact)),
        "ORG": (said.organisation != contact.organisation, escape(contact.organisation)),
        role: (said.role != contact.role, escape(contact.role)),
        "NOTE": (_lines(said.notes) != _lines(contact.notes), escape(contact.notes)),
        "BDAY": (said.birthday != contact.birthday, contact.birthday),
        "CATEGORIES": (set(said.labels) != set(contact.labels), ",".join(map(escape, contact.labels))),
    }
    for name, (differs, value) in changes.items():
        if differs:
            properties = list(_replaced(properties, name, value))
    properties += _new_ways(base, contact)
    return Card(version=base.version, properties=tuple(properties))


def _lines(notes: str) -> frozenset[str]:
    """What notes say, whatever the order in which several cards said it."""
    return frozenset(line for one in notes.splitlines() if (line := one.strip()))


def _replaced(properties: Sequence[Property], name: str, value: str) -> Iterator[Property]:
    """The properties with this value in the place of the first of that name and without all others of it."""
    left = value
    for one in properties:
        if one.name != name:
            yield one
        elif left:
            yield replace(one, value=left, binary=False)
            left = ""
    if left:
        yield Property(name=name, value=left)


def _united(cards: Sequence[Card], contact: Contact) -> Card:
    """The newest card, and what only older ones say; of what a person has once, what the contact says."""
    if not cards:
        return Card(version="4.0", properties=())
    order = sorted(cards, key=lambda one: -_agreement(person(one), contact))
    properties = list(order[0].properties)
    for other in order[1:]:
        known = {(one.name, one.value) for one in properties}
        names = {one.name for one in properties}
        groups = _own_groups({one.group for one in properties}, other)
        properties += [
            replace(one, group=groups.get(one.group, one.group))
            for one in other.properties
            if (one.name == "X-ABLABEL" and one.group)
            or ((one.name, one.value) not in known and not (one.name in _SINGLE and one.name in names))
        ]
    return Card(version=cards[0].version, properties=tuple(_labelled(properties)))


def _agreement(said: Person, contact: Contact) -> int:
    """In how many of the facts that a person has once a card and the contact agree; a newer card wins a tie."""
    return sum(
        bool(one) and one == other
        for one, other in (
            (said.name, contact.name),
            (said.organisation, contact.organisation),
            (said.role, contact.role),
            (said.birthday, contact.birthday),
        )
    )


def _own_groups(taken: Collection[str], card: Card) -> dict[str, str]:
    """New names for groups that another card calls the same: a group belongs to one card."""
    mine = dict.fromkeys(one.group for one in card.properties if one.group)
    free = (name for number in count(1) if (name := f"group{number}") not in taken and name not in mine)
    return {name: next(free) for name in mine if name in taken}


def _labelled(properties: Sequence[Property]) -> Iterator[Property]:
    """Without labels of groups that hold nothing else."""
    held = {one.group for one in properties if one.name != "X-ABLABEL"}
    return (one for one in properties if one.name != "X-ABLABEL" or not one.group or one.group in held)


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
