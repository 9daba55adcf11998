"""What opening a vault costs."""

from enum import Enum, auto


class Cost(Enum):
    """How dear a guess is made: measured on this machine, or next to nothing for throw-away vaults of tests."""

    CALIBRATED = auto()
    CHEAP = auto()
