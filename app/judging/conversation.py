"""Who owes whom a reply in one conversation, judged from its whole state and not from its last direction alone.

The turns are walked in order of time; each opens and closes what one side owes. Out-of-office notes, bounces,
invitations, newsletters and drafts are no turns: they neither open nor close.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from app.judging.answers import accepts, awaits, forbids, left_open, passes_on, speaks_to
from app.judging.names import asked_by_name, called, calls, led, named, others_of
from app.judging.outcomes import LOOKED_AT, Outcome, Said, odds
from app.judging.turns import Mine, Turn
from app.reading.splitting import sentences_of
from app.records.exchange import MASS, Medium, Nature, Sentence, Speech
from app.records.obligation import Judgement, Level, Side, Why

_PROMISES = (Speech.PROMISES, Speech.DEFERS)
_MY_REQUESTS = (Speech.ASKS, Speech.MAY_ASK)
#: No source tells of calls, and none of notes: somebody wrote them down.
_BY_HAND = (Medium.NOTE, Medium.CALL)
#: Who asks a whole mailing list asks nobody.
_ANYBODY = re.compile(
    r"\b(?:any (?:volunteers?|takers?|other ideas?)|anyone|anybody|someone|somebody|jemand\w*|irgend ?wer|"
    r"wer (?:von|hat|kann|weiß))\b"
)

#: What each of several is asked for: one answer is not the other's.
_EACH = re.compile(r"\b(?:(?:each|every one|both) of you|jede[rnms]? von (?:euch|ihnen))\b")

#: Odds (their logarithms) below which a message counts as no answer: my first to what was asked of me, theirs to what
#: I asked, any later one (who once passed over it seldom comes back to it without saying so), that of somebody who was
#: asked beside me. I know what I answered, so I am told of less.
_NO_ANSWER_OF_MINE, _NO_ANSWER, _NO_LATE_ANSWER, _NO_ANSWER_OF_OTHERS = -0.3, 0.2, 0.2, -1.0
#: So much more it takes where several things were asked and what one asks for, a number or a day, is not given: often
#: only one of them is answered.
_OF_SEVERAL = 0.8
#: Below this they plainly answered nothing, so that I still wait though I write on of something else.
_PLAINLY_NONE = -2.0
#: And of one who names me ("That was Rebecca, she has the dates."), or to what I was asked by name; below the second
#: nothing is told by how its writer goes on.
_POINTS_TO_ME, _MAY_BE_FOR_ME = 3.0, 1.0
#: Below this a promise counts as not kept, and by what its writer adds so soon.
_NOT_KEPT, _NOT_KEPT_AT_ONCE, _AT_ONCE = -1.3, 0.0, timedelta(minutes=30)
#: Messages of a chat are one answer where they follow so soon.
_IN_A_ROW = timedelta(minutes=15)
#: Above this what is open is called off, and above that where a sentence says that something is settled.
_OFF, _OFF_SAID = 0.3, -2.8


@dataclass(frozen=True, slots=True)
class _Open:
    """What is open: the message and the sentence that opened it, and until when."""

    turn: Turn
    sentence: Sentence
    counterpart: str = field(repr=False)
    due_on: date | None = None
    others: tuple[tuple[Turn, Sentence], ...] = ()  # what else was asked without an answer in between
    passed: bool = False  # a message of who was asked has passed over it
    taken_up: bool = False  # it may have been answered by who was asked, which shows in how its writer goes on
    taken_up_beside: bool = False  # or by somebody else


@dataclass(slots=True)
class _State:
    """What either side owes so far; ``took_part``: I wrote a message of this conversation.

    What was asked and answered by a question waits until that is answered.
    """

    asked: _Open | None = None  # they asked me
    promised: _Open | None = None  # I promised
    ask: _Open | None = None  # I asked
    promise: _Open | None = None  # they promised
    asked_back: _Open | None = None  # they asked me, I asked back
    ask_back: _Open | None = None  # I asked, they asked back
    last: Turn | None = None
    row: tuple[str, ...] = ()  # what the same person wrote in a row, as much of its end as is looked at
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
    state.row = _in_a_row(state.row, turn.text) if goes_on(turn, state.last) else (turn.text,)
    if turn.sent:
        _i_wrote(turn, state, mine)
    else:
        _they_wrote(turn, state, mine)
    state.last = turn


def goes_on(turn: Turn, last: Turn | None) -> bool:
    """Whether a message of a chat only goes on with what its writer sent a moment ago."""
    return (
        last is not None
        and last.sender == turn.sender
        and turn.medium is last.medium is Medium.CHAT
        and turn.at - last.at <= _IN_A_ROW
    )


def _in_a_row(row: tuple[str, ...], text: str) -> tuple[str, ...]:
    """A row of messages with one more, without the first ones where it is more than is looked at."""
    row = (*row, text)
    while len(row) > 1 and sum(map(len, row)) + len(row) > LOOKED_AT:
        row = row[1:]
    return row


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
    said = _said(turn, state)
    before, waited = state.asked, state.ask_back
    spoken = _spoken(turn, state)
    given = _first(spoken, _PROMISES)
    state.asked = None if given is not None else _rest(before, turn, *_answer(turn, said, state))
    state.promised = None if given is not None else _unkept(state.promised, turn, said)
    state.took_part = True
    if not others:
        return
    counterpart = before.turn.sender if before and before.turn.sender in others else others[0]
    asks = [one for one in spoken if one.speech in _MY_REQUESTS and _wants(one, before)]
    state.ask, state.promise, state.ask_back = (
        _unless_off(what, turn, said) for what in (state.ask, state.promise, state.ask_back)
    )
    if state.ask and state.ask.taken_up and not asks:
        state.ask = None
    if asks and turn.nature is Nature.HUMAN:
        state.ask = _open(turn, asks, counterpart, None if state.last is None or not state.last.sent else state.ask)
        state.asked, state.asked_back = None, state.asked
    elif waited is not None and before is not None and given is None:
        state.ask, state.ask_back, state.asked = state.ask_back, None, None
    if given is not None:
        due = given.due_on or (before.due_on if before else None)
        state.promised = _Open(turn, given, counterpart, due)


def _they_wrote(turn: Turn, state: _State, mine: Mine) -> None:
    said = _said(turn, state)
    before, waited, beside = state.ask, state.asked_back, state.asked
    spoken = _spoken(turn, state)
    given = _first(spoken, _PROMISES)
    state.ask = None if given is not None else _rest(before, turn, *_answer(turn, said, state))
    if state.promise and state.promise.turn.sender == turn.sender and given is None:
        state.promise = _unkept(state.promise, turn, said)
    state.promised = _unless_off(state.promised, turn, said)
    if state.asked and state.asked.turn.sender == turn.sender:
        state.asked = _unless_off(state.asked, turn, said)
    if waited and waited.turn.sender == turn.sender:
        state.asked_back = _unless_off(waited, turn, said)
    asks = [one for one in _asked_of_me(turn, spoken, mine) if one.due_on or _wants(one, before)]
    if asks:
        state.asked = _open(turn, asks, turn.sender, None if state.last is None or state.last.sent else state.asked)
        state.ask, state.ask_back = None, state.ask
    elif state.asked:
        state.asked = _unless_other(state.asked, turn, said, mine)
    elif waited and before and given is None and waited.turn.sender == turn.sender:
        state.asked, state.asked_back, state.ask = state.asked_back, None, None
    to_other = beside is not None and beside.turn.sender in set(turn.recipients) - {turn.sender}  # who asked us both
    if given is not None and turn.to_me == "to" and not to_other and not _obeys(given, before):
        state.promise = _Open(turn, given, turn.sender, given.due_on)


def _spoken(turn: Turn, state: _State) -> tuple[Sentence, ...]:
    """The sentences of a message that count: of a later one only where it is mine or to me, and of the first no promise
    that does not speak to its reader ("We'll see the report through, then.")."""
    if state.last is None:
        noted = turn.medium in _BY_HAND
        return tuple([one for one in turn.sentences if noted or one.speech not in _PROMISES or _is_to_reader(one)])
    if not turn.sent and not turn.to_me:
        return ()
    asks = not turn.sent or turn.nature is Nature.HUMAN
    return tuple([one for one in turn.sentences if asks or one.speech not in _MY_REQUESTS])


def _is_to_reader(promise: Sentence) -> bool:
    return promise.due_on is not None or speaks_to(promise.text)


def _said(turn: Turn, state: _State) -> Said | None:
    """What a message says, looked at only where something is open that it may answer."""
    opened = state.asked or state.promised or state.ask or state.promise or state.asked_back or state.ask_back
    return Said(turn.text) if opened and turn.text else None


def _answer(turn: Turn, said: Said | None, state: _State) -> tuple[str, Said | None]:
    """What its writer answers by a message and those just before it, where the other side's request is open."""
    opened = state.asked if turn.sent else state.ask
    if opened is None or len(state.row) < 2:
        return turn.text, said
    text = "\n".join([one for one in state.row if one])
    return text, Said(text) if text else None


def _unkept(what: _Open | None, turn: Turn, said: Said | None) -> _Open | None:
    """A promise that a later message of its writer does not keep; one that comes at once must plainly do so."""
    if what is None or said is None:
        return None
    least = _NOT_KEPT if turn.at - what.turn.at > _AT_ONCE else _NOT_KEPT_AT_ONCE
    return what if odds(Outcome.KEEPS, what.sentence.text, said) < least else None


def _unless_off(what: _Open | None, turn: Turn, said: Said | None) -> _Open | None:
    """What is open, unless a message of who waits for it calls it off."""
    if what is None:
        return None
    settles = any(one.speech is Speech.SETTLES for one in turn.sentences)
    if said is None:
        return None if settles else what
    least = _OFF_SAID if settles else _OFF
    return None if odds(Outcome.CALLS_OFF, what.sentence.text, said) > least else what


def _obeys(given: Sentence, before: _Open | None) -> bool:
    """Whether "will do" only says yes to an instruction without a day, after which nothing comes back to me; or to what
    was not seen to be one."""
    if given.speech is not Speech.DEFERS:
        return False
    if before is None:
        return accepts(given.text)
    return before.due_on is None and not awaits(before.sentence.text)


def _open(turn: Turn, asks: Sequence[Sentence], counterpart: str, before: _Open | None = None) -> _Open:
    """What a message asks, with what its writer asked ``before`` and nobody answered yet."""
    earlier = ((before.turn, before.sentence), *before.others) if before and before.turn.sender == turn.sender else ()
    others = (*earlier, *((turn, one) for one in asks[1:]))
    return _Open(turn, asks[0], counterpart, _earliest(asks), others)


def _rest(what: _Open | None, answer: Turn, text: str, said: Said | None) -> _Open | None:
    """What an answer leaves open of several requests; all where somebody else only says that it is not for them.

    A single one whose writer goes on without asking again was answered, in whatever words.
    """
    if what is None or said is None:
        return None
    if not answer.sent and answer.sender != what.counterpart and passes_on(text):
        return what
    asks = sorted(((what.turn, what.sentence), *what.others), key=lambda one: one[0].at)
    texts = [one.text for _, one in asks]
    by_shape = set(left_open([(one.text, turn.text) for turn, one in asks], text))
    if answer.sent:
        least = _NO_ANSWER_OF_MINE
    else:
        least = _NO_ANSWER if what.counterpart == answer.sender else _NO_ANSWER_OF_OTHERS
    if what.passed:
        least = max(least, _NO_LATE_ANSWER)
    told = [
        odds(Outcome.ANSWERS, one, said, [*texts[:place], *texts[place + 1 :]], place)
        for place, one in enumerate(texts)
    ]
    more = [_OF_SEVERAL if len(asks) > 1 and not said.gives(one) else 0.0 for one in texts]
    left = [one for place, one in enumerate(asks) if place in by_shape or told[place] < least + more[place]]
    if not left:
        return None
    (turn, first), *others = left
    due = _earliest([one for _, one in left])
    taken_up = len(asks) == 1 and (answer.sent or told[0] > _PLAINLY_NONE)
    return _Open(turn, first, what.counterpart, due, tuple(others), len(left) == len(asks), taken_up)


def _unless_other(what: _Open, turn: Turn, said: Said | None, mine: Mine) -> _Open | None:
    """What was asked of me, unless somebody else answers it, and does not only say that they cannot, or that I can.

    What was asked of me by name, or of each of us, others answer only where they plainly do; or where they may have
    done so, and who asked then writes on and asks no more.
    """
    asked = what.sentence.text
    if turn.sender == what.turn.sender:
        taken_up = what.taken_up or (what.taken_up_beside and not named(turn.text, mine))
        return None if taken_up else what
    if what.turn.sender not in turn.recipients or passes_on(turn.text) or _EACH.search(asked.lower()):
        return what
    by_name = asked_by_name(what.sentence, what.turn, mine)
    if by_name and _calls_others_by_name(what.turn, mine):
        return what  # to each their own
    least = _POINTS_TO_ME if by_name or named(turn.text, mine) else _NO_ANSWER_OF_OTHERS
    likely = None if said is None else odds(Outcome.ANSWERS, asked, said)
    if likely is not None and likely < least:
        may = likely >= (_MAY_BE_FOR_ME if by_name else _NO_ANSWER_OF_OTHERS)
        return replace(what, taken_up_beside=what.taken_up_beside or may)
    left = [one for one in what.others if asked_by_name(one[1], one[0], mine)]
    return _Open(*left[0], what.counterpart, _earliest([one for _, one in left]), tuple(left[1:])) if left else None


def _calls_others_by_name(turn: Turn, mine: Mine) -> bool:
    others = others_of(turn, mine)
    return any(calls(one, others) for one in sentences_of(turn.text))


def _wants(one: Sentence, before: _Open | None) -> bool:
    """Whether a request wants something back: of an answer only what asks for it, and never what only forbids."""
    return not forbids(one.text) and (before is None or awaits(one.text))


def _asked_of_me(turn: Turn, spoken: Sequence[Sentence], mine: Mine) -> list[Sentence]:
    """The requests of a message that are meant for me: all of one to me, of a copy those that call me by name."""
    if not turn.to_me:
        return []
    asks = [
        one for one in spoken if one.speech is Speech.ASKS or (one.speech is Speech.MAY_ASK and called(one.text, mine))
    ]
    if turn.nature is Nature.LIST:
        asks = [one for one in asks if not _ANYBODY.search(one.text.lower()) or named(one.text, mine)]
    whole = [(one, led(one, turn)) for one in asks]
    if turn.to_me == "to":
        others = others_of(turn, mine)
        return [one for one, text in whole if called(text, mine) is not False and not calls(text, others)]
    return [one for one, text in whole if called(text, mine)]


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
        why=Why.NOTED if what.turn.medium in _BY_HAND else why,
        exchange_key=what.turn.key,
        counterpart=what.counterpart,
        since=what.turn.at,
        sentence=what.sentence.text,
        due_on=what.due_on,
    )
