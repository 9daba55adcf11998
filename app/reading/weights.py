"""What the words of a sentence tell: how much each of its features speaks for asking and for promising."""

from collections import defaultdict
from collections.abc import Sequence

from app.reading.features import BEGIN, END, framed

#: A weight of one (in units of the logarithm of the odds) is written as this.
SCALE = 100


type _Node = tuple[int, int, dict[str, "_Node"]]


class Weights:
    """Weights as ``resources/speech/weights.txt`` has them: a feature, and its two weights, a line, tabs between.

    Kept as a tree of words, so that only sequences which begin like a known one are looked at.
    """

    def __init__(self, text: str) -> None:
        self._words: dict[str, _Node] = {}
        self._runs: defaultdict[str, _Runs] = defaultdict(_Runs)
        for line in text.splitlines():
            name, asks, promises = line.split("\t")
            if name[0] == "#" and len(name) > 1:
                self._runs[name[1]].known[name[2:]] = int(asks), int(promises)
                continue
            *before, last = name.split(" ")
            branch = self._words
            for word in before:
                branch = branch.setdefault(word, (0, 0, {}))[2]
            branch[last] = int(asks), int(promises), branch[last][2] if last in branch else {}

    def weigh(self, words: Sequence[str], classes: Sequence[tuple[str, str]]) -> tuple[int, int]:
        """What the features of a sentence add up to, for asking and for promising; above nought it is likely.

        Both arguments as for ``features.of_sentence``.
        """
        asks = promises = 0
        kept = framed(words)
        after: dict[str, _Node]
        for place, node in enumerate(map(self._words.get, kept), 1):
            ahead = place
            while node is not None:
                more, most, after = node
                asks += more
                promises += most
                if not after or ahead == len(kept):
                    break
                node = after.get(kept[ahead])
                ahead += 1
        for letter, tags in classes:
            run, runs = f"{BEGIN}{tags}{END}", self._runs[letter]
            told = [runs[run[start : start + 3]] for start in range(len(run) - 1)]
            asks += sum([one for one, _ in told])
            promises += sum([one for _, one in told])
        return asks, promises


class _Runs(dict[str, tuple[int, int]]):
    """By three word classes (two at a sentence's end) what they and the first two of them tell together."""

    def __init__(self) -> None:
        super().__init__()
        self.known: dict[str, tuple[int, int]] = {}

    def __missing__(self, run: str) -> tuple[int, int]:
        told = [self.known.get(one, (0, 0)) for one in {run, run[:2]}]
        self[run] = both = sum(asks for asks, _ in told), sum(promises for _, promises in told)
        return both
