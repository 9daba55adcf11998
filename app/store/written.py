"""What became of one slice of messages."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass(slots=True)
class Written:
    """What became of one slice; ``touched`` are the conversations to be judged again, ``own`` counts what I
    wrote to others otherwise than over a list."""

    taken: int = 0
    known: int = 0
    people: int = 0
    own: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    touched: set[int] = field(default_factory=set)
