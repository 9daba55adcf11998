"""Who owes whom a reply in one conversation, judged from its whole state and not from its last direction alone.

The turns are walked in order of time; each opens and closes what one side owes. Out-of-office notes, bounces,
invitations, newsletters and drafts are no turns: they neither open nor close.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from app.judging.answers import advises, awaits, left_open, passes_on
from app.judging.turns import Mine, Turn
from app.records.exchange import MASS, Nature, Sentence, Speech
from app.records.obligation import Judgement, Level, Side, Why

_PROMISES = (Speech.PROMISES, Speech.DEFERS)
#: Somebody spoken to by name, at the beginning of the sentence that asks.
_CALLED = re.compile(r"^@?([^\W\d_]{2,}(?:[ -][^\W\d_]{2,})?)\s?[:,!–-]|@([^\W\d_]{2,})")

#: Who asks a whole mailing list asks nobody.
_ANYBODY = re.compile(
    r"\b(?:any (?:volunteers?|takers?|other ideas?)|anyone|anybody|someone|somebody|jemand\w*|irgend ?wer|"
    r"wer (?:von|hat|kann|weiß))\b"
)


@dataclass(frozen=True, slots=True)
class _Open:
    """What is open: the message and the sentence that opened it, and until when."""

    turn: Turn
    sentence: Sentence
    counterpart: str = field(repr=False)
    due_on: date | None = None
    others: tuple[tuple[Turn, Sentence], ...] = ()  # what else was asked without an answer in between


@dataclass(slots=True)
class _State:
    """What either side owes so far; ``took_part``: I wrote a message of this conversation."""

    asked: _Open | None = None  # they asked me
    promised: _Open | None = None  # I promised
    ask: _Open | None = None  # I asked
    promise: _Open | None = None  # they promised
    last: Turn | None = None
    took_part: bool = False


def judge(turns: Iterable[Turn], mine: Mine) -> tuple[Judgement, ...]:
    """What is owed in a conversation, mine first. Empty for a conversation that owes nothing."""
    state = _State()
    for turn in sorted(turns, key=_moment):
        _take(turn, state, mine)
    return _found(state)


def course(turns: Iterable[Turn], mine: Mine) -> Iterator[tuple[Turn, tuple[Judgement, ...]]]:
    """The turns in the order of time, each with what is owed after it."""
    state = _State()
    for turn in sorted(turns, key=_moment):
        _take(turn, state, mine)
        yield turn, _found(state)


def _moment(turn: Turn) -> datetime:
    return turn.at


def _take(turn: Turn, state: _State, mine: Mine) -> None:
    if not _counts(turn, state):
        return
    if turn.sent:
        _i_wrote(turn, state, mine)
    else:
        _they_wrote(turn, state, mine)
    state.last = turn


def _counts(turn: Turn, state: _State) -> bool:
    """Whether a message opens or closes anything.

    A mailing list's does where a person of it writes to me by my address and I took part. What looks like sales mail is
    a letter all the same within a conversation of mine.
    """
    if turn.draft:
        return False
    if turn.nature is Nature.LIST:
        return turn.sent or (turn.to_me == "to" and state.took_part)
    if turn.nature is not Nature.HUMAN:
        return False
    if turn.sent or state.took_part or turn.reason not in MASS:
        return True
    return bool(turn.text) and not _is_mass(turn)


def _is_mass(turn: Turn) -> bool:
    if turn.mass is not None:
        return turn.mass
    from app.judging.screening import sells  # hundreds of patterns, seldom needed: most readers looked already

    return sells(turn.subject, turn.text, turn.sender)


def _i_wrote(turn: Turn, state: _State, mine: Mine) -> None:
    others = [key for key in turn.recipients if key not in mine.keys]
    before, state.asked, state.promised = state.asked, _rest(state.asked, turn), None
    state.took_part = True
    if not others:
        return
    counterpart = before.turn.sender if before and before.turn.sender in others else others[0]
    asks = [one for one in turn.sentences if one.speech is Speech.ASKS and (before is None or awaits(one.text))]
    if any(one.speech is Speech.SETTLES for one in turn.sentences):
        state.ask = state.promise = None
    if asks and turn.nature is Nature.HUMAN:
        state.ask = _open(turn, asks, counterpart, None if state.last is None or not state.last.sent else state.ask)
    given = _first(turn.sentences, _PROMISES)
    if given is not None:
        due = given.due_on or (before.due_on if before else None)
        state.promised = _Open(turn, given, counterpart, due)


def _they_wrote(turn: Turn, state: _State, mine: Mine) -> None:
    settles = any(one.speech is Speech.SETTLES for one in turn.sentences)
    before, state.ask = state.ask, _rest(state.ask, turn)
    if state.promise and state.promise.turn.sender == turn.sender:
        state.promise = None
    if settles:
        state.promised = None
        if state.asked and state.asked.turn.sender == turn.sender:
            state.asked = None
    asks = [one for one in _asked_of_me(turn, mine) if before is None or one.due_on or not advises(one.text)]
    if asks:
        state.asked = _open(turn, asks, turn.sender, None if state.last is None or state.last.sent else state.asked)
    elif state.asked and _answered_by_other(state.asked, turn):
        state.asked = None  # somebody else answered
    given = _first(turn.sentences, _PROMISES)
    if given is not None and turn.to_me == "to" and not _obeys(given, before):
        state.promise = _Open(turn, given, turn.sender, given.due_on)


def _obeys(given: Sentence, before: _Open | None) -> bool:
    """Whether "will do" only says yes to an instruction, after which nothing comes back to me."""
    return given.speech is Speech.DEFERS and before is not None and not awaits(before.sentence.text)


def _open(turn: Turn, asks: Sequence[Sentence], counterpart: str, before: _Open | None = None) -> _Open:
    """What a message asks, with what its writer asked ``before`` and nobody answered yet."""
    earlier = ((before.turn, before.sentence), *before.others) if before and before.turn.sender == turn.sender else ()
    others = (*earlier, *((turn, one) for one in asks[1:]))
    return _Open(turn, asks[0], counterpart, _earliest(asks), others)


def _rest(what: _Open | None, answer: Turn) -> _Open | None:
    """What an answer leaves open of several requests; what it promises to answer is a promise from now on."""
    if what is None or _first(answer.sentences, _PROMISES) is not None:
        return None
    asks = sorted(((what.turn, what.sentence), *what.others), key=lambda one: one[0].at)
    left = [asks[place] for place in left_open([(one.text, turn.text) for turn, one in asks], answer.text)]
    if not left:
        return None
    (turn, first), *others = left
    return _Open(turn, first, what.counterpart, _earliest([one for _, one in left]), tuple(others))


def _answered_by_other(what: _Open, turn: Turn) -> bool:
    """Whether somebody else answered the one who asked me, and did not only say that they cannot."""
    return turn.sender != what.turn.sender and what.turn.sender in turn.recipients and not passes_on(turn.text)


def _asked_of_me(turn: Turn, mine: Mine) -> list[Sentence]:
    """The requests of a message that are meant for me: all of one to me, of a copy those that call me by name."""
    asks = [one for one in turn.sentences if one.speech is Speech.ASKS]
    if not asks or not turn.to_me:
        return []
    if turn.nature is Nature.LIST:
        asks = [one for one in asks if not _ANYBODY.search(one.text.lower()) or _named(one.text, mine)]
    if turn.to_me == "to":
        return [one for one in asks if _called(one.text, mine) is not False]
    return [one for one in asks if _called(one.text, mine)]


def _named(text: str, mine: Mine) -> bool:
    return not mine.names.isdisjoint(re.findall(r"[^\W\d_]+", text.lower()))


def _called(text: str, mine: Mine) -> bool | None:
    """Whether a sentence calls me by name; False where it calls somebody by "@name" who is not me, else None."""
    hit = _CALLED.search(text)
    if hit is None or not mine.names:
        return None
    name = (hit[1] or hit[2]).lower()
    if any(part in mine.names for part in name.split()):
        return True
    return False if text[hit.start()] == "@" else None


def _first(sentences: Sequence[Sentence], speeches: tuple[Speech, ...]) -> Sentence | None:
    """The first sentence of a kind that names a day, else the first."""
    found = [one for one in sentences if one.speech in speeches]
    return next((one for one in found if one.due_on), found[0] if found else None)


def _earliest(asks: Sequence[Sentence]) -> date | None:
    return min((one.due_on for one in asks if one.due_on), default=None)


def _found(state: _State) -> tuple[Judgement, ...]:
    found = [
        _judgement(what, side, level, why)
        for what, side, level, why in (
            (state.asked, Side.MINE, Level.ASKED, Why.YOU_WERE_ASKED),
            (state.promised, Side.MINE, Level.PROMISED, Why.YOU_PROMISED),
            (state.ask, Side.THEIRS, Level.ASKED, Why.YOU_ASKED),
            (state.promise, Side.THEIRS, Level.PROMISED, Why.THEY_PROMISED),
        )
        if what is not None
    ]
    last = state.last
    if not found and last is not None and not last.sent and state.took_part and last.to_me == "to":
        silent = _Open(last, Sentence(speech=Speech.SETTLES, text=""), last.sender)
        found.append(_judgement(silent, Side.MINE, Level.SILENT, Why.LAST_WORD_THEIRS))
    return tuple(found)


def _judgement(what: _Open, side: Side, level: Level, why: Why) -> Judgement:
    return Judgement(
        side=side,
        level=level,
        why=why,
        exchange_key=what.turn.key,
        counterpart=what.counterpart,
        since=what.turn.at,
        sentence=what.sentence.text,
        due_on=what.due_on,
    )
