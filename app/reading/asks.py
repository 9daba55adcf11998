"""The sentences of a message that ask, promise, settle or put off.

Works on the new text alone (quotes and signature are off). What words tell about asking and promising is learnt from
labelled sentences (``packaging/learn.py``); ways of saying that something is settled are few, and listed.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from types import ModuleType

from app.reading.days import deadline, named_day
from app.reading.features import of_places
from app.reading.language import de, en
from app.reading.phrases import Phrases, beginnings, beginnings_of
from app.reading.splitting import SHORT_LINE, paragraphs, split
from app.reading.weights import Weights
from app.reading.word_classes import words_of
from app.records.exchange import Sentence, Speech
from resources import speech

type Languages = tuple[ModuleType, ...]
#: A sentence's words, and in each language its letter with their classes.
type Parted = tuple[list[str], tuple[tuple[str, str], ...]]
#: The same, with what its place in the message tells.
type LookedAt = tuple[list[str], tuple[tuple[str, str], ...], tuple[str, ...]]

_REQUESTS = (Speech.ASKS, Speech.MAY_ASK)
#: What is asked stands at the beginning; whatever comes later is an attachment's text or a log.
_LIMIT = 8000
_LONGEST = 400
_MOST = 12
#: What is longer is a table or a log.
_LONGEST_STATED = 700
#: Above these a sentence asks (``weights.SCALE``): any, and a question that does not speak to its reader, since many of
#: those are only thought aloud, so below it only may ask; and above these it promises: one that names a day, any other.
_ASKS, _ASKS_NOBODY = 150, 250
_PROMISES_FOR_A_DAY, _PROMISES = 25, 160
#: Who asks in so many words need only not plainly mean something else.
_LEAST_OF_BEGGING = -300
#: And from here on it does although a courtesy stands in it: "by Friday, if you want a seat".
_PLAIN = 300
_ASKED = re.compile(r"\?(?=[\s?!.)\"»“”’'*_:…-]|$)")
_QUOTED = re.compile(r"[„“\"»«][^„“”\"»«]*\?[^„“”\"»«]*[“”\"«»]")
_URL = re.compile(r"(?:https?://|www\.)\S+")
#: Lines of a program, a debugger or a table, which people paste into letters.
_CODE = re.compile(
    r"\b(?:return|break|goto|continue)\b[^.]*;\s*$|\)\s*;\s*$|[{}]\s*$|\w == \w|&&|\|\||\w->\w|^\W*0x[0-9a-f]+\b|"
    r"\?\?\s*\(\)|^[#%$>]+ ?\w+ [-/\w]*$|^\W*#\d+ +0x[0-9a-f]|@@ -\d+,\d+ \+\d"
)
#: One of these stands in any such line, or begins it; looking for them first is ten times as fast.
_CODE_MARKS = re.compile(r"[;{}]\s*$|==|&&|\|\||->|0x|\?\?|@@")
_CODE_STARTS = frozenset("#%$>")
#: Scripts of languages that are not read here; of a text that is mostly such a script nothing is said.
_FOREIGN = re.compile(r"[\u00a1-\u00a6\u00a9\u00ac-\u00ba\u00bc-\u00be\u0250-\u1dff\u2e80-\ufaff\uff00-\uffef]")
#: Letters of another script taken for Latin ones: so many with an accent in a row has no language that is read here.
_GARBLED = re.compile(r"[\u00a1-\u00ff]{5}")
_GARBLED_WORDS = 3
#: Of so many words in German or English one in twenty at least is one of the small ones that tell the language; of
#: other languages none is, or one in a hundred.
_TOLD_BY, _SMALL = 15, 20
_CUES = de.CUES | en.CUES
_ODD = (("\u2019", "'"), ("\u00a0", " "), ("`", "'"), ("\r", ""))


def sentences(text: str, on: date) -> tuple[Sentence, ...]:
    """What ``text`` asks, promises or settles, in its order; days are counted from ``on``, the day it was written."""
    if not text:
        return ()
    text = _plain(text[:_LIMIT])
    if is_foreign(text):
        return ()
    parts = [split(paragraph) for paragraph in paragraphs(text)]
    lows = [part.lower() for one in parts for part in one]
    words = words_of("\n".join(lows))
    tokens = frozenset(words)
    languages = _languages(tokens)
    starts = beginnings_of(tokens)
    settling = [one for language in languages for one in language.SETTLES.needed & starts]
    rest = zip(lows, _looked_at(words, languages), strict=True)
    found: list[Sentence] = []
    for paragraph in parts:
        for number, part in enumerate(paragraph):
            low, seen = next(rest)
            following = paragraph[number + 1] if number + 1 < len(paragraph) else ""
            settles = any(map(low.__contains__, settling))
            speech = _speech(low, seen, following, languages, on, settles=settles)
            if speech is not None:
                found.append(_sentence(part, low, speech, on, languages))
        if len(found) >= _MOST:
            break
    return _without_answers(tuple(found[:_MOST]), languages)


def is_foreign(text: str) -> bool:
    """Whether a text is mostly in a script that is not read here, or no text at all."""
    if text.isascii():
        return False
    return len(_FOREIGN.findall(text)) * 5 > len(text) or len(_GARBLED.findall(text)) >= _GARBLED_WORDS


def is_unread(text: str) -> bool:
    """Whether a text of some length is in another language than those that are read here, in whatever script."""
    words = [word for word in words_of(text.lower()) if word.isalpha()]
    cues = sum(map(_CUES.__contains__, words))
    return len(words) >= _TOLD_BY and cues * _SMALL < len(words)


def looked_at(parts: Sequence[str]) -> list[LookedAt]:
    """What is looked at in each of a message's sentences, to learn from."""
    words = words_of("\n".join([_plain(part).lower() for part in parts]))
    return list(_looked_at(words, _languages(frozenset(words))))


def parted(parts: Sequence[str]) -> list[Parted]:
    """The words and their classes of each of a message's sentences, without what its place tells."""
    words = words_of("\n".join([_plain(part).lower() for part in parts]))
    return _parted(words, _languages(frozenset(words)))


def prepare() -> None:
    """Read the weights now and not at the first sentence."""
    _weights()


@cache
def _weights() -> Weights:
    return Weights(speech.weights())


def _plain(text: str) -> str:
    for odd, plain in _ODD:
        if odd in text:
            text = text.replace(odd, plain)
    return text


def _looked_at(words: list[str], languages: Languages) -> Iterator[LookedAt]:
    """Of each sentence of a text, whose words and line ends are given, the words, their classes and its place."""
    parts = _parted(words, languages)
    for (part, classes), place in zip(parts, of_places(parts), strict=True):
        yield part, classes, place


def _parted(words: list[str], languages: Languages) -> list[Parted]:
    letters = [language.LETTER for language in languages]
    tags = [language.CLASSES.tags(words).split("\n") for language in languages]
    ends = [place for place, word in enumerate(words) if word == "\n"]
    return [
        (words[start + 1 : end], tuple(zip(letters, classes, strict=True)))
        for start, end, *classes in zip([-1, *ends], [*ends, len(words)], *tags, strict=True)
    ]


def _languages(tokens: frozenset[str]) -> Languages:
    """German or English by how many small words of each there are; both where that does not tell."""
    german, english = len(tokens & de.CUES), len(tokens & en.CUES)
    if german > 2 * english:
        return (de,)
    if english > 2 * german:
        return (en,)
    return (de, en) if german > english else (en, de)


def _speech(
    low: str, seen: LookedAt, following: str, languages: Languages, on: date, *, settles: bool
) -> Speech | None:
    """What one sentence does, if anything; whether it ``settles`` is looked at only where it may."""
    if len(low) > _LONGEST_STATED or ((low[0] in _CODE_STARTS or _CODE_MARKS.search(low)) and _CODE.search(low)):
        return None
    if settles and _said(low, [one.SETTLES for one in languages]):
        return Speech.SETTLES
    asks, promises = _weights().weigh(*seen)
    asks_above, promises_above = thresholds(low, asks, promises, on, languages)
    if _LEAST_OF_BEGGING < asks <= asks_above and any(language.BEGS.match(low) for language in languages):
        asks = max(asks_above + 1, promises)
    elif _LEAST_OF_BEGGING < promises <= max(promises_above, asks) and any(
        language.PLEDGES.search(low) for language in languages
    ):
        promises = max(promises_above, asks) + 1
    if asks > asks_above and asks >= promises and not _is_polite(low, languages, plain=asks > _PLAIN):
        return Speech.ASKS if _is_open(low, following.lower(), languages) else None
    if promises <= promises_above:
        if any(language.ACCEPTS.match(low) for language in languages):
            return Speech.DEFERS
        may_ask = asks > _ASKS and not _is_polite(low, languages, plain=False)
        return Speech.MAY_ASK if may_ask and _is_open(low, following.lower(), languages) else None
    if _said(low, [one.OFFERS for one in languages]):
        return None
    future = any(language.FUTURE.search(low) for language in languages)
    return Speech.PROMISES if future else Speech.DEFERS


def thresholds(low: str, asks: int, promises: int, on: date, languages: Languages = (de, en)) -> tuple[int, int]:
    """Above what a sentence in lower case must weigh to ask, and to promise. Its day is looked for where that matters."""
    least_to_ask = _ASKS
    if (
        "?" in low
        and _ASKS < asks <= _ASKS_NOBODY
        and not any(language.TO_READER.search(low) for language in languages)
    ):
        least_to_ask = _ASKS_NOBODY
    for_a_day = _PROMISES_FOR_A_DAY < promises <= _PROMISES and named_day(low, on)
    return least_to_ask, _PROMISES_FOR_A_DAY if for_a_day else _PROMISES


def _said(low: str, ways: Iterable[Phrases]) -> bool:
    """Whether a sentence says a thing in one of each language's ways."""
    starts = beginnings(low)
    return any(phrases.search(low, starts) for phrases in ways)


def _is_polite(low: str, languages: Languages, *, plain: bool) -> bool:
    """Whether what looks like asking is rhetorical or, unless it asks in ``plain`` words, a courtesy."""
    return (not plain and _said(low, [one.CLOSING for one in languages])) or (
        "?" in low and _said(low, [one.RHETORICAL for one in languages])
    )


def _is_open(low: str, following: str, languages: Languages) -> bool:
    """Whether what looks like asking is not only a quoted question, or one answered by its writer at once."""
    if "?" not in low:
        return True
    if _ASKED.search(_URL.sub("", low) if "//" in low else low) is None or "?" not in _QUOTED.sub("", low):
        return False
    elliptic = len(low) < SHORT_LINE and following and "?" not in following
    answered = f"{low}\n{following}" if following and "?" not in following else ""
    return not any(
        (elliptic and language.ELLIPTIC.match(low))
        or language.ANSWERED.match(following)
        or (answered and language.ECHOED.match(answered))
        for language in languages
    )


def _sentence(part: str, low: str, speech: Speech, on: date, languages: Languages) -> Sentence:
    due = None
    if speech in _REQUESTS:
        due = deadline(low, on)
    elif speech is Speech.PROMISES:
        due = named_day(low, on)
    text = part
    for language in languages:
        text = language.SALUTATION.sub("", text, count=1)
    return Sentence(speech=speech, text=text[:_LONGEST], due_on=due)


def _without_answers(found: tuple[Sentence, ...], languages: Languages) -> tuple[Sentence, ...]:
    """Where the writer says that no answer is needed, nothing without a deadline is asked."""
    for one in found:
        if one.speech is Speech.SETTLES and _said(one.text.lower(), [language.NO_REPLY for language in languages]):
            return tuple(other for other in found if other.speech not in _REQUESTS or other.due_on is not None)
    return found
