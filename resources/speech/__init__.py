"""What words tell about sentences and letters: weights learnt by ``packaging/learn.py``."""

from pathlib import Path


def weights() -> str:
    """A feature and its two weights a line, tabs between them."""
    return Path(__file__).with_name("weights.txt").read_text(encoding="utf-8")


def mass() -> str:
    """A word or two of a letter and how much they tell that it was written for many, a line, tabs between them."""
    return Path(__file__).with_name("mass.txt").read_text(encoding="utf-8")


def outcomes() -> str:
    """A trait of a message and what it tells about its answering, keeping and calling off, a line, tabs between."""
    return Path(__file__).with_name("outcomes.txt").read_text(encoding="utf-8")
