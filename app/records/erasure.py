"""What erasing a person for good took away, and what it could not."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """Counts of rows. ``mentions``: own notes and other people's messages that still say the name."""

    exchanges: int
    mentions: int
