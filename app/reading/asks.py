"""The sentences of a message that ask, promise, settle or put off.

Works on the new text alone (quotes and signature are off). Most sentences say nothing of that kind, so each is first
held against one cheap pattern of its language; only the few that pass meet the detailed rules.
"""

import re
from collections.abc import Iterator
from datetime import date
from types import ModuleType

from app.reading.days import deadline, named_day
from app.reading.language import de, en
from app.reading.phrases import beginnings
from app.records.exchange import Sentence, Speech

type Languages = tuple[ModuleType, ...]
type Table = dict[str, tuple[tuple[Speech, re.Pattern[str]], ...]]
type Told = tuple[str, tuple[tuple[Speech, re.Pattern[str]], ...]]

#: What is asked stands at the beginning; whatever comes later is an attachment's text or a log.
_LIMIT = 8000
_LONGEST = 400
#: Texts below this are looked at for questions without a question mark.
_SHORT = 300
_MOST = 12
#: What is longer and no question is a table or a log.
_LONGEST_STATED = 700
#: A courtesy in a question stands at its beginning ("Any questions?").
_BEGINNING = 12
#: A line shorter than this was not broken by a mail program but ended by its writer.
_SHORT_LINE = 44
_ITEM = re.compile(r"(?:[-*•–—·>]|\d{1,2}[.)]|\(?[a-z]\))\s+")
_END = re.compile(r"[.!?…:](?:(?<=:)(?=\s+[A-ZÄÖÜ„“\"])|(?<!:)[.!?…]*[\"»“”’')\]]*(?=\s))")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(„\"])(?:dr|prof|mr|mrs|ms|st|nr|no|bzw|ca|inkl|exkl|zzgl|evtl|ggf|bspw|usw|etc|vgl|tel|str|fr|hr|hrn|abs|art|e\.g|i\.e|vs|approx|dept|inc|ltd|co|jan|feb|mär|apr|jun|jul|aug|sep|sept|okt|oct|nov|dez|dec|mo|di|mi|do|sa|so|d\.\s?h|z\.\s?b|u\.\s?a|o\.\s?ä|i\.\s?d\.\s?r|bzgl|betr|gem|lt|max|min|mind|std|wg|geb|[a-zäöü]|\d{1,2}|\d{1,2}\.\d{1,2})\.$",
    re.IGNORECASE,
)
_ASKED = re.compile(r"\?(?=[\s?!.)\"»“”’'*_:…-]|$)")
_QUOTED = re.compile(r"[„“\"»«][^„“”\"»«]*\?[^„“”\"»«]*[“”\"«»]")
_URL = re.compile(r"(?:https?://|www\.)\S+")
#: Scripts of languages that are not read here; of a text that is mostly such a script nothing is said.
_FOREIGN = re.compile(r"[\u0250-\u1dff\u2e80-\ufaff\uff00-\uffef]")
_MARKS = frozenset("-*•–—·>(0123456789")


def _table(languages: Languages, short: bool) -> Table:
    """What a sentence may do, by the beginnings of its words."""
    found: dict[str, list[tuple[Speech, re.Pattern[str]]]] = {}
    for language in languages:
        sources = [
            (Speech.SETTLES, language.SETTLES),
            (Speech.ASKS, language.ASKS),
            (Speech.PROMISES, language.PROMISES),
        ]
        if short:
            sources.append((Speech.ASKS, language.QUESTIONS))
        for speech, phrases in sources:
            for one, patterns in phrases.by_beginning.items():
                found.setdefault(one, []).extend((speech, pattern) for pattern in patterns)
    return {one: tuple(rules) for one, rules in found.items()}


_TABLES: dict[tuple[Languages, bool], Table] = {
    (chosen, short): _table(chosen, short) for chosen in ((de,), (en,), (de, en), (en, de)) for short in (False, True)
}
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
    low = text.lower()
    tokens = frozenset(low.split())
    languages = _languages(tokens)
    table = _TABLES[languages, len(text) < _SHORT]
    told = [(one, table[one]) for one in {token[:4] for token in tokens} if one in table]
    if "@" in low:
        told.append(("@", table.get("@", ())))
    if not told and "?" not in low:
        return ()
    found: list[Sentence] = []
    for paragraph in _paragraphs(text):
        low = paragraph.lower()
        if "?" not in low and not _tells(low, told):
            continue
        parts = list(_split(paragraph))
        for place, part in enumerate(parts):
            following = parts[place + 1].lower() if place + 1 < len(parts) else ""
            found += _said(part, following, told, on, languages)
        if len(found) >= _MOST:
            break
    return _without_answers(tuple(found[:_MOST]), languages)


def _tells(low: str, told: list[Told]) -> bool:
    for one, _ in told:  # noqa: SIM110 - any() with a generator costs three times as much here
        if one in low:
            return True
    return False


def _said(part: str, following: str, told: list[Told], on: date, languages: Languages) -> list[Sentence]:
    """What one sentence asks, promises or settles, if anything; ``told`` is what the text could hold."""
    low = part.lower()
    if "?" in low and _ASKED.search(_URL.sub("", low) if "//" in low else low):
        wanted = all(_wants_answer(low, following, one) for one in languages)
        return [_sentence(part, low, Speech.ASKS, on, languages)] if wanted else []
    if len(low) > _LONGEST_STATED:
        return []
    first: dict[Speech, int] = {}
    for one, rules in told:
        if one in low:
            for speech, pattern in rules:
                hit = pattern.search(low)
                if hit is not None:
                    first[speech] = min(first.get(speech, len(low)), hit.start())
    if not first:
        return []
    return [_sentence(part, low, speech, on, languages) for speech in _stated(low, first, languages)]


def _split(paragraph: str) -> Iterator[str]:
    """The sentences of a paragraph."""
    start = 0
    for hit in _END.finditer(paragraph):
        end = hit.end()
        if hit[0][0] == "." and _ABBREVIATION.search(paragraph, max(0, start, end - 12), end):
            continue
        piece = paragraph[start:end].strip()
        if piece:
            yield piece
        start = end
    piece = paragraph[start:].strip()
    if piece:
        yield piece


def _paragraphs(text: str) -> Iterator[str]:
    """Paragraphs, list items and lines that were ended by hand, each with its lines joined."""
    gathered: list[str] = []
    short = False
    for raw in text.split("\n"):
        line = raw.strip()
        item = _ITEM.match(line) if line and (line[0] in _MARKS or line[1:3].strip(".)") != line[1:3]) else None
        if gathered and (not line or item or short):
            yield " ".join(gathered)
            gathered = []
        if line:
            gathered.append(line[item.end() :] if item else line)
            short = len(line) < _SHORT_LINE
    if gathered:
        yield " ".join(gathered)


def _languages(tokens: frozenset[str]) -> Languages:
    """German or English by how many small words of each there are; both where that does not tell."""
    german, english = len(tokens & de.CUES), len(tokens & en.CUES)
    if german > 2 * english:
        return (de,)
    if english > 2 * german:
        return (en,)
    return (de, en) if german > english else (en, de)


def _stated(low: str, first: dict[Speech, int], languages: Languages) -> tuple[Speech, ...]:
    """What a sentence without a question mark does, from where each kind of saying begins in it.

    "Tell me where, then I'll bring it" asks and promises nothing.
    """
    if Speech.SETTLES in first:
        return (Speech.SETTLES,)
    words = beginnings(low)
    asks, promises = first.get(Speech.ASKS), first.get(Speech.PROMISES)
    if asks is not None and any(one.CLOSING.search(low, words) for one in languages):
        asks = None
    if promises is not None and any(one.NOT_PROMISES.search(low, words) for one in languages):
        promises = None
    if promises is None or (asks is not None and asks <= promises):
        return () if asks is None else (Speech.ASKS,)
    promise = Speech.PROMISES if any(one.FUTURE.search(low) for one in languages) else Speech.DEFERS
    return (promise,) if asks is None else (promise, Speech.ASKS)


def _wants_answer(low: str, following: str, language: ModuleType) -> bool:
    """A question, unless it is rhetorical, told, answered at once, or a courtesy."""
    words = beginnings(low)
    if low.endswith("?!?") or language.RHETORICAL.search(low, words) or language.ANSWERED.match(following):
        return False
    if "?" not in _QUOTED.sub("", low):
        return False
    courtesy = language.CLOSING.search(low, words)
    return courtesy is None or courtesy.start() > _BEGINNING or language.ASKS.search(low, words) is not None


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
