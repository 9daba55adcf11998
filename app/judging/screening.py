"""Why somebody waits in the Screener, and which mail without any bulk header is mass or sales mail all the same.

Judged by the text alone, so that it holds whoever sends: a vendor I once wrote to is vetted as a person, their
campaigns are not. The words that led to a verdict can be asked for.
"""

import re
from dataclasses import dataclass

from app.judging.signs import ENOUGH, SIGNS
from app.records.exchange import Nature, Reading, Reason

#: Reasons that say that a text was written for many; what such a text asks never reminds.
MASS = frozenset({Reason.NEWSLETTER, Reason.SALES, Reason.INSURANCE, Reason.RECRUITER, Reason.PHISHING})
_LOOKED_AT = 2000
#: What no list of words tells: shares, sums, shouting, links.
_SHAPES: tuple[tuple[int, str, re.Pattern[str]], ...] = (
    (2, "%", re.compile(r"\d ?%")),
    (2, "sum", re.compile(r"[$£€] ?\d|\d ?(?:€|eur\b|euro\b|usd\b|dollar)")),
    (1, "!!", re.compile(r"!.*!.*!", re.DOTALL)),
    (1, "http", re.compile(r"https?:/|www\.")),
    (2, "digits", re.compile(r"^[^\n]{0,200}\d{7}")),
)
type Sign = tuple[Reason, int, str]


@dataclass(frozen=True, slots=True)
class Screened:
    """The reason, and the words that led to it with their weights, heaviest first."""

    reason: Reason
    words: tuple[tuple[str, int], ...] = ()


def _index() -> tuple[dict[str, tuple[Sign, ...]], tuple[Sign, ...]]:
    """The signs by the first four letters of their first word; those that begin with no letter stand apart."""
    found: dict[str, list[Sign]] = {}
    odd: list[Sign] = []
    for reason, table in SIGNS:
        for line in table.strip().splitlines():
            weight, _, phrases = line.partition(" ")
            for phrase in dict.fromkeys(phrases.split("|")):
                if phrase[0].isalnum():
                    found.setdefault(phrase.split()[0][:4], []).append((reason, int(weight), f" {phrase}"))
                else:
                    odd.append((reason, int(weight), phrase))
    return {start: tuple(signs) for start, signs in found.items()}, tuple(odd)


_BY_START, _ODD = _index()


def reason_of(reading: Reading) -> Reason:
    """Why its sender would wait in the Screener."""
    if reading.nature is Nature.HUMAN:
        return screened(reading.subject, reading.excerpt).reason
    if reading.nature is Nature.BULK:
        found = screened(reading.subject, reading.excerpt).reason
        return found if found in (Reason.RECRUITER, Reason.INSURANCE, Reason.PHISHING) else Reason.NEWSLETTER
    return Reason.INVITATION if reading.nature is Nature.INVITATION else Reason.UNKNOWN


def screened(subject: str, text: str) -> Screened:
    """What a text written by hand looks like: personal, unless its signs of mass mail weigh enough; of two reasons of
    one weight the graver, which stands first in ``SIGNS``."""
    words = f"{subject} {text[:_LOOKED_AT]}".lower().replace("\u2019", "'").split()
    low = f" {' '.join(words)} "
    weights: dict[Reason, int] = {}
    led: list[tuple[str, int]] = []
    for start in dict.fromkeys(word[:4] for word in words):
        for reason, weight, phrase in _BY_START.get(start, ()):
            if phrase in low:
                weights[reason] = weights.get(reason, 0) + weight
                led.append((phrase.strip(), weight))
    for reason, weight, phrase in _ODD:
        if phrase in low:
            weights[reason] = weights.get(reason, 0) + weight
            led.append((phrase, weight))
    for weight, name, shape in _SHAPES:
        if shape.search(low):
            weights[Reason.SALES] = weights.get(Reason.SALES, 0) + weight
            led.append((name, weight))
    if sum(weights.values()) < ENOUGH:
        return Screened(Reason.PERSONAL)
    led.sort(key=lambda one: -one[1])
    most = max(weights.values())
    return Screened(next(reason for reason, _ in SIGNS if weights.get(reason) == most), tuple(led))
