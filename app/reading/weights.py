"""What the words of a sentence tell: how much each of its features speaks for asking and for promising."""

from collections.abc import Sequence

from app.reading.features import BEGIN, END, RUNS, framed

#: A weight of one (in units of the logarithm of the odds) is written as this.
SCALE = 100


class Weights:
    """Weights as ``resources/speech/weights.txt`` has them: a feature, and its two weights, a line, tabs between.

    Kept as a tree of words, so that only sequences which begin like a known one are looked at.
    """

    def __init__(self, text: str) -> None:
        self._words: dict[str, _Node] = {}
        self._runs: dict[str, dict[str, tuple[int, int]]] = {}
        for line in text.splitlines():
            name, asks, promises = line.split("\t")
            if name[0] == "#" and len(name) > 1:
                self._runs.setdefault(name[1], {})[name[2:]] = int(asks), int(promises)
                continue
            branch = self._words
            for word in name.split(" "):
                node = branch.setdefault(word, _Node())
                branch = node.after
            node.asks, node.promises = int(asks), int(promises)

    def weigh(self, words: Sequence[str], classes: Sequence[tuple[str, str]]) -> tuple[int, int]:
        """What the features of a sentence add up to, for asking and for promising; above nought it is likely.

        Both arguments as for ``features.of_sentence``.
        """
        asks = promises = 0
        kept = framed(words)
        first = self._words.get
        for place, word in enumerate(kept, 1):
            node = first(word)
            while node is not None:
                asks += node.asks
                promises += node.promises
                if not node.after or place == len(kept):
                    break
                node = node.after.get(kept[place])
                place += 1
        for letter, tags in classes:
            run, known = f"{BEGIN}{tags}{END}", self._runs.get(letter, {})
            for length in RUNS:
                for start in range(len(run) - length + 1):
                    told = known.get(run[start : start + length])
                    if told is not None:
                        asks += told[0]
                        promises += told[1]
        return asks, promises


class _Node:
    """The weights of a sequence of words, and the words that may come after it."""

    __slots__ = ("after", "asks", "promises")

    def __init__(self) -> None:
        self.asks = 0
        self.promises = 0
        self.after: dict[str, _Node] = {}
