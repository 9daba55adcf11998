"""What the words of a sentence tell: how much each of its features speaks for asking and for promising."""

import re
from collections import defaultdict
from collections.abc import Sequence
from sys import intern

from app.reading.features import AT_FIRST, BEGIN, END, FIRST, QUESTION, STATEMENT, framed, of_length

#: A weight of one (in units of the logarithm of the odds) is written as this.
SCALE = 100


#: Both weights are added up as one number: what speaks for promising counts so many times.
_PROMISES = 1 << 32

#: A place has so many names that few sentences do not share; what a question adds is of its own.
_FEW = 3

type _Node = tuple[int, dict[str, "_Node"]]

#: After a word that ends every sequence it stands in; nothing is ever written into it.
_END: dict[str, _Node] = {}
_LEAF: _Node = (0, _END)


#: The lines of one word that begins sequences, or those of one letter's classes, as far as they stand together.
_TOGETHER = re.compile(r"^(?:(#[^ \t\n])[^\n]*(?:\n\1[^\n]*)*|([^ \t\n]+)[^\n]*(?:\n\2[ \t][^\n]*)*)", re.MULTILINE)


class Weights:
    """Weights as ``resources/speech/weights.txt`` has them: a feature, and its two weights, a line, tabs between.

    Kept as a tree of words, so that only sequences which begin like a known one are looked at. What begins with a word
    stays text until somebody writes that word: 6 ms to load instead of 47, 1.2 MB instead of 5.4.
    """

    def __init__(self, text: str) -> None:
        self._words: dict[str, _Node | str] = {}
        self._runs: defaultdict[str, _Runs] = defaultdict(_Runs)
        self._places: dict[tuple[tuple[str, ...], str], int] = {}
        for found in _TOGETHER.finditer(text):
            run, word = found.groups()
            if run:
                self._runs[run[1]].add(found[0])
            else:
                self._words[word] = f"{before}\n{found[0]}" if (before := self._words.get(word)) else found[0]

    def _grow(self, first: str, lines: str) -> _Node:
        """What begins with a word, out of its lines."""
        top: dict[str, _Node] = {}
        for line in lines.split("\n"):
            name, asks, promises = line.split("\t")
            *before, last = map(intern, name.split(" "))
            branch = top
            for word in before:
                known, after = branch.get(word, _LEAF)
                if after is _END:
                    after = {}
                    branch[word] = known, after
                branch = after
            branch[last] = int(asks) + int(promises) * _PROMISES, branch.get(last, _LEAF)[1]
        self._words[first] = top[first]
        return top[first]

    def weigh(
        self, words: Sequence[str], classes: Sequence[tuple[str, str]], place: tuple[str, ...] = ()
    ) -> tuple[int, int]:
        """What the features of a sentence add up to, for asking and for promising; above nought it is likely.

        The arguments as for ``features.of_sentence``.
        """
        length = of_length(words)
        where = (place[:_FEW], length)
        total = self._places.get(where)
        if total is None:
            total = self._places[where] = self._weigh_names((*place[:_FEW], length))
        total += self._weigh_names(place[_FEW:])
        kept = framed(words)
        last = len(kept)
        total += self._weigh_beginning(kept[1:-1])
        for number, node in enumerate(map(self._words.get, kept), 1):
            if node is None:
                continue
            if isinstance(node, str):
                node = self._grow(kept[number - 1], node)
            weight, after = node
            total += weight
            while after and number < last:
                node = after.get(kept[number])
                if node is None:
                    break
                weight, after = node
                total += weight
                number += 1
        for letter, tags in classes:
            run, runs = f"{BEGIN}{tags}{END}", self._runs[letter]
            total += sum([runs[run[start : start + 3]] for start in range(len(run) - 1)])
        promises = (total + _PROMISES // 2) // _PROMISES
        return total - promises * _PROMISES, promises

    def _weigh_beginning(self, words: Sequence[str]) -> int:
        """What ``features.of_beginning`` adds up to."""
        if not words:
            return 0
        first = self._node(QUESTION if "?" in words else STATEMENT)[1]
        later = self._node(FIRST + words[0])[1]
        total = sum([first[word][0] for word in words[:AT_FIRST] if word in first])
        return total + sum([later[word][0] for word in later.keys() & words[2:]]) if later else total

    def _node(self, first: str) -> _Node:
        """What is known of a word that begins sequences, and of what follows it."""
        node = self._words.get(first, _LEAF)
        return self._grow(first, node) if isinstance(node, str) else node

    def _weigh_names(self, names: Sequence[str]) -> int:
        """What single features add up to; each is one word after an "@", or two."""
        total = 0
        for name in names:
            first, _, second = name.partition(" ")
            weight, after = self._node(first)
            total += after.get(second, _LEAF)[0] if second else weight
        return total


class _Runs(dict[str, int]):
    """By three word classes (two at a sentence's end) what they and the first two of them tell together."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[str] = []
        self._known: dict[str, int] = {}

    def add(self, lines: str) -> None:
        self._lines.append(lines)

    def __missing__(self, run: str) -> int:
        if self._lines:
            self._read()
        self[run] = both = sum(self._known.get(one, 0) for one in {run, run[:2]})
        return both

    def _read(self) -> None:
        for line in "\n".join(self._lines).split("\n"):
            name, asks, promises = line.split("\t")
            self._known[name[2:]] = int(asks) + int(promises) * _PROMISES
        self._lines.clear()
