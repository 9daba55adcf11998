"""What a message does to what is open: whether it answers a request, keeps its writer's promise, or calls either off;
and whether a later message's sentence really asks or promises, which few do: most are courtesy, or part of an answer.

Learnt from labelled conversations by ``packaging/learn.py`` and cautious by nature: an answer may say in other words, or
in one, what was asked, so only what speaks of something else beyond doubt counts as no answer.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum
from functools import cache
from itertools import pairwise

from app.judging.answers import gives, shares
from app.reading.asks import looked_at, weigh
from app.reading.language import de, en
from app.reading.splitting import paragraphs, split
from app.reading.weights import SCALE
from resources import speech

#: Of a message this much is looked at, and of so many sentences the word classes: an answer stands at the beginning.
_LOOKED_AT, _SENTENCES = 600, 3
_OTHER = re.compile(r"x+")
#: Messages are told apart up to so many words, by steps of six; shorter ones by the word.
_SHORT, _STEP, _LONG = 3, 6, 4
#: How much a sentence tells by its words alone, in these steps (``weights.SCALE``).
_STEPS = (0, 100, 200, 300, 400, 600)


class Outcome(IntEnum):
    """The column of the weights."""

    ANSWERS = 0
    KEEPS = 1
    CALLS_OFF = 2
    ASKS = 3
    PROMISES = 4


class Said:
    """A message's beginning, looked at once for all that is open."""

    __slots__ = ("low", "traits")

    def __init__(self, text: str) -> None:
        for language in (de, en):
            text = language.SALUTATION.sub("", text[:_LOOKED_AT].lstrip(), count=1)
        parts = [part for paragraph in paragraphs(text) for part in split(paragraph)]
        self.low = text.lower()
        self.traits = frozenset(_traits(parts, self.low))


def traits(what: str, said: Said, others: Sequence[str] = ()) -> Iterator[str]:
    """What is looked at in a message for what is open; ``others``: what its writer was asked besides."""
    yield from said.traits
    if not what:
        return
    low = what.lower()
    shared = shares(low, said.low)
    shape, given = gives(low, said.low)
    if others:
        rest = [shares(other, said.low) + gives(other, said.low)[1] for other in map(str.lower, others)]
        best = max(rest)
        yield "beside, " + ("more" if shared + given > best else "less" if shared + given < best else "as much")
    else:
        yield "alone"
    yield f"asks {shape}"
    yield f"asks {shape} gives {given}"
    yield f"gives {given}"
    yield f"shares {shared}"
    yield f"asks {shape} shares {shared}"


def traits_of_later(outcome: Outcome, sentence: str, *, answers: bool) -> Iterator[str]:
    """What is looked at in a sentence that is not of the first message; ``answers``: its writer was asked something."""
    found = Said(sentence).traits
    yield from found
    place = "answers" if answers else "free"
    yield place
    if "a question" in found:
        yield f"{place}, a question"
    alone = weigh(sentence)[outcome is Outcome.PROMISES]
    for step in _STEPS:
        yield f"{'over' if alone > step else 'under'} {step}"


def odds(outcome: Outcome, what: str, said: Said, others: Sequence[str] = ()) -> float:
    """The logarithm of the odds that a message has this outcome for what is open: above nought it is likely."""
    return _sum(outcome, traits(what, said, others))


def odds_of_later(outcome: Outcome, sentence: str, *, answers: bool) -> float:
    """Likewise that a sentence of a later message asks, or promises."""
    return _sum(outcome, traits_of_later(outcome, sentence, answers=answers))


def _sum(outcome: Outcome, found: Iterable[str]) -> float:
    weights = _weights()
    return sum([weights[one][outcome] for one in found if one in weights]) / SCALE


def _traits(parts: list[str], low: str) -> Iterator[str]:
    yield "any"
    words: list[str] = []
    for number, (seen, classes) in enumerate(looked_at(parts)):
        words += [word if word[0] not in "0123456789" else "9" for word in seen if word]
        if number < _SENTENCES and classes:
            letter, tags = classes[0]
            run = _OTHER.sub("x", f"^{tags}$")
            for length in (2, 3):
                for start in range(len(run) - length + 1):
                    yield f"#{letter}{run[start : start + length]}"
                    if not number and start < 2:
                        yield f"#1{letter}{run[start : start + length]}"
    yield from words
    yield from map(" ".join, pairwise(("^", *words, "$")))
    for word in words[:4]:
        yield f"^ {word}"
    yield f"long {min(_LONG, len(words) // _STEP)}" if len(words) > _SHORT else f"short {len(words)}"
    if "?" in low:
        yield "a question"
        if len(parts) < 3 and low.rstrip().endswith("?"):
            yield "only a question"
    if any(word == "9" for word in words):
        yield "a number"
    if parts and parts[0].endswith("!"):
        yield "exclaims"


@cache
def _weights() -> dict[str, tuple[int, ...]]:
    lines = (line.split("\t") for line in speech.outcomes().splitlines())
    return {name: tuple(map(int, weights)) for name, *weights in lines}
