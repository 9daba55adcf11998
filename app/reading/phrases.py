"""Ways of saying something, looked up by the beginnings of a sentence's words.

A language has some hundred such ways, and as one pattern of alternatives they cost a millisecond a message, since every
alternative is tried at every letter. Here each way stands under the beginnings (four letters) of words without which it
cannot be said, so that only the two or three that a sentence could hold are tried at all.
"""

import re
from collections.abc import Collection

type Beginnings = frozenset[str]
_BEGINNING = re.compile(r"\b[\w'@]{1,4}")


def beginnings(low: str) -> Beginnings:
    """The first four letters of each word of a text in lower case."""
    return frozenset(_BEGINNING.findall(low))


def beginnings_of(words: Collection[str]) -> Beginnings:
    """The same of words in lower case; what is more than letters ("e-mail") may hold several."""
    odd = " ".join([word for word in words if not word.isalpha()])
    return beginnings(odd).union([word[:4] for word in words if word.isalpha()])


class Phrases:
    """Rules, each as the beginnings of words one of which it needs, and its pattern."""

    def __init__(self, *rules: tuple[str, str]) -> None:
        self.by_beginning: dict[str, list[re.Pattern[str]]] = {}
        for needed, pattern in rules:
            compiled = re.compile(pattern)
            for one in needed.split():
                self.by_beginning.setdefault(one, []).append(compiled)
        self.needed: Beginnings = frozenset(self.by_beginning)

    def search(self, low: str, words: Beginnings) -> re.Match[str] | None:
        """The match that stands first in ``low``, whose words begin with ``words``."""
        first: re.Match[str] | None = None
        for one in self.needed & words:
            for pattern in self.by_beginning[one]:
                hit = pattern.search(low)
                if hit is not None and (first is None or hit.start() < first.start()):
                    first = hit
        return first
