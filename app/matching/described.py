"""A person as duplicates are looked for."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """A person as they are compared: names and words folded, numbers as keys, the day as ISO text."""

    id: int
    given: str = field(default="", repr=False)
    family: str = field(default="", repr=False)
    mails: frozenset[str] = field(default=frozenset(), repr=False)
    phones: frozenset[str] = field(default=frozenset(), repr=False)
    profiles: frozenset[str] = field(default=frozenset(), repr=False)
    birthday: str = field(default="", repr=False)
    place: str = field(default="", repr=False)
    organisation: str = field(default="", repr=False)
