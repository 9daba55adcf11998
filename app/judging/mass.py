"""What the words of a letter, and pairs of them, tell about whether it was written for many.

Learnt by ``packaging/learn.py``; stands beside the signs listed by hand, which say why.
"""

import re
from functools import cache
from itertools import pairwise

from app.reading.weights import SCALE
from resources import speech

_LOOKED_AT = 2000
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+|[%€$£!?]")


def pairs_of(text: str) -> list[str]:
    """The words of a letter's beginning in lower case, and each with the one after it; a number is ``9``."""
    low = text[:_LOOKED_AT].lower().replace("\u2019", "'")
    words = ["9" if word[0] in "0123456789" else word for word in _WORD.findall(low)]
    return words + list(map(" ".join, pairwise(words)))


def likelihood(text: str) -> float:
    """The logarithm of the odds that a letter was written for many: above nought it is likely."""
    weights = _weights()
    return sum(map(weights.__getitem__, weights.keys() & set(pairs_of(text)))) / SCALE


def telling(text: str, most: int = 3) -> tuple[str, ...]:
    """The words and pairs that speak loudest for a letter's having been written for many."""
    weights = _weights()
    return tuple(sorted(weights.keys() & set(pairs_of(text)), key=lambda name: (-weights[name], name))[:most])


def prepare() -> None:
    """Read the weights now and not at the first letter."""
    _weights()


@cache
def _weights() -> dict[str, int]:
    lines = (line.split("\t") for line in speech.mass().splitlines())
    return {name: int(weight) for name, weight in lines}
