"""What is looked at in a sentence to tell what it does: its words and word classes, singly and in short sequences.

For learning (``packaging/learn.py``); ``weights`` looks at the same without spelling it out.
"""

from collections.abc import Iterator, Sequence

#: Words of the longest sequence that is looked at.
LONGEST = 3
#: Word classes of the shortest and the longest run.
RUNS = (2, 3)
#: Where a sentence begins and ends.
BEGIN, END = "^", "$"


def framed(words: Sequence[str]) -> list[str]:
    """The words between a sign for the beginning and one for the end; a number is ``9``, whatever it is."""
    return [BEGIN, *["9" if word[0] in "0123456789" else word for word in words if word], END]


def of_sentence(words: Sequence[str], classes: Sequence[tuple[str, str]]) -> Iterator[str]:
    """The features of a sentence: sequences of words with blanks between, and runs of classes after a "#".

    ``words``: in lower case, numbers and marks among them (``word_classes.words_of``); ``classes``: a language's letter
    and the classes of the words in it.
    """
    kept = framed(words)
    for length in range(1, LONGEST + 1):
        yield from map(" ".join, zip(*(kept[start:] for start in range(length)), strict=False))
    for letter, tags in classes:
        run = f"{BEGIN}{tags}{END}"
        for length in RUNS:
            for start in range(len(run) - length + 1):
                yield f"#{letter}{run[start : start + length]}"
