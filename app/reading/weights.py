"""What the words of a sentence tell: how much each of its features speaks for asking and for promising."""

from collections import defaultdict
from collections.abc import Sequence
from sys import intern

from app.reading.features import BEGIN, END, framed

#: A weight of one (in units of the logarithm of the odds) is written as this.
SCALE = 100


#: Both weights are added up as one number: what speaks for promising counts so many times.
_PROMISES = 1 << 32

type _Node = tuple[int, dict[str, "_Node"]]

#: After a word that ends every sequence it stands in; nothing is ever written into it.
_END: dict[str, _Node] = {}
_LEAF: _Node = (0, _END)


class Weights:
    """Weights as ``resources/speech/weights.txt`` has them: a feature, and its two weights, a line, tabs between.

    Kept as a tree of words, so that only sequences which begin like a known one are looked at. Every word and number is
    kept once, and ends share one empty branch: 3 MB less in each process.
    """

    def __init__(self, text: str) -> None:
        self._words: dict[str, _Node] = {}
        self._runs: defaultdict[str, _Runs] = defaultdict(_Runs)
        numbers: dict[int, int] = {}
        for line in text.splitlines():
            name, asks, promises = line.split("\t")
            weight = int(asks) + int(promises) * _PROMISES
            weight = numbers.setdefault(weight, weight)
            if name[0] == "#" and len(name) > 1:
                self._runs[name[1]].known[name[2:]] = weight
                continue
            *before, last = map(intern, name.split(" "))
            branch = self._words
            for word in before:
                known, after = branch.get(word, _LEAF)
                if after is _END:
                    after = {}
                    branch[word] = known, after
                branch = after
            branch[last] = weight, branch.get(last, _LEAF)[1]

    def weigh(self, words: Sequence[str], classes: Sequence[tuple[str, str]]) -> tuple[int, int]:
        """What the features of a sentence add up to, for asking and for promising; above nought it is likely.

        Both arguments as for ``features.of_sentence``.
        """
        total = 0
        kept = framed(words)
        after: dict[str, _Node]
        for place, node in enumerate(map(self._words.get, kept), 1):
            ahead = place
            while node is not None:
                weight, after = node
                total += weight
                if not after or ahead == len(kept):
                    break
                node = after.get(kept[ahead])
                ahead += 1
        for letter, tags in classes:
            run, runs = f"{BEGIN}{tags}{END}", self._runs[letter]
            total += sum([runs[run[start : start + 3]] for start in range(len(run) - 1)])
        promises = (total + _PROMISES // 2) // _PROMISES
        return total - promises * _PROMISES, promises


class _Runs(dict[str, int]):
    """By three word classes (two at a sentence's end) what they and the first two of them tell together."""

    def __init__(self) -> None:
        super().__init__()
        self.known: dict[str, int] = {}

    def __missing__(self, run: str) -> int:
        self[run] = both = sum(self.known.get(one, 0) for one in {run, run[:2]})
        return both
