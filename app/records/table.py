"""The columns of a table of people, and what each is taken to hold."""

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as member

#: The column's own name says what it holds, and more closely than any of the fields.
OWN = "own"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """``field`` is one of ``app.records.batch.FIELDS``, or ``OWN``; ``named``: the column's name says so already, no
    guess is needed. ``example`` is the first of its values.
    """

    heading: str = member(repr=False)
    field: str
    named: bool = False
    example: str = member(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """``known``: the table is one that needs no explanation; ``remembered``: the user explained one like it before."""

    columns: tuple[Column, ...]
    known: bool = False
    remembered: bool = False

    def mapping(self, said: Mapping[str, str] | None = None) -> dict[str, str]:
        """Heading to field for an import, with what the user said of some of them; what the names of the columns say
        already is left to them, unless the table would then be one that nobody knows.
        """
        fields = {one.heading: (said or {}).get(one.heading, one.field) for one in self.columns}
        named = {one.heading: one.field for one in self.columns if one.named}
        found = {heading: code for heading, code in fields.items() if code not in (OWN, named.get(heading))}
        if not found and not self.known:
            found = {heading: code for heading, code in fields.items() if code != OWN}
        return found
