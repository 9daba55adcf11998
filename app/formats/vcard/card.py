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
_written = json.JSONEncoder(ensure_ascii=False).encode


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """One property. ``value`` is escaped as in 3.0 and 4.0 whatever the card's version, without charset or
    quoted-printable; of a ``binary`` one it is base64 without blanks. Names of property and parameters are upper case.
    """

    name: str
    value: str = field(repr=False)
    group: str = ""
    parameters: tuple[tuple[str, tuple[str, ...]], ...] = ()
    binary: bool = False

    def parameter(self, name: str) -> tuple[str, ...]:
        """All values of a parameter, which may be given several times."""
        found = [values for key, values in self.parameters if key == name]
        return found[0] if len(found) == 1 else tuple(value for values in found for value in values)

    @property
    def types(self) -> frozenset[str]:
        """Values of ``TYPE`` in lower case; 2.1 writes them without its name."""
        return frozenset(map(str.lower, self.parameter("TYPE"))) if self.parameters else frozenset()

    @property
    def preferred(self) -> bool:
        """Marked as the one to use: ``PREF`` of 4.0 or the type of 2.1 and 3.0."""
        for key, values in self.parameters:
            if (key == "PREF" and values) or (key == "TYPE" and any(value.lower() == "pref" for value in values)):
                return True
        return False


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
            if (
                one.name in RESTLESS
                or (one.name == "N" and not one.value.strip(";, "))
                or (one.name == "FN" and (" ".join(one.value.split()) in implied or not one.value.strip()))
            ):
                continue
            types = ", ".join(map(encode_basestring, sorted(one.types))) if one.parameters else ""
            parts.append(f"[{encode_basestring(one.name)}, [{types}], {encode_basestring(one.value)}]")
        parts.sort()
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()

    def dump(self) -> str:
        """The card as the vault keeps it: JSON, read back by ``restore`` without loss."""
        properties = [(one.group, one.name, one.parameters, one.value, one.binary) for one in self.properties]
        return _written({"version": self.version, "properties": properties})

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A card, or a whole file, that was not taken: the line where it begins and a reason code.

    ``not_vcard`` the file holds no card · ``empty`` nothing in it names or reaches a person · ``no_begin`` lines of
    a card without its beginning and end · ``too_large`` more than a card can sensibly hold.
    """

    line: int
    reason: str
