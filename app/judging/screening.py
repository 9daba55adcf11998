"""Why somebody waits in the Screener, and which mail without any bulk header is mass or sales mail all the same.

Judged by the text alone, so that it holds whoever sends: a vendor I once wrote to is vetted as a person, their
campaigns are not. The words that led to a verdict can be asked for.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.judging.mass import likelihood, telling
from app.judging.pitches import TABLES
from app.judging.signs import ENOUGH, SIGNS, SUSPECT
from app.judging.trade import MANY, SOME, WORDS
from app.reading.asks import is_foreign, is_unread
from app.records.exchange import Medium, Nature, Reading, Reason

_LOOKED_AT = 2000
#: Signs are found by so many first letters of their words.
_START = 4
#: What people put around words to make them seen; a turn of phrase is the same with them.
_MARKS = "*_\"'„“”»«([<~="
#: What is learnt counts so much beside the signs, whichever way it speaks, from odds of e to one on; for a person at
#: most so much.
_LEARNT, _LEAST = 2, -7
#: So few words tell nothing of a salesman.
_TELLING = 5
#: So few are no letter.
_WRITTEN = 4
#: Where no sign speaks, what is learnt must weigh so much to be beyond doubt.
_ALONE = 5
#: What the sender's address tells counts so much.
_BY_SENDER = 5
#: A turn of phrase is looked for so many letters before and after a word that it needs, at so many places.
_BEFORE, _AFTER, _TRIES = 101, 160, 3
#: What stands before any; with it in front a pattern is sought three times as fast as with the beginning of a word.
_EDGE = r"[ !-/:-@\[-^{-~]"
_LINK = re.compile(r"https?:/|www\.")
#: What no list of words tells: shares, sums, shouting, links.
_SHAPES: tuple[tuple[int, str, re.Pattern[str]], ...] = (
    (2, "%", re.compile(r"\d ?%")),
    (2, "sum", re.compile(r"[$£€] ?\d|\d ?(?:€|eur\b|euro\b|usd\b|dollar)")),
    (1, "!!", re.compile(r"!.*!.*!", re.DOTALL)),
    (1, "http", _LINK),
    (1, "digits", re.compile(r"^[^\n]{0,200}\d{7}")),
    (
        3,
        "millions",
        # with a letter in front the pattern is sought four times as fast as with the beginning of a word
        re.compile(
            r"[$£€] ?\d{1,3}(?:[,.]\d{3}){2}|m(?<=\bm)illion(?:en)? (?:us[ -]?|u\.s\. )?(?:dollars?|pounds|euros?)\b"
        ),
    ),
)
#: A reason, its weight, the words that tell it, and the beginning of a word without which they do not stand there.
type Sign = tuple[Reason, int, str, str]
type Pitch = tuple[Reason, int, re.Pattern[str]]
#: Sender's domains that name an offer, and those that are sold for next to nothing.
_DOMAIN = re.compile(
    r"@[^@]*(?:(?:^|[.@-])(?:promos?|deals?|offers?|pharma\w*|casino|bonus|loans?|credits?|win|prize|verif\w+|secureoffer|"
    r"limited-time|inheritance\w*|billing-\w+|cheap|discount\w*|leads?|sales)[.-]|\.(?:biz|ru|top|xyz|click|icu|buzz|cc|su)$)"
)
#: Addresses and subjects that a program makes anew for each letter, so that no two are alike: digits among letters
#: again and again, or more of them than a year has; a long number, or something far behind the subject.
_MADE_UP = re.compile(r"^(?:[^\d@]*\d+[^\d@]+\d+[^\d@]+\d+[^@]*|[^@]*[a-z]\d{5,})@[^@]+$")
_MARKED = re.compile(r"\d{12}|[ _]{3,}\S{1,14}$|\s\d{3,}[A-Z]{2,}-\d+$")


@dataclass(frozen=True, slots=True)
class Screened:
    """The reason, and the words that led to it with their weights, heaviest first; ``mass``: written for many beyond
    doubt, so that it never reminds though its sender is known.
    """

    reason: Reason
    words: tuple[tuple[str, int], ...] = ()
    mass: bool = False


def _index() -> tuple[dict[str, tuple[Sign, ...]], tuple[Sign, ...]]:
    """The signs by the beginning of their first word; those that begin with no letter stand apart."""
    found: dict[str, list[Sign]] = {}
    odd: list[Sign] = []
    for reason, table in SIGNS:
        for line in table.strip().splitlines():
            weight, _, phrases = line.partition(" ")
            for phrase in dict.fromkeys(phrases.split("|")):
                first, *others = phrase.split()
                if phrase[0].isalnum():
                    # the last word may be the beginning of a longer one
                    needed = [first, *others[:-1], *[word for word in others[-1:] if len(word) >= _START]]
                    sign = (reason, int(weight), f" {phrase}", max(needed[1:] or needed, key=len)[:_START])
                    found.setdefault(first[:_START], []).append(sign)
                else:
                    odd.append((reason, int(weight), phrase, ""))
    return {start: tuple(signs) for start, signs in found.items()}, tuple(odd)


def _pitches() -> dict[str, tuple[Pitch, ...]]:
    """The turns of phrase by the beginnings of the words one of which each needs."""
    found: dict[str, list[Pitch]] = {}
    for reason, table in TABLES:
        for weight, starts, pattern in table:
            compiled = re.compile(f"{_EDGE}(?:{pattern})")
            for start in starts.split():
                found.setdefault(start[:_START], []).append((reason, weight, compiled))
    return {start: tuple(pitches) for start, pitches in found.items()}


_BY_START, _ODD = _index()
_PITCHES = _pitches()


def told(reading: Reading) -> tuple[Reason, bool | None]:
    """Why its sender would wait in the Screener, and whether what a person wrote is mass or sales mail beyond doubt, so
    that it never reminds though its sender is vetted; ``None`` for what no person wrote.

    Of a text without words or a letter of hardly any, or in a script that is not read here, nothing can be told; nor of
    one in a language that is not read here, but unless it leads to a page a person may have written it to me.
    """
    if reading.nature is Nature.HUMAN:
        text = reading.excerpt
        leads = _LINK.search(text.lower()) is not None
        if _says_nothing(reading) or is_foreign(text) or is_foreign(reading.subject) or (leads and is_unread(text)):
            return Reason.UNKNOWN, sells(reading.subject, reading.excerpt, reading.sender.key)
        human = screened(reading.subject, reading.excerpt, reading.sender.key)
        return human.reason, human.mass
    if reading.nature is Nature.BULK:
        found = screened(reading.subject, reading.excerpt).reason
        return (found if found in (Reason.RECRUITER, Reason.INSURANCE, Reason.PHISHING) else Reason.NEWSLETTER), None
    return (Reason.INVITATION if reading.nature is Nature.INVITATION else Reason.UNKNOWN), None


def _says_nothing(reading: Reading) -> bool:
    """Whether a letter has so few words ("Sent e-mail message") that nobody need have written them."""
    words = reading.excerpt.split()
    return not words or (reading.medium is Medium.MAIL and len(words) < _WRITTEN and "?" not in reading.excerpt)


def _pitched(low: str, starts: Iterable[str]) -> Iterator[tuple[Reason, int, str]]:
    """The turns of phrase in a text, each once. They are looked for around the words they need, not everywhere."""
    met: set[re.Pattern[str]] = set()
    for start in [one for one in starts if one in _PITCHES]:
        pitches = [one for one in _PITCHES[start] if one[2] not in met]
        at, tries = (low.find(f" {start}"), _TRIES) if pitches else (-1, 0)
        while at >= 0 and tries:
            around = low[max(0, at - _BEFORE) : at + _AFTER]
            for reason, weight, pattern in pitches:
                hit = None if pattern in met else pattern.search(around)
                if hit is not None:
                    met.add(pattern)
                    yield reason, weight, hit[0][1:].strip()[:60]
            at, tries = low.find(f" {start}", at + 1), tries - 1


def sells(subject: str, text: str, sender: str) -> bool:
    """Whether a text is mass or sales mail beyond doubt, so that it never reminds though its sender is vetted."""
    return screened(subject, text, sender).mass


def screened(subject: str, text: str, sender: str = "") -> Screened:
    """What a text written by hand looks like: personal, unless its signs of mass mail weigh enough; of two reasons of
    one weight the graver, which stands first in ``SIGNS``."""
    written = f"{subject} {text[:_LOOKED_AT]}".lower().replace("\u2019", "'").split()
    words = [word.lstrip(_MARKS) for word in written]
    low = f" {' '.join(words)} "
    weights: dict[Reason, int] = {}
    led: list[tuple[str, int]] = []
    starts = dict.fromkeys([word[:_START] for word in words])
    for start in [one for one in starts if one in _BY_START]:
        for reason, weight, phrase, needed in _BY_START[start]:
            if needed in starts and phrase in low:
                weights[reason] = weights.get(reason, 0) + weight
                led.append((phrase.strip(), weight))
    for reason, weight, said in _pitched(low, starts):
        weights[reason] = weights.get(reason, 0) + weight
        led.append((said, weight))
    if _MADE_UP.search(sender) or _MARKED.search(subject):
        weights[Reason.SALES] = weights.get(Reason.SALES, 0) + _BY_SENDER
        led.append(("made up by a program", _BY_SENDER))
    if _DOMAIN.search(sender):
        weights[Reason.SALES] = weights.get(Reason.SALES, 0) + _BY_SENDER
        led.append((sender.partition("@")[2], _BY_SENDER))
    kinds = len(WORDS.intersection(words))
    if kinds >= SOME:
        weights[Reason.SALES] = weights.get(Reason.SALES, 0) + 1 + (kinds >= MANY)
        led.append((f"{kinds} words of trade", 1 + (kinds >= MANY)))
    for reason, weight, phrase, _ in _ODD:
        if phrase in low:
            weights[reason] = weights.get(reason, 0) + weight
            led.append((phrase, weight))
    for weight, name, shape in _SHAPES:
        if shape.search(low):
            weights[Reason.SALES] = weights.get(Reason.SALES, 0) + weight
            led.append((name, weight))
    whole = f"{subject}\n{text}"
    learnt = likelihood(whole)
    if abs(learnt) < 1 or (learnt > 0 and (len(words) < _TELLING or is_unread(text))):
        learnt = 0
    signs = sum(weights.values())
    weight = signs + max(_LEAST, round(_LEARNT * learnt))
    mass = weight >= (ENOUGH if signs else _ALONE)
    if weight < SUSPECT:
        return Screened(Reason.PERSONAL)
    if not led:
        led = [(said, 1) for said in telling(whole)]
    led.sort(key=lambda one: -one[1])
    most = max(weights.values(), default=0)
    reason = next((reason for reason, _ in SIGNS if weights.get(reason) == most), Reason.SALES)
    return Screened(reason, tuple(led), mass)
