"""What words tell, learnt from labelled sentences and letters: ``python packaging/learn.py [learn | check]``.

``learn`` writes ``resources/speech/weights.txt`` from ``tests/corpora/sentences`` and ``tests/corpora/messages``; every
sixth message is kept apart. ``check`` prints how the written weights do on those. Logistic regression, one for asking
and one for promising, by FTRL-proximal (McMahan et al., "Ad click prediction: a view from the trenches", KDD
2013), which sets the weights of what tells nothing to zero. The same input gives the same file.
"""

import math
import random
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from zlib import crc32

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.judging.mass import pairs_of  # noqa: E402
from app.judging.screening import sells  # noqa: E402
from app.reading.asks import looked_at  # noqa: E402
from app.reading.features import of_sentence  # noqa: E402
from app.reading.weights import SCALE, Weights  # noqa: E402

CORPORA = ROOT / "tests" / "corpora"
TARGET = ROOT / "resources" / "speech" / "weights.txt"
#: What is learnt, by the letter of its label.
KINDS = "AP"
TARGET_LETTERS = ROOT / "resources" / "speech" / "mass.txt"
#: Every so many-th message is kept apart, and every so many-th letter.
APART, APART_LETTERS = 6, 5
#: What weighs less is left out.
LEAST = 6
_ROUNDS = 6
#: There are fewer letters than sentences, so each may tell more.
_ALPHA_LETTERS = 0.3
_ALPHA, _BETA, _L1, _L2 = 0.1, 1.0, 1.0, 1.0

type Message = list[tuple[str, str]]


def messages(folder: str) -> Iterator[Message]:
    """The messages of a folder's files as (label, sentence); where no message is marked each sentence is one."""
    for path in sorted((CORPORA / folder).glob("*.txt")):
        text = path.read_text("utf-8")
        parts = text.split("%%\n") if "%%\n" in text else text.splitlines()
        for part in parts:
            lines = [(line[0], line[2:]) for line in part.splitlines() if line[1:2] == " "]
            if lines:
                yield lines


def is_apart(message: Message) -> bool:
    """Whether a message is one of those that nothing is learnt from."""
    return crc32("\n".join(text for _, text in message).encode()) % APART == 0


def examples(found: Iterable[Message]) -> Iterator[tuple[str, list[str]]]:
    """Each sentence's label with its features."""
    for message in found:
        for (label, _), seen in zip(message, looked_at([text for _, text in message]), strict=True):
            yield label, list(of_sentence(*seen))


class Regression:
    """FTRL-proximal over features that are there or not."""

    def __init__(self, size: int, alpha: float = _ALPHA) -> None:
        self._alpha = alpha
        self._z = [0.0] * size
        self._n = [0.0] * size

    def weight(self, place: int) -> float:
        z = self._z[place]
        if abs(z) <= _L1:
            return 0.0
        return -(z - math.copysign(_L1, z)) / ((_BETA + math.sqrt(self._n[place])) / self._alpha + _L2)

    def learn(self, places: Sequence[int], label: bool) -> None:
        weights = [self.weight(place) for place in places]
        slope = 1 / (1 + math.exp(-max(-30.0, min(30.0, sum(weights))))) - label
        for place, weight in zip(places, weights, strict=True):
            before = self._n[place]
            after = self._n[place] = before + slope * slope
            self._z[place] += slope - (math.sqrt(after) - math.sqrt(before)) / self._alpha * weight


def learn(found: Sequence[tuple[str, list[str]]]) -> dict[str, tuple[int, int]]:
    """The weight of each feature that tells anything, for each kind, in units of 1 / ``SCALE``."""
    counts = Counter(name for _, names in found for name in names)
    place = {name: number for number, name in enumerate(sorted(name for name, count in counts.items() if count > 1))}
    rows = [(label, [place[name] for name in names if name in place]) for label, names in found]
    kinds = [Regression(len(place)) for _ in KINDS]
    chance = random.Random(1)
    for _ in range(_ROUNDS):
        chance.shuffle(rows)
        for label, places in rows:
            for letter, regression in zip(KINDS, kinds, strict=True):
                regression.learn(places, label == letter)
    said = {name: [round(SCALE * one.weight(number)) for one in kinds] for name, number in place.items()}
    return {name: (a, p) for name, (a, p) in said.items() if max(abs(a), abs(p)) >= LEAST}


def check(found: Iterable[Message]) -> Iterator[str]:
    """How often the written weights are right on messages, a line for each kind."""
    weights = Weights(TARGET.read_text("utf-8"))
    heard = [
        (label, weights.weigh(*seen))
        for message in found
        for (label, _), seen in zip(message, looked_at([text for _, text in message]), strict=True)
    ]
    for number, letter in enumerate(KINDS):
        wanted = [label == letter for label, _ in heard]
        said = [both[number] > 0 and both[number] == max(both) for _, both in heard]
        right = sum(map(bool.__and__, wanted, said))
        precision, recall = right / sum(said), right / sum(wanted)
        yield f"{letter}: precision {precision:.3f}, recall {recall:.3f} ({sum(wanted)} of {len(heard)})"


def letters() -> Iterator[tuple[bool, str]]:
    """Letters, and whether they were written for many."""
    for path in sorted((CORPORA / "mass").glob("*.txt")):
        for part in path.read_text("utf-8").split("%%\n"):
            yield True, "\n".join(line.removeprefix("- ").removeprefix("subject: ") for line in part.splitlines())
    for path in sorted((CORPORA / "first_contacts").glob("*.txt")):
        for part in path.read_text("utf-8").split("%%\n"):
            kind, _, text = part.partition(": ")
            yield kind == "junk", text
    for message in messages("messages"):
        yield False, "\n".join(text for _, text in message)


def learn_mass(found: Iterable[tuple[bool, str]]) -> dict[str, int]:
    """The weight of each word and pair of words that tells whether a letter was written for many."""
    rows = [(is_mass, set(pairs_of(text))) for is_mass, text in found]
    counts = Counter(name for _, names in rows for name in names)
    place = {name: number for number, name in enumerate(sorted(name for name, count in counts.items() if count > 1))}
    learnt = [(is_mass, sorted(place[name] for name in names if name in place)) for is_mass, names in rows]
    regression = Regression(len(place), _ALPHA_LETTERS)
    chance = random.Random(1)
    for _ in range(_ROUNDS):
        chance.shuffle(learnt)
        for is_mass, places in learnt:
            regression.learn(places, is_mass)
    said = {name: round(SCALE * regression.weight(number)) for name, number in place.items()}
    return {name: weight for name, weight in said.items() if abs(weight) >= LEAST}


def check_mass(found: Iterable[tuple[bool, str]]) -> str:
    """How the Screener does with letters."""
    said = [(is_mass, sells(text.partition("\n")[0], text.partition("\n")[2], "")) for is_mass, text in found]
    right, wrong = sum(a and b for a, b in said), sum(b and not a for a, b in said)
    many = sum(is_mass for is_mass, _ in said)
    return f"written for many: {right} of {many} found, {wrong} of {len(said) - many} others taken for it"


def main(command: str = "check") -> int:
    whole, posted = list(messages("messages")), list(letters())
    kept = [one for one in posted if crc32(one[1].encode()) % APART_LETTERS == 0]
    if command == "learn":
        weights = learn([*examples(messages("sentences")), *examples(one for one in whole if not is_apart(one))])
        _write(TARGET, [f"{name}\t{asks}\t{promises}" for name, (asks, promises) in sorted(weights.items())])
        told = learn_mass(one for one in posted if one not in kept)
        _write(TARGET_LETTERS, [f"{name}\t{weight}" for name, weight in sorted(told.items())])
    print(*check(one for one in whole if is_apart(one)), check_mass(kept), sep="\n")
    return 0


def _write(path: Path, lines: Iterable[str]) -> None:
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
