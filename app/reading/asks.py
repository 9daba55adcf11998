"""The sentences of a message that ask, promise, settle or put off.

Works on the new text alone (quotes and signature are off). A sentence with a question mark asks unless something speaks
against it; any other is weighed: cues over its word classes, and ways of saying it that only the words tell.
"""

import re
from datetime import date
from types import ModuleType

from app.reading.cues import ENOUGH
from app.reading.days import deadline, named_day
from app.reading.language import de, en
from app.reading.phrases import beginnings
from app.reading.splitting import SHORT_LINE, paragraphs, split
from app.reading.word_classes import words_of
from app.records.exchange import Sentence, Speech

type Languages = tuple[ModuleType, ...]
#: By the beginnings of words, what a sentence that holds one may do.
type Rules = list[tuple[str, tuple[tuple[Speech, re.Pattern[str]], ...]]]

#: What is asked stands at the beginning; whatever comes later is an attachment's text or a log.
_LIMIT = 8000
_LONGEST = 400
_MOST = 12
#: What is longer and no question is a table or a log.
_LONGEST_STATED = 700
#: A courtesy in a question stands at its beginning ("Any questions?").
_BEGINNING = 12
_ASKED = re.compile(r"\?(?=[\s?!.)\"»“”’'*_:…-]|$)")
_QUOTED = re.compile(r"[„“\"»«][^„“”\"»«]*\?[^„“”\"»«]*[“”\"«»]")
_URL = re.compile(r"(?:https?://|www\.)\S+")
#: Lines of a program, a debugger or a table, which people paste into letters.
_CODE = re.compile(
    r"\b(?:return|break|goto|continue)\b[^.]*;\s*$|\)\s*;\s*$|[{}]\s*$|\w == \w|&&|\|\||\w->\w|^\W*0x[0-9a-f]+\b|"
    r"\?\?\s*\(\)|^[#%$>]+ ?\w+ [-/\w]*$"
)
#: One of these stands in any such line; looking for them first is ten times as fast.
_CODE_MARKS = frozenset("{};=&|>#$%?0")
#: Scripts of languages that are not read here; of a text that is mostly such a script nothing is said.
_FOREIGN = re.compile(r"[\u00a1-\u00a6\u00a9\u00ac-\u00ba\u00bc-\u00be\u0250-\u1dff\u2e80-\ufaff\uff00-\uffef]")
#: Who laughs while asking had better ask plainly.
_JOKING = re.compile("[😂🤣😆😄😅😜😝😉🙈]|\\b(?:haha|lol|hihi)\\b|[:;]-?[)P]")
_ODD = (("\u2019", "'"), ("\u00a0", " "), ("`", "'"), ("\r", ""))


def sentences(text: str, on: date) -> tuple[Sentence, ...]:
    """What ``text`` asks, promises or settles, in its order; days are counted from ``on``, the day it was written."""
    if not text:
        return ()
    text = text[:_LIMIT]
    if not text.isascii() and len(_FOREIGN.findall(text)) * 5 > len(text):
        return ()
    for odd, plain in _ODD:
        if odd in text:
            text = text.replace(odd, plain)
    parts = [split(paragraph) for paragraph in paragraphs(text)]
    lows = "\n".join([part for one in parts for part in one]).lower()
    told = _Told(words_of(lows), named="@" in text)
    rest = zip(lows.split("\n"), *told.tags(), strict=True)
    found: list[Sentence] = []
    for paragraph in parts:
        for number, part in enumerate(paragraph):
            low, *tags = next(rest)
            following = paragraph[number + 1] if number + 1 < len(paragraph) else ""
            found += _said(part, low, following, on, told, tags)
        if len(found) >= _MOST:
            break
    return _without_answers(tuple(found[:_MOST]), told.languages)


class _Told:
    """What a whole text could say: its languages, and the ways of saying it of which it holds a word."""

    def __init__(self, words: list[str], named: bool) -> None:
        self._words = words
        tokens = frozenset(words)
        self.languages = _languages(tokens)
        starts = {token[:4] for token in tokens}
        if named:
            starts.add("@")
        self.rules = [
            [(f" {one}", language.TELLING[one]) for one in language.TELLING.keys() & starts]
            for language in self.languages
        ]

    def tags(self) -> list[list[str]]:
        """Of each language the word classes, sentence by sentence."""
        return [language.CLASSES.tags(self._words).split("\n") for language in self.languages]


def _said(part: str, low: str, following: str, on: date, told: _Told, tags: list[str]) -> list[Sentence]:
    """What one sentence asks, promises or settles, if anything; ``tags``: its word classes in each language."""
    languages = told.languages
    if not _CODE_MARKS.isdisjoint(part) and _CODE.search(part):
        return []
    if "?" in low and _ASKED.search(_URL.sub("", low) if "//" in low else low) is not None:
        wanted = all(_wants_answer(low, following.lower(), language) for language in languages)
        return [_sentence(part, low, Speech.ASKS, on, languages)] if wanted else []
    if len(low) > _LONGEST_STATED:
        return []
    for language, rules, letters in zip(languages, told.rules, tags, strict=True):
        speeches = _stated(low, letters, rules, language)
        if speeches:
            return [_sentence(part, low, speech, on, languages) for speech in speeches]
    return []


def _languages(tokens: frozenset[str]) -> Languages:
    """German or English by how many small words of each there are; both where that does not tell."""
    german, english = len(tokens & de.CUES), len(tokens & en.CUES)
    if german > 2 * english:
        return (de,)
    if english > 2 * german:
        return (en,)
    return (de, en) if german > english else (en, de)


def _stated(low: str, tags: str, rules: Rules, language: ModuleType) -> tuple[Speech, ...]:
    """What a sentence without a question mark does, from what its cues add up to.

    "Tell me where, then I'll bring it" asks and promises nothing.
    """
    said: dict[Speech, int] = {}
    begun = f" {low}"
    for one, ways in rules:
        if one in begun:
            for speech, pattern in ways:
                hit = pattern.search(low)
                if hit is not None:
                    said[speech] = min(said.get(speech, len(low)), hit.start())
    if Speech.SETTLES in said:
        return (Speech.SETTLES,)
    letters = set(tags)
    asks, asked_at = language.ASKS.weigh(tags, letters)
    promises, promised_at = language.PROMISES.weigh(tags, letters)
    if said:
        asks, asked_at = _with(asks, asked_at, said.get(Speech.ASKS), low, language)
        promises, promised_at = _with(promises, promised_at, said.get(Speech.PROMISES), low, language)
    if asks < ENOUGH and promises < ENOUGH:
        return ()
    starts = beginnings(low)
    asked = asks >= (2 * ENOUGH if _JOKING.search(low) else ENOUGH) and not language.CLOSING.search(low, starts)
    promised = promises >= ENOUGH and not language.NOT_PROMISES.search(low, starts)
    if not promised or (asked and asked_at <= promised_at):
        return (Speech.ASKS,) if asked else ()
    promise = Speech.PROMISES if language.FUTURE.search(low) else Speech.DEFERS
    return (promise, Speech.ASKS) if asked else (promise,)


def _with(total: int, first: int, said_at: int | None, low: str, language: ModuleType) -> tuple[int, int]:
    """Weight and place with a known way of saying it, which is enough by itself."""
    if said_at is None:
        return total, first
    return total + ENOUGH, min(first, len(language.CLASSES.tags(words_of(low[:said_at]))))


def _wants_answer(low: str, following: str, language: ModuleType) -> bool:
    """A question, unless it is rhetorical, told, answered at once, or a courtesy."""
    if len(low) < SHORT_LINE and following and "?" not in following and language.ELLIPTIC.match(low):
        return False
    if low.endswith("?!?") or language.ANSWERED.match(following):
        return False
    starts = beginnings(low)
    rhetorical = language.RHETORICAL.search(low, starts)
    if rhetorical is not None and not _asks(low[rhetorical.end() :], language):
        return False
    if "?" not in _QUOTED.sub("", low):
        return False
    courtesy = language.CLOSING.search(low, starts)
    return courtesy is None or courtesy.start() > _BEGINNING or _asks(low, language)


def _asks(low: str, language: ModuleType) -> bool:
    """Whether a text would ask without its question mark."""
    tags = language.CLASSES.tags(words_of(low))
    total, _ = language.ASKS.weigh(tags, set(tags))
    return total >= ENOUGH or language.ASKED.search(low, beginnings(low)) is not None


def _sentence(part: str, low: str, speech: Speech, on: date, languages: Languages) -> Sentence:
    due = None
    if speech is Speech.ASKS:
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
        if one.speech is Speech.SETTLES and _needs_none(one.text.lower(), languages):
            return tuple(other for other in found if other.speech is not Speech.ASKS or other.due_on is not None)
    return found


def _needs_none(low: str, languages: Languages) -> bool:
    words = beginnings(low)
    return any(language.NO_REPLY.search(low, words) for language in languages)
