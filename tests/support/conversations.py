"""Conversations labelled message by message, and what each message does to what is open.

``tests/corpora/conversations`` says how they are written. ``packaging/learn.py`` learns from five of six of them, told
apart by how they begin, so that variants of one beginning stay together.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

from app.judging.outcomes import Outcome, Said, odds, traits
from app.reading.splitting import sentences_of

FOLDER = Path(__file__).resolve().parents[1] / "corpora" / "conversations"
#: Every so many-th conversation is kept apart.
APART = 6
_MARK = re.compile(r"\{([AaP]) ([^{}]*)\}")
_LINE = re.compile(r"(me|them|third) ([mMtT]+|-): (.*)")
#: By who wrote: the letters of what they asked for, and of what they promised.
_LETTERS = {"me": "tM", "them": "mT", "third": "  "}
type Labelled = list[tuple[str, str]]


@dataclass(frozen=True)
class Message:
    """One message: who wrote it, what is owed after it, and its sentences that ask or promise.

    ``owed`` holds m (I was asked), M (I promised), t (I asked), T (they promised). Of ``marks`` "A" asks, "a" asks and
    is answered by the very next answer though something else is not, "P" promises.
    """

    who: str
    owed: frozenset[str]
    text: str
    marks: tuple[tuple[str, str], ...]

    def asks(self) -> list[tuple[str, str]]:
        return [mark for mark in self.marks if mark[0] != "P"]

    def promises(self) -> list[tuple[str, str]]:
        return [mark for mark in self.marks if mark[0] == "P"]


@dataclass(frozen=True)
class Case:
    """Something open, a later message, and whether that had this outcome for it."""

    outcome: Outcome
    happened: bool
    what: str
    text: str
    others: tuple[str, ...] = ()
    place: int = 0

    def traits(self) -> list[str]:
        return sorted(set(traits(self.what, Said(self.text), self.others, self.place)))

    def odds(self) -> float:
        return odds(self.outcome, self.what, Said(self.text), self.others, self.place)


def conversations(*, apart: bool) -> Iterator[tuple[str, list[Message]]]:
    """The whole conversations, each with its language."""
    for path in sorted(FOLDER.glob("*.txt")):
        if path.stem.endswith("pairs"):
            continue
        for part in path.read_text("utf-8").split("%%\n"):
            found = [_message(line) for line in part.splitlines()]
            if is_apart(found[0].text) == apart:
                yield path.stem[:2], found


def cases(*, apart: bool) -> Iterator[Case]:
    """What the messages do to what is open."""
    for _, conversation in conversations(apart=apart):
        yield from _cases(conversation)
    for opening, letter, text, _ in _pairs(apart=apart):
        whats = [text for _, text in opening.marks]
        what = whats[0]
        if letter in "+-b12":
            for place, one in enumerate(whats, 1):
                others = tuple(other for other in whats if other != one)
                yield Case(Outcome.ANSWERS, letter in ("+", str(place)), one, text, others, place - 1)
        elif letter in "kn":
            yield Case(Outcome.KEEPS, letter == "k", what, text)
        elif letter in "xo":
            yield Case(Outcome.CALLS_OFF, letter == "x", what, text)
    yield from _settling(apart=apart)


def _settling(*, apart: bool) -> Iterator[Case]:
    """Sentences that settle whatever is open, and as many that do not, without what they are said to."""
    for path in sorted((FOLDER.parent / "sentences").glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            letter, text = line[0], line[2:]
            if is_apart(text) == apart and (letter == "S" or (letter == "-" and len(text) % 3 == 0)):
                yield Case(Outcome.CALLS_OFF, letter == "S", "", text)


def sentences(*, apart: bool) -> Iterator[Labelled]:
    """The messages sentence by sentence, with A, P or - before each, and ? where that cannot be told."""
    for _, conversation in conversations(apart=apart):
        yield from map(_labelled, conversation)
    seen: set[str] = set()
    for opening, letter, text, marks in _pairs(apart=apart):
        if opening.text not in seen:
            seen.add(opening.text)
            yield _labelled(opening)
        if letter == "p":
            marks = marks or (("P", text),)
        elif letter == "b":
            marks = (("A", text),)
        told = _labelled(Message("them", frozenset(), text, marks))
        yield [("?", one) if letter == "-" and "?" in one else (letter, one) for letter, one in told]


def is_apart(opening: str) -> bool:
    return crc32(re.sub(r"\W+", " ", opening.lower())[:24].encode()) % APART == 0


def _message(line: str) -> Message:
    hit = _LINE.fullmatch(line)
    if hit is None:
        raise ValueError(line)
    who, owed, text = hit.groups()
    return Message(who, frozenset(owed) - {"-"}, _MARK.sub(r"\2", text), tuple(_MARK.findall(text)))


def _pairs(*, apart: bool) -> Iterator[tuple[Message, str, str, tuple[tuple[str, str], ...]]]:
    """Openings and each of their possible continuations, with its letter."""
    for path in sorted(FOLDER.glob("*pairs.txt")):
        for part in path.read_text("utf-8").split("%%\n"):
            first, *rest = part.splitlines()
            opened = "A" if first[0] == "?" else "P"
            text = _MARK.sub(r"\2", first[2:])
            marks = tuple(_MARK.findall(first)) or ((opened, text),)
            opening = Message("me", frozenset(), text, marks)
            if is_apart(text) == apart:
                for line in rest:
                    yield opening, line[0], _MARK.sub(r"\2", line[2:]), tuple(_MARK.findall(line))


def _cases(conversation: list[Message]) -> Iterator[Case]:
    asked: list[tuple[Message, str, str]] = []
    promised: list[tuple[Message, str]] = []
    for place, message in enumerate(conversation):
        later = conversation[place + 1 :]
        for opening, letter, text in tuple(asked):
            if (opening, letter, text) not in asked:  # called off with what was asked beside it
                continue
            beside = [one[2] for one in asked if one[0].who == opening.who]
            others, at = tuple(one for one in beside if one != text), beside.index(text)
            still = _LETTERS[opening.who][0] in message.owed
            if opening.who == message.who:
                if not message.asks():
                    yield Case(Outcome.CALLS_OFF, not still, text, message.text)
                    asked = asked if still else [one for one in asked if one[0] is not opening]
                continue
            answered: bool | None = letter == "a" if still else True
            if not still and message.asks():
                answered = _answered(opening, later)
            if answered is not None and not message.promises():
                yield Case(Outcome.ANSWERS, answered, text, message.text, others, at)
            if answered or (answered is None and not later):
                asked.remove((opening, letter, text))
        for opening, text in tuple(promised):
            off = _LETTERS[opening.who][1] not in message.owed
            if opening.who == message.who and not message.promises():
                yield Case(Outcome.KEEPS, off, text, message.text)
            elif opening.who != message.who != "third" and not message.asks():
                yield Case(Outcome.CALLS_OFF, off, text, message.text)
            if off:
                promised.remove((opening, text))
        if message.who != "third":
            asked += [(message, letter, text) for letter, text in message.asks()]
            promised += [(message, text) for _, text in message.promises()]


def _answered(opening: Message, later: list[Message]) -> bool | None:
    """Whether a question back also answered: not where what was asked is open again afterwards; None if untold."""
    letter = _LETTERS[opening.who][0]
    for one in later:
        if letter in one.owed:
            return bool(one.asks()) and None
        if one.who == opening.who:
            return True if one.owed else None
    return None


def _labelled(message: Message) -> Labelled:
    found = []
    for part in sentences_of(message.text):
        letters = {letter.upper() for letter, text in message.marks if text in part or part in text}
        found.append(("A" if "A" in letters else "P" if letters else "-", part))
    return found
