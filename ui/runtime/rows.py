"""What a list shows: rows and the heads of their sections, as plain values that a page makes of its records.

They stand below models and widgets, which do not know one another: a model holds them, a delegate paints them.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt

#: The role under which a model gives its entry.
ENTRY: Final = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What an avatar shows. ``icon`` instead of letters for a source or an organisation; ``warmth`` 0 (warm) to 3."""

    id: int = 0
    initials: str = field(default="", repr=False)
    icon: str = ""
    dormant: bool = False
    warmth: int | None = None


class Ink(StrEnum):
    """The colour of a row's number: within the limit faint, over it the colour of who owes."""

    FAINT = "faint"
    DUE = "due"
    OWED = "owed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of a list.

    ``id`` is the record's; ``number`` stands at the right of the first line, ``icon`` below it; ``pill`` is a word on
    a tint in place of the number, ``sign`` an icon there, each in the colour ``tone`` (accent, due, good, caution).
    ``spoken`` is the sentence for a screen reader, which sees none of the rest.
    """

    id: int
    look: Look
    title: str = field(repr=False)
    beside: str = field(default="", repr=False)
    sentence: str = field(default="", repr=False)
    number: str = ""
    ink: Ink = Ink.FAINT
    icon: str = ""
    pill: str = ""
    sign: str = ""
    tone: str = "accent"
    faded: bool = False
    acts: bool = True
    spoken: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """The head of a group: its name, how many follow, the unit of their numbers."""

    title: str
    count: str = ""
    unit: str = ""


type Entry = Row | Section


def ended(text: str) -> str:
    """A part of what is spoken, with a stop behind it unless it ends with one of its own."""
    return text if text.endswith((".", "?", "!", "…")) else f"{text}."
