"""What words tell about sentences and letters: weights learnt by ``packaging/learn.py``."""

from functools import cache
from pathlib import Path
from zlib import crc32


def weights() -> str:
    """A feature and its two weights a line, tabs between them."""
    return Path(__file__).with_name("weights.txt").read_text(encoding="utf-8")


def mass() -> str:
    """A word or two of a letter and how much they tell that it was written for many, a line, tabs between them."""
    return Path(__file__).with_name("mass.txt").read_text(encoding="utf-8")


def outcomes() -> str:
    """A trait of a message and what it tells about its answering, keeping and calling off, a line, tabs between."""
    return Path(__file__).with_name("outcomes.txt").read_text(encoding="utf-8")


@cache
def edition() -> str:
    """Which weights and rules these are: another one for each change of any of them."""
    names = ("weights.txt", "mass.txt", "outcomes.txt", "rules.txt")
    return f"{crc32(b''.join(Path(__file__).with_name(name).read_bytes() for name in names)):08x}"
