"""A card and its properties as values, and the form in which the vault keeps them."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from json.encoder import encode_basestring
from typing import Self

from app.formats.vcard.values import split

#: Properties that change with each export of the same person, left out of a card's digest.
RESTLESS = frozenset({"REV", "PRODID", "VERSION"})
_read = json.JSONDecoder().raw_decode
_written = json.JSONEncoder(ensure_ascii=False).encode
#: What stands before a value is much the same in all cards: this many are remembered, and none that is longer written.
_REMEMBERED, _LONGEST = 4_096, 160
#: Types that say nothing to a reader, and the longest label that others make.
_DULL = frozenset({"internet", "voice", "pref", "x400", "msg", "postal", "parcel", "uri", "text", "x-internet"})
_LONGEST_LABEL = 60

type Parameters = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class _Told:
    """What group, name and parameters say; how they begin a property in the dump and in the digest."""

    dumped: str = field(repr=False)
    digested: str = field(repr=False)
    types: frozenset[str]
    label: str
    preferred: bool


_told: dict[tuple[str, str, Parameters], _Told] = {}


def _tell(group: str, name: str, parameters: Parameters) -> _Told:
    key = group, name, parameters
    found = _told.get(key)
    if found is None:
        types = frozenset(value.lower() for one, values in parameters if one == "TYPE" for value in values)
        found = _Told(
            dumped=_written(key)[:-1],
            digested=_written((name, sorted(types)))[:-1],
            types=types,
            label=" ".join(sorted(kind.removeprefix("x-") for kind in types - _DULL))[:_LONGEST_LABEL],
            preferred="pref" in types or any(one == "PREF" and values for one, values in parameters),
        )
        if len(_told) < _REMEMBERED and len(found.dumped) <= _LONGEST:
            _told[key] = found
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """One property. ``value`` is escaped as in 3.0 and 4.0 whatever the card's version, without charset or
    quoted-printable; of a ``binary`` one it is base64 without blanks. Names of property and parameters are upper case.
    """

    name: str
    value: str = field(repr=False)
    group: str = ""
    parameters: Parameters = ()
    binary: bool = False

    def parameter(self, name: str) -> tuple[str, ...]:
        """All values of a parameter, which may be given several times."""
        found = [values for key, values in self.parameters if key == name]
        return found[0] if len(found) == 1 else tuple(value for values in found for value in values)

    @property
    def types(self) -> frozenset[str]:
        """Values of ``TYPE`` in lower case; 2.1 writes them without its name."""
        return _tell(self.group, self.name, self.parameters).types if self.parameters else frozenset()

    @property
    def label(self) -> str:
        """The types that mean something to a reader, as one text."""
        return _tell(self.group, self.name, self.parameters).label if self.parameters else ""

    @property
    def preferred(self) -> bool:
        """Marked as the one to use: ``PREF`` of 4.0 or the type of 2.1 and 3.0."""
        return bool(self.parameters) and _tell(self.group, self.name, self.parameters).preferred


def preferred(some: Sequence[Property]) -> Property | None:
    """The preferred property among those of one name that say something, else the first one."""
    found = [one for one in some if one.value.strip(" ;")]
    if len(found) < 2:
        return found[0] if found else None
    return next((one for one in found if one.preferred), found[0])


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One card: its properties in their order, without ``BEGIN``, ``END`` and ``VERSION``. A card nested in it stands
    there as an ``AGENT`` property. ``line`` is where it begins in its file, counted from 1.
    """

    version: str
    properties: tuple[Property, ...] = field(repr=False)
    line: int = 1

    def all(self, *names: str) -> Iterator[Property]:
        """The properties of these names in the card's order."""
        return (found for found in self.properties if found.name in names)

    def first(self, name: str) -> Property | None:
        """The preferred property of a name that says something, else the first one."""
        return preferred([one for one in self.properties if one.name == name])

    @property
    def digest(self) -> str:
        """Equal for equal cards, whatever their version, order of properties, revision and producing program.

        A name that a version only requires (``FN`` put together from ``N``, an empty ``N``) does not count.
        """
        implied = {
            " ".join(" ".join((*split(one.value, ";"), "")[1::-1]).split())
            for one in self.properties
            if one.name == "N"
        }
        parts = []
        for one in self.properties:
            name, value = one.name, one.value
            if (
                name in RESTLESS
                or (name == "N" and not value.strip(";, "))
                or (name == "FN" and (" ".join(value.split()) in implied or not value.strip()))
            ):
                continue
            parts.append(f"{_tell(one.group, name, one.parameters).digested}, {encode_basestring(value)}]")
        parts.sort()
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()

    def dump(self) -> str:
        """The card as the vault keeps it: JSON, read back by ``restore`` without loss."""
        properties = ", ".join(
            f"{_tell(one.group, one.name, one.parameters).dumped}, {encode_basestring(one.value)}, "
            f"{'true' if one.binary else 'false'}]"
            for one in self.properties
        )
        return f'{{"version": {encode_basestring(self.version)}, "properties": [{properties}]}}'

    @classmethod
    def restore(cls, text: str) -> Self:
        """Read what ``dump`` wrote."""
        kept = json.loads(text)
        properties = tuple(
            Property(
                group=group,
                name=name,
                parameters=tuple((key, tuple(values)) for key, values in parameters),
                value=value,
                binary=binary,
            )
            for group, name, parameters, value, binary in kept["properties"]
        )
        return cls(version=kept["version"], properties=properties)


def dumped_values(text: str, name: str) -> Iterator[str]:
    """The values of a dump's properties of one name; the others are not read, which takes a quarter of the time."""
    mark = f'", "{name}", ['  # stands nowhere else: marks within texts are escaped, and no parameter has a group
    place = text.find(mark)
    while place >= 0:
        _, end = _read(text, place + len(mark) - 1)
        value, end = _read(text, end + len(", "))
        yield value
        place = text.find(mark, end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A card, or a whole file, that was not taken: the line where it begins and a reason code.

    ``not_vcard`` the file holds no card · ``empty`` nothing in it names or reaches a person · ``no_begin`` lines of
    a card without its beginning and end · ``too_large`` more than a card can sensibly hold.
    """

    line: int
    reason: str
