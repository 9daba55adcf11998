"""What became of what was asked and promised in whole exchanges, and so what each of their messages did to it.

Three sources, whose pages say how they were written and read: ``tests/corpora/exchanges``; the conversations that no
longer measure anything (``replies/fates.tsv``); the exchanges of ``messages`` (the tables beside them). A fate names
the messages that decide and what they do: "+" answers, "b" asks back, "p" puts off, "x" calls off, "k" keeps; "-"
stands for what nobody has answered or kept.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from zlib import crc32

from app.judging.conversation import goes_on
from app.judging.outcomes import Outcome
from app.reading.splitting import sentences_of
from app.records.exchange import Nature
from tests.support.conversations import APART, Case
from tests.support.replies import CASES, cases, group_turns, groups_of, mine_of, readings_of
from tests.support.replies import Case as ReplyCase

CORPORA = Path(__file__).resolve().parents[1] / "corpora"
_STEP = re.compile(r"(\d+)([bp+xk])")
_MARK = re.compile(r"\{([ap]\d+) ([^{}]*)\}")
#: What is wrongly marked or cannot be told teaches nothing.
_UNTOLD = ("0", "?")
#: Messages of one person in a row are read as one where they are as short as those of chats.
_SHORT = 250
type Labelled = list[tuple[str, str]]


@dataclass(frozen=True)
class Message:
    """``goes_on``: it only goes on with what the same person wrote just before."""

    who: str
    text: str
    goes_on: bool = False


@dataclass(frozen=True)
class Item:
    """A sentence that asks or promises, the place of its message, and by place what later messages do to it."""

    name: str
    place: int
    text: str
    steps: Mapping[int, str]

    @property
    def asks(self) -> bool:
        return self.name[0] == "a"


@dataclass(frozen=True)
class Exchange:
    messages: tuple[Message, ...]
    items: tuple[Item, ...]

    def cases(self) -> Iterator[Case]:
        """What its messages do to what is open."""
        begins = self._begins()
        closed: dict[str, int] = {}
        for item in sorted(self.items, key=lambda one: (one.place, one.name)):
            for place in range(item.place + 1, len(self.messages)):
                yield from self._case(item, place, begins, closed)
                step = item.steps.get(place)
                if step in ("+", "x", "k"):
                    closed[item.name] = place
                    break

    def _case(self, item: Item, place: int, begins: list[int], closed: Mapping[str, int]) -> Iterator[Case]:
        message, step = self.messages[place], item.steps.get(place)
        own = message.who == self.messages[item.place].who
        if item.asks and not own:
            started = begins[place]
            later = any(what == "+" and at > place and begins[at] == started for at, what in item.steps.items())
            if step == "+" or (step is None and not later):
                beside = [one for one in self.items if self._is_beside(one, item, started, closed)]
                order = sorted([item, *beside], key=lambda one: (one.place, one.name))
                text = "\n".join(one.text for one in self.messages[started : place + 1])
                others = tuple(one.text for one in order if one is not item)
                yield Case(Outcome.ANSWERS, step == "+", item.text, text, others, order.index(item))
        elif item.asks == own:  # whoever waits writes
            if step in ("x", None):
                yield Case(Outcome.CALLS_OFF, step == "x", item.text, message.text)
        elif step in ("k", None):
            yield Case(Outcome.KEEPS, step == "k", item.text, message.text)

    def _is_beside(self, one: Item, item: Item, started: int, closed: Mapping[str, int]) -> bool:
        same = self.messages[one.place].who == self.messages[item.place].who
        return one is not item and one.asks and same and one.place < started <= closed.get(one.name, started)

    def _begins(self) -> list[int]:
        """By place, where what its writer says in a row begins."""
        found: list[int] = []
        for place, message in enumerate(self.messages):
            found.append(found[-1] if message.goes_on else place)
        return found


def written(*, apart: bool) -> Iterator[tuple[Exchange, list[Labelled]]]:
    """Exchanges written for this, each with its sentences; every so many-th is kept apart."""
    for path in sorted((CORPORA / "exchanges").glob("*.txt")):
        for part in path.read_text("utf-8").split("%%\n"):
            *lines, fates = part.splitlines()
            if (crc32(lines[0].encode()) % APART == 0) == apart:
                yield _written(lines, dict(one.split("=", 1) for one in fates.removeprefix("=").split()))


def _written(lines: list[str], fates: Mapping[str, str]) -> tuple[Exchange, list[Labelled]]:
    plain = [Message(line[0], _MARK.sub(r"\2", line[3:])) for line in lines]
    messages = (plain[0], *(_after(one, other) for one, other in pairwise(plain)))
    marks = [(place, name, text) for place, line in enumerate(lines) for name, text in _MARK.findall(line)]
    items = tuple(
        Item(name, place, text, _steps(fates[name], -1))
        for place, name, text in marks
        if fates.get(name, "0") not in _UNTOLD
    )
    labelled = []
    for place, message in enumerate(messages):
        own = [(name, text) for at, name, text in marks if at == place]
        labelled.append([(_letter(one, own), one) for one in sentences_of(message.text)])
    return Exchange(messages, items), labelled


def _after(before: Message, message: Message) -> Message:
    goes_on = before.who == message.who and len(message.text) < _SHORT
    return Message(message.who, message.text, goes_on)


def _letter(sentence: str, marks: list[tuple[str, str]]) -> str:
    letters = {name[0].upper() for name, text in marks if text in sentence or sentence in text}
    return "A" if "A" in letters else "P" if letters else "-"


def _steps(fate: str, shift: int) -> dict[int, str]:
    return {int(number) + shift: what for number, what in _STEP.findall(fate)}


def of_messages() -> Iterator[Exchange]:
    """The exchanges of the messages that were written one after the other."""
    for path in sorted((CORPORA / "messages").glob("*.tsv")):
        blocks = [block.splitlines() for block in path.with_suffix(".txt").read_text("utf-8").split("%%\n")]
        for line in path.read_text("utf-8").splitlines():
            span, writers, fates = (*line.split("\t"), "", "")[:3]
            first = int(span.partition("-")[0])
            own = blocks[first : first + len(writers)]
            messages = (
                Message(who, "\n".join(one[2:] for one in block)) for who, block in zip(writers, own, strict=True)
            )
            yield Exchange(tuple(messages), tuple(_of_block(fates, blocks, first)))


def _of_block(fates: str, blocks: list[list[str]], first: int) -> Iterator[Item]:
    for one in fates.split():
        name, _, fate = one.partition("=")
        number, letter = int(name[:-1]), name[-1]
        marked = [line for line in blocks[number] if line[0] in "AP"][ord(letter) - ord("a")]
        if fate not in _UNTOLD:
            yield Item(f"{marked[0].lower()}{number:04}{letter}", number - first, marked[2:], _steps(fate, -first))


def of_replies() -> Iterator[Exchange]:
    """The conversations of ``replies`` that no longer measure anything, thread by thread as the program reads them."""
    told: dict[str, list[tuple[int, str, str, str]]] = {}
    for line in (CASES / "fates.tsv").read_text("utf-8").splitlines():
        where, kind, fate, text = line.split("\t")
        name, _, number = where.partition("/")
        told.setdefault(name, []).append((int(number), kind.lower(), fate, text))
    for half in ("tune", "spent"):
        for case in cases(half):
            if case["id"] in told:
                yield from _of_case(case, told[case["id"]])


def _of_case(case: ReplyCase, told: list[tuple[int, str, str, str]]) -> Iterator[Exchange]:
    readings, me = readings_of(case), mine_of(case)
    numbers = {reading.key: number for number, reading in enumerate(readings)}
    for group in groups_of(readings, me):
        turns = [turn for turn in group_turns(group, me) if turn.nature is Nature.HUMAN and not turn.draft]
        turns.sort(key=lambda turn: turn.at)
        places = {numbers[turn.key]: place for place, turn in enumerate(turns)}
        messages = [
            Message("me" if turn.sent else turn.sender, turn.text, goes_on(turn, before))
            for before, turn in zip([None, *turns], turns, strict=False)
        ]
        items = []
        for count, (number, kind, fate, text) in enumerate(told):
            steps = {places[at]: what for at, what in _steps(fate, 0).items() if at in places}
            if number in places and fate not in _UNTOLD and len(steps) == len(_STEP.findall(fate)):
                items.append(Item(f"{kind}{count:02}", places[number], text, steps))
        yield Exchange(tuple(messages), tuple(items))
