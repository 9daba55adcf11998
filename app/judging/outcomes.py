"""What a message does to what is open: whether it answers a request, keeps its writer's promise, or calls either off.

Learnt from labelled conversations by ``packaging/learn.py`` and used cautiously: an answer may say in other words, or
in one, what was asked, so only what speaks of something else beyond doubt counts as no answer.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from functools import cache
from itertools import pairwise

from app.judging.answers import Wording, first_words
from app.judging.kinds import Held, asked
from app.reading.asks import parted
from app.reading.language import de, en
from app.reading.splitting import sentences_of
from app.reading.weights import SCALE
from resources import speech

#: Of a message this much is looked at, and of so many sentences the word classes: an answer stands at the beginning.
LOOKED_AT, _SENTENCES = 360, 3
_OTHER = re.compile(r"x+")
#: Messages are told apart up to so many words, by steps of six; shorter ones by the word.
_SHORT, _STEP, _LONG = 3, 6, 4
#: Of a request so many words are looked at, and so many that say something are counted.
_BEGINS, _TOLD = 5, 4
#: How much of a request's words an answer takes up, by the share below which it is called so.
_TAKES_UP = ((0.001, "nothing"), (0.34, "little"), (0.67, "half"), (2.0, "most"))
_NAMES_TAKEN = ("no word", *(name for _, name in _TAKES_UP))
#: One of several requests is told to be ahead of the others by so much.
_AHEAD = 2


class Outcome(IntEnum):
    """The column of the weights."""

    ANSWERS = 0
    KEEPS = 1
    CALLS_OFF = 2


class Said:
    """A message's beginning, looked at once for all that is open."""

    __slots__ = ("_held", "_low", "_wording", "traits")

    def __init__(self, text: str) -> None:
        text = text[:LOOKED_AT].lstrip()
        for language in (de, en):
            text = language.SALUTATION.sub("", text, count=1)
        self._low = text.lower()
        self._wording: Wording | None = None
        self._held: Held | None = None
        self.traits = _traits(sentences_of(text), self._low)

    @property
    def wording(self) -> Wording:
        if self._wording is None:
            self._wording = Wording(self._low)
        return self._wording

    def gives(self, ask: str) -> bool:
        """Whether what a request asks for has a shape, such as a number, and is in it."""
        return self.wording.gives(ask.lower())[1]

    @property
    def held(self) -> Held:
        if self._held is None:
            self._held = Held(self._low)
        return self._held


def traits(what: str, said: Said, others: Sequence[str] = (), place: int = 0) -> Iterator[str]:
    """What is looked at in a message for what is open.

    ``others``: what its writer was asked besides; ``place``: which of them all it is, from nought on.
    """
    yield from said.traits
    if what:
        yield from _held_against(what.lower(), said, [one.lower() for one in others], place)


def odds(outcome: Outcome, what: str, said: Said, others: Sequence[str] = (), place: int = 0) -> float:
    """The logarithm of the odds that a message has this outcome for what is open: above nought it is likely."""
    return _sum(outcome, traits(what, said, others, place)) / SCALE


def _sum(outcome: Outcome, found: Iterable[str]) -> int:
    weights = _weights()[outcome]
    return sum([weights[one] for one in found if one in weights])


def _held_against(low: str, said: Said, others: Sequence[str], place: int) -> Iterator[str]:
    wording, held = said.wording, said.held
    shared = wording.shares(low)
    shape, given = wording.gives(low)
    yield f"asks {shape}"
    yield f"asks {shape} gives {given}"
    yield f"gives {given}"
    yield f"shares {shared}"
    yield f"asks {shape} shares {shared}"
    taken, told = wording.covers(low)
    much = _takes_up(taken, told)
    yield f"takes up {_NAMES_TAKEN[much]}"
    yield f"takes up {_NAMES_TAKEN[much]} of {min(_TOLD, told)}"
    yield from [f"asks with {word}" for word in first_words(low, _BEGINS)]
    kinds, there = asked(low), held.beside(low)
    for kind in kinds:
        yield f"asks, {kind}"
        yield f"asks, {kind}, shares {shared}"
        yield from [f"asks, {kind}, holds {one}" for one in there]
    yield from [f"holds {one}" for one in there]
    yield f"pieces {held.pieces}"
    if others:
        best = max([wording.shares(other) + wording.gives(other)[1] for other in others])
        most = max([_takes_up(*wording.covers(other)) for other in others])
        yield f"takes up {_NAMES_TAKEN[much]} beside {_NAMES_TAKEN[most]}"
        yield "beside, " + ("more" if shared + given > best else "less" if shared + given < best else "as much")
        yield from _beside(low, kinds, said, others, place)
    else:
        yield "alone"


def _takes_up(taken: int, told: int) -> int:
    """The place of a share in the order of the names; where a request has no word to take up, the first."""
    return next(place for place, (below, _) in enumerate(_TAKES_UP, 1) if taken / told < below) if told else 0


def _beside(low: str, kinds: frozenset[str], said: Said, others: Sequence[str], place: int) -> Iterator[str]:
    """Which of several requests is spoken of."""
    wording, held = said.wording, said.held
    there = held.beside(low)
    besides = frozenset().union(*map(asked, others))
    best = max([wording.shares(other) + held.fits(other, asked(other)) for other in others])
    ahead = wording.shares(low) + held.fits(low, kinds) - best
    yield f"beside, fits {max(-_AHEAD, min(_AHEAD, ahead))}"
    yield "beside, fits " + ("more" if ahead > 0 else "less" if ahead < 0 else "as much")
    which = "later" if place else "first"
    yield f"beside, {which}"
    yield f"beside, pieces {held.pieces}"
    yield f"beside, pieces {held.pieces} both {'both' in there}"
    yield f"beside, {which}, pieces {held.pieces}, yes {'first yes' in there}, no {'first no' in there}"
    for one in there:
        yield from [f"only, {kind}, holds {one}" for kind in kinds - besides]
        yield from [f"beside, {kind}, holds {one}" for kind in besides - kinds]


def _traits(parts: list[str], low: str) -> frozenset[str]:
    found = ["any"]
    words = ["^"]
    for number, (seen, classes) in enumerate(parted(parts)):
        words += ["9" if word[0] in "0123456789" else word for word in seen if word]
        if number < _SENTENCES and classes:
            letter, tags = classes[0]
            run = f"^{_OTHER.sub('x', tags)}$"
            found += [f"#{letter}{a}{b}" for a, b in pairwise(run)]
            found += [f"#{letter}{run[start : start + 3]}" for start in range(len(run) - 2)]
            if not number:
                found += [f"#1{letter}{run[start : start + length]}" for start in (0, 1) for length in (2, 3)]
    count = len(words) - 1
    found += [f"^ {word}" for word in words[1:5]]
    words.append("$")
    found += words
    found += [f"{a} {b}" for a, b in pairwise(words)]
    found.append(f"long {min(_LONG, count // _STEP)}" if count > _SHORT else f"short {count}")
    if "?" in low:
        found.append("a question")
        if len(parts) < 3 and low.rstrip().endswith("?"):
            found.append("only a question")
    if "9" in words:
        found.append("a number")
    if parts and parts[0].endswith("!"):
        found.append("exclaims")
    return frozenset(found)


@cache
def _weights() -> tuple[dict[str, int], ...]:
    """By outcome, what each trait tells."""
    lines = [line.split("\t") for line in speech.outcomes().splitlines()]
    return tuple({name: int(told[one]) for name, *told in lines if told[one] != "0"} for one in Outcome)
