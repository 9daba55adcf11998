"""What words tell about a sentence: weights learnt by ``packaging/learn.py``."""

from pathlib import Path


def weights() -> str:
    """A feature and its two weights a line, tabs between them."""
    return Path(__file__).with_name("weights.txt").read_text(encoding="utf-8")
