"""What words tell, learnt from labelled sentences, conversations, letters: ``learn.py [learn | check | rules]``.

``learn`` writes the files of ``resources/speech`` from ``tests/corpora``: ``weights.txt`` says what a sentence does,
``outcomes.txt`` what a message does to what is open, ``mass.txt`` what was written for many. Every sixth message and
conversation is kept apart, and ``check`` prints how the written weights do on those. Logistic regression, one for each
thing that is told, by FTRL-proximal (McMahan et al., "Ad click prediction: a view from the trenches", KDD 2013), which
sets the weights of what tells nothing to zero. The same input gives the same file.
``rules`` notes in ``rules.txt`` how the modules that read and judge stand, so that a vault judged by others is judged
anew.
Of real letters only labels are kept here (``tests/corpora/real``); they lie beside the project, and nothing is learnt
without them.
"""

import math
import random
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from zlib import crc32

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.judging.mass import pairs_of  # noqa: E402
from app.judging.outcomes import Outcome  # noqa: E402
from app.judging.screening import sells  # noqa: E402
from app.reading.asks import looked_at, thresholds  # noqa: E402
from app.reading.features import of_sentence  # noqa: E402
from app.reading.weights import SCALE, Weights  # noqa: E402
from tests.support import conversations, fates, real_letters, spoken  # noqa: E402

CORPORA = ROOT / "tests" / "corpora"
TARGET = ROOT / "resources" / "speech" / "weights.txt"
#: What is learnt, by the letter of its label.
KINDS = "AP"
TARGET_OUTCOMES = TARGET.with_name("outcomes.txt")
TARGET_LETTERS = TARGET.with_name("mass.txt")
TARGET_RULES = TARGET.with_name("rules.txt")
#: Messages by who wrote them: the first five writers, one of many voices, and all later ones.
GROUPS = {
    "the first writers": ("business", "private", "long", "plain-business", "plain-private"),
    "many voices": ("voices",),
    "later writers": (
        *("chat", "circulars", "clubs", "everyday", "family", "mirrored", "more-questions", "office", "questions"),
        *("second", "trades"),
    ),
    "latest writers": (
        *("abroad", "answers", "banter", "chatter", "crafts", "desks", "homes", "longer", "mixed", "partners"),
        *("promises", "schools", "short", "south", "team", "threads", "town", "works", "world"),
    ),
    "exchanges": ("agencies", "bureau", "clinics", "halls", "hidden", "inns", "mates", "shifts", "sites", "street"),
}
#: Every so many-th message is kept apart, and every so many-th letter.
APART, APART_LETTERS = 6, 5
#: Above these what is wrongly seen and what is missed weigh more alike than above the next ones, where it is rather
#: missed; the program's own values depend on the sentence, too.
EVEN, CAREFUL = (-55, 0), (130, 45)
#: The messages bear no date; which day it is hardly matters for whether one is named.
_WRITTEN_ON = date(2026, 3, 4)
#: What weighs less is left out.
LEAST = 8
_ROUNDS, _ORDERS = 6, 2
#: The conversations that measured once count so many times: they are most like what the program reads.
_SPOKEN = 3
#: And so often they, the exchanges written for it, and those of the messages (in which nearly all is answered) where it
#: is learnt what messages do to what is open: a whole letter answers in other ways than the pairs and short
#: conversations, of which there are more.
_OF_REPLIES, _OF_WRITTEN, _OF_MESSAGES = 8, 4, 2
#: There are fewer letters than sentences, so each may tell more.
_ALPHA_LETTERS = 0.3
#: Of what messages do to what is open there are few examples too, but each of many traits.
_ALPHA_OUTCOMES = 0.05
_ALPHA, _BETA, _L1, _L2 = 0.1, 1.0, 1.0, 1.0
_GREETING = re.compile(
    r"(?:hallo|liebe[rs]?|sehr|guten|moin|hi|dear|hello|good|morning|hey|herr|frau)\b", re.IGNORECASE
)
#: People also run on from a greeting in one sentence; every so many-th sentence is learnt from behind one of these.
_GREETED, _SHORT = 4, 8
_GREETINGS = {
    "d": (
        "Hallo Frau Otto",
        "Liebe Lena",
        "Sehr geehrter Herr Kopp",
        "Guten Tag",
        "Moin",
        "Guten Morgen Herr Weber",
        "Hi Jan",
    ),
    "e": ("Dear Ms Nair", "Hi Stephen", "Hello", "Good morning", "Dear Mr Doyle", "Morning", "Hey Jo"),
}

type Message = list[tuple[str, str]]


def messages(folder: str, names: str = "*") -> Iterator[Message]:
    """The messages of a folder's files as (label, sentence); where no message is marked each sentence is one.

    What "?" stands before teaches nothing itself: its writer answers it at once, which its own words do not tell.
    """
    for path in sorted((CORPORA / folder).glob(f"{names}.txt")):
        text = path.read_text("utf-8")
        parts = text.split("%%\n") if "%%\n" in text else text.splitlines()
        for part in parts:
            lines = [(line[0], line[2:]) for line in part.splitlines() if line[1:2] == " "]
            if lines:
                yield lines


def is_apart(message: Message) -> bool:
    """Whether a message is one of those that nothing is learnt from."""
    return crc32("\n".join(text for _, text in message).encode()) % APART == 0


def examples(found: Iterable[Message]) -> "Iterator[Labelled]":
    """What each sentence does, with its features."""
    for message in found:
        for (label, _), seen in zip(message, looked_at([text for _, text in message]), strict=True):
            if label != "?":
                yield tuple(label == kind for kind in KINDS), list(of_sentence(*seen))


def greeted(message: Message) -> Message:
    """A message, some of whose sentences run on from a greeting of their language."""
    found = []
    for label, text in message:
        chance = crc32(text.encode())
        if label != "S" and len(text) > _SHORT and _GREETING.match(text) is None and chance % _GREETED == 0:
            greetings = _GREETINGS[looked_at([text])[0][1][0][0]]
            text = f"{greetings[chance // _GREETED % len(greetings)]}, {text[0].lower()}{text[1:]}"
        found.append((label, text))
    return found


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


type Labelled = tuple[tuple[bool, ...], list[str]]


def learn(found: Iterable[Labelled], real: Iterable[Labelled] = (), alpha: float = _ALPHA) -> dict[str, list[int]]:
    """From labels and features, regressions for each label: the weights of what tells anything, in 1 / ``SCALE``.

    What is learnt depends a little on the order of the examples, so it is the mean of several. Of ``real`` letters only
    such features count as stand in what was written for this project too, so that nobody's name gets into the weights.
    """
    invented = list(found)
    known = [*invented, *real]
    counts = Counter(name for _, names in invented for name in names)
    place = {name: number for number, name in enumerate(sorted(name for name, count in counts.items() if count > 1))}
    rows = [(labels, [place[name] for name in names if name in place]) for labels, names in known]
    said = dict.fromkeys(place, (0.0,) * len(known[0][0]))
    for order in range(_ORDERS):
        regressions = _learnt(rows, len(place), alpha, order)
        for name, number in place.items():
            said[name] = tuple(a + one.weight(number) / _ORDERS for a, one in zip(said[name], regressions, strict=True))
    rounded = {name: [round(SCALE * weight) for weight in weights] for name, weights in said.items()}
    return {name: weights for name, weights in rounded.items() if max(map(abs, weights)) >= LEAST}


def _learnt(
    rows: Sequence[tuple[tuple[bool, ...], list[int]]], size: int, alpha: float, order: int
) -> list[Regression]:
    regressions = [Regression(size, alpha) for _ in rows[0][0]]
    chance = random.Random(order)
    mixed = list(rows)
    for _ in range(_ROUNDS):
        chance.shuffle(mixed)
        for labels, places in mixed:
            for label, regression in zip(labels, regressions, strict=True):
                regression.learn(places, label)
    return regressions


def check(found: Iterable[Message], above: tuple[int, int] | None) -> Iterator[str]:
    """How often the written weights are right on messages, a line for each kind, ``above`` these values or, without
    them, above the program's own."""
    weights = Weights(TARGET.read_text("utf-8"))
    heard = [
        (label, told, above or thresholds(text.lower(), *told, _WRITTEN_ON))
        for message in found
        for (label, text), seen in zip(message, looked_at([text for _, text in message]), strict=True)
        if label != "?" and (told := weights.weigh(*seen))
    ]
    for number, letter in enumerate(KINDS):
        wanted = [label == letter for label, _, _ in heard]
        said = [told[number] > least[number] and told[number] == max(told) for _, told, least in heard]
        right = sum(map(bool.__and__, wanted, said))
        precision, recall = right / sum(said), right / sum(wanted)
        yield f"{letter}: precision {precision:.3f}, recall {recall:.3f} ({sum(wanted)} of {len(heard)})"


def check_outcomes() -> Iterator[str]:
    """How often the written weights tell rightly what a message does to what is open, where nothing was learnt."""
    kept = {
        "conversations": list(conversations.cases(apart=True)),
        "exchanges": [case for exchange, _ in fates.written(apart=True) for case in exchange.cases()],
    }
    for name, found in kept.items():
        for outcome in Outcome:
            said = [(case.happened, case.odds() > 0) for case in found if case.outcome is outcome]
            right, happened = sum(a == b for a, b in said), sum(a for a, _ in said)
            told = outcome.name.lower().replace("_", " ")
            yield f"{name}, {told}: {right} of {len(said)} right ({happened} did)"


def outcome_cases() -> Iterator[conversations.Case]:
    """What messages do to what is open, as often as it counts."""
    yield from conversations.cases(apart=False)
    for times, found in (
        (_OF_REPLIES, fates.of_replies()),
        (_OF_WRITTEN, (exchange for exchange, _ in fates.written(apart=False))),
        (_OF_MESSAGES, fates.of_messages()),
    ):
        for exchange in found:
            yield from times * list(exchange.cases())


def letters() -> Iterator[tuple[bool, str]]:
    """Letters, and whether they were written for many."""
    for path in sorted((CORPORA / "mass").glob("*.txt")):
        is_mass = not path.stem.startswith("plain")
        for part in path.read_text("utf-8").split("%%\n"):
            yield is_mass, "\n".join(line.removeprefix("- ").removeprefix("subject: ") for line in part.splitlines())
    for message in messages("messages"):
        yield False, "\n".join(text for _, text in message)


def strangers() -> Iterator[tuple[bool, str]]:
    """First letters of strangers, none of which is kept apart: the signs listed by hand were mended with them."""
    yield from spoken.strangers()
    for path in sorted((CORPORA / "first_contacts").glob("*.txt")):
        for part in path.read_text("utf-8").split("%%\n"):
            kind, _, text = part.partition(": ")
            yield kind == "junk", text


def _read(found: Iterable[tuple[bool, str]]) -> "Iterator[Labelled]":
    for is_mass, text in found:
        yield (is_mass,), sorted(set(pairs_of(text)))


def check_mass(found: Iterable[tuple[bool, str]]) -> str:
    """How the Screener does with letters."""
    said = [(is_mass, sells(text.partition("\n")[0], text.partition("\n")[2], "")) for is_mass, text in found]
    right, wrong = sum(a and b for a, b in said), sum(b and not a for a, b in said)
    many = sum(is_mass for is_mass, _ in said)
    return f"written for many: {right} of {many} found, {wrong} of {len(said) - many} others taken for it"


def rules() -> str:
    """A number that stands for the modules by which messages are read and judged."""
    modules = sorted(path for name in ("reading", "judging") for path in (ROOT / "app" / name).rglob("*.py"))
    return f"{crc32('\n'.join(path.read_text(encoding='utf-8') for path in modules).encode()):08x}\n"


def main(command: str = "check") -> int:
    if command in ("learn", "rules"):
        TARGET_RULES.write_text(rules(), encoding="utf-8", newline="\n")
    if command == "rules":
        return 0
    whole = list(messages("messages"))
    apart = {one for one in letters() if crc32(one[1].encode()) % APART_LETTERS == 0}
    if command == "learn":
        if not real_letters.is_here():
            print("the real letters are not beside the project (../shared/data/mail)", file=sys.stderr)
            return 1
        told = [*messages("sentences"), *(one for one in whole if not is_apart(one))]
        told += [*conversations.sentences(apart=False), *_SPOKEN * list(spoken.messages())]
        told += [message for _, labelled in fates.written(apart=False) for message in labelled]
        _write(TARGET, learn(examples(map(greeted, told)), examples(map(greeted, real_letters.messages()))))
        seen = [(case.outcome, (case.happened,), case.traits()) for case in outcome_cases()]
        columns = [
            learn(((label, names) for which, label, names in seen if which is one), alpha=_ALPHA_OUTCOMES)
            for one in Outcome
        ]
        names = sorted(set().union(*columns))
        _write(TARGET_OUTCOMES, {name: [column.get(name, [0])[0] for column in columns] for name in names})
        read = [one for one in letters() if one not in apart] + list(strangers())
        _write(TARGET_LETTERS, learn(_read(read), _read(real_letters.posted()), _ALPHA_LETTERS))
    for above in (EVEN, CAREFUL, None):
        print(f"above {above[0]} and {above[1]}:" if above else "above the program's own values:")
        for group, files in GROUPS.items():
            found = [one for name in files for one in messages("messages", f"??-{name}") if is_apart(one)]
            print(*(f"{group}, {line}" for line in check(found, above)), sep="\n")
    print(*check_outcomes(), check_mass(sorted(apart)), sep="\n")
    return 0


def _write(path: Path, weights: Mapping[str, Sequence[int]]) -> None:
    lines = ["\t".join((name, *map(str, told))) for name, told in sorted(weights.items())]
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
