"""What kind of thing a request asks for, and what an answer holds that could be it: a time, a name, a yes.

Words and pairs of words alone tell, so that a glance at each is enough; what it means for whether the one answers the
other is learnt (``outcomes``).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from app.reading.language.de import kinds as de
from app.reading.language.en import kinds as en

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d[\d.,:]*|[€$£!?]")
_PIECE = re.compile(r"[.!?\n;:]+|, (?:und|aber|and|but)\b")
#: So many pieces of an answer are told apart.
_MOST_PIECES = 4
#: Words are known by so many letters where a table says "schic*".
_STEM = 5
#: What an answer to a kind of request would hold.
_FITTING = {
    "when": ("time",),
    "many": ("number",),
    "price": ("sum",),
    "who": ("person",),
    "where": ("place",),
    "thing": ("given",),
    "deed": ("done",),
    "yes or no": ("yes", "no"),
    "choice": ("both",),
}

type Table = dict[str, tuple[str, ...]]


def _table(*tables: dict[str, str]) -> Table:
    found: dict[str, list[str]] = {}
    for table in tables:
        for kind, words in table.items():
            for word in words.split("|"):
                found.setdefault(word.strip(), []).append(kind)
    return {word: tuple(kinds) for word, kinds in found.items()}


_ASKED = _table(de.ASKED, en.ASKED)
_HELD = _table(de.HELD, en.HELD)
_FIRST_ASKED = _table(de.FIRST_ASKED, en.FIRST_ASKED)
_FIRST_HELD = _table(de.FIRST_HELD, en.FIRST_HELD)
_LEADS = de.LEADS | en.LEADS


def asked(low: str) -> frozenset[str]:
    """The kinds of a request in lower case; "something" where none is known."""
    return frozenset(_kinds(_WORD.findall(low), _ASKED, _FIRST_ASKED)) or frozenset({"something"})


class Held:
    """What an answer in lower case holds, and in how many pieces it is said."""

    __slots__ = ("_moments", "kinds", "pieces")

    def __init__(self, low: str) -> None:
        words = _WORD.findall(low)
        self.kinds = frozenset(_kinds(words, _HELD, _FIRST_HELD))
        self._moments = {word for word in words if word[0] in "0123456789" or "time" in _HELD.get(word, ())}
        self.pieces = min(_MOST_PIECES, sum(1 for one in _PIECE.split(low) if one.strip()))

    def beside(self, ask: str) -> frozenset[str]:
        """What is held without the numbers and times that a request named itself."""
        if self._moments and self._moments <= set(_WORD.findall(ask)):
            return self.kinds - {"time", "number"}
        return self.kinds

    def fits(self, ask: str, kinds: Iterable[str]) -> int:
        """How many of a request's kinds have something here that fits them."""
        held = self.beside(ask)
        return sum(1 for kind in kinds if not held.isdisjoint(_FITTING.get(kind, ())))


def _kinds(words: Sequence[str], table: Table, first: Table) -> Iterator[str]:
    start = next((place for place, word in enumerate(words) if word not in _LEADS), 0)
    for word in words[start : start + 1]:
        yield from first.get(word, ())
    for word in words:
        yield from table.get(word) or table.get(f"{word[:_STEM]}*", ())
        if word[0] in "0123456789":
            yield from table.get("9", ())
    for one, other in pairwise(words):
        yield from table.get(f"{one} {other}", ())
