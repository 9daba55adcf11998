"""What the user did, as the History page lists it."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """``name`` is a code ("contact.change") with a sentence in resources/sentences; ``detail`` says of whom or what."""

    id: int
    name: str
    detail: str = field(default="", repr=False)
    at: datetime
    taken_back: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """An action that was taken back just now, and how many rows it restored."""

    action: Action
    rows: int
