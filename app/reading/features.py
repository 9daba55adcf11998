"""What is looked at in a sentence to tell what it does: its words and word classes, singly and in short sequences, and
where in its message it stands.

For learning (``packaging/learn.py``); ``weights`` looks at the same without spelling it out.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

#: Words of the longest sequence that is looked at.
LONGEST = 3
#: Word classes of the shortest and the longest run.
RUNS = (2, 3)
#: Where a sentence begins and ends.
BEGIN, END = "^", "$"
#: What the first words, by whether the sentence holds a question mark, and the first word with each later one begin
#: with; so many first words are looked at.
QUESTION, STATEMENT, FIRST = "@?", "@.", "@1"
AT_FIRST = 4
#: Places are told apart up to so far from a message's beginning and end, other questions up to so many, and lengths by
#: so many words up to so many steps.
_FAR, _MANY, _STEP, _STEPS = 4, 2, 3, 8
_LENGTHS = tuple(f"@long{steps}" for steps in range(_STEPS + 1))


def framed(words: Sequence[str]) -> list[str]:
    """The words between a sign for the beginning and one for the end; a number is ``9``, whatever it is."""
    return [BEGIN, *["9" if word[0] in "0123456789" else word for word in words if word], END]


def of_places(parts: Sequence[tuple[Sequence[str], Sequence[tuple[str, str]]]]) -> Iterator[tuple[str, ...]]:
    """By sentence of a message (words and classes as for ``of_sentence``) what its place tells, each after an "@"; of a
    question also what stands before and after it, since "What would we do without you?" asks nothing beside a
    thank-you.

    Nothing of a message of one sentence.
    """
    last = len(parts) - 1
    if not last:
        yield ()
        return
    asks = ["?" in words for words, _ in parts]
    questions = sum(asks)
    for number, question in enumerate(asks):
        where = _where(min(number, _FAR), min(last - number, _FAR), min(questions - question, _MANY), question)
        yield (*where, *_around(parts, number)) if question else where


@cache
def _where(at: int, left: int, others: int, question: bool) -> tuple[str, ...]:
    """How far a sentence is from both ends, and how many other questions there are; of a question twice."""
    if question:
        return f"@{at}", f"@-{left}", f"@others{others}?", f"@?{at}", f"@?-{left}"
    return f"@{at}", f"@-{left}", f"@others{others}"


def _around(parts: Sequence[tuple[Sequence[str], Sequence[tuple[str, str]]]], number: int) -> Iterator[str]:
    """The words and the runs of classes of the sentences before and after one."""
    for sign, place in (("@p", number - 1), ("@n", number + 1)):
        if 0 <= place < len(parts):
            words, classes = parts[place]
            yield from [f"{sign}: {word}" for word in dict.fromkeys(words) if word]
            for letter, tags in classes:
                yield from [f"{sign}# {letter}{one}{other}" for one, other in pairwise(f"{BEGIN}{tags}{END}")]
        else:
            yield sign


def of_beginning(kept: Sequence[str]) -> Iterator[str]:
    """What a sentence begins with, its words given as ``framed`` has them: "kannst" before a question mark is another
    than in a statement, and what the first word opens may come much later ("can … send").
    """
    words = kept[1:-1]
    sign = QUESTION if "?" in words else STATEMENT
    yield from [f"{sign} {word}" for word in words[:AT_FIRST]]
    yield from [f"{FIRST}{words[0]} {word}" for word in dict.fromkeys(words[2:])]


def of_length(words: Sequence[str]) -> str:
    """About how many words and marks a sentence has, after an "@"."""
    return _LENGTHS[min(len(words) // _STEP, _STEPS)]


def of_sentence(words: Sequence[str], classes: Sequence[tuple[str, str]], place: Sequence[str] = ()) -> Iterator[str]:
    """The features of a sentence: sequences of words with blanks between, runs of classes after a "#", and its place
    (``of_places``) and length.

    ``words``: in lower case, numbers and marks among them (``word_classes.words_of``); ``classes``: a language's letter
    and the classes of the words in it.
    """
    yield from place
    yield of_length(words)
    kept = framed(words)
    yield from of_beginning(kept)
    for length in range(1, LONGEST + 1):
        yield from map(" ".join, zip(*(kept[start:] for start in range(length)), strict=False))
    for letter, tags in classes:
        run = f"{BEGIN}{tags}{END}"
        for length in RUNS:
            for start in range(len(run) - length + 1):
                yield f"#{letter}{run[start : start + length]}"
