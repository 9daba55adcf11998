"""Two contacts that may be one person: which pairs are worth a look, how alike they are, and what speaks for it.

Pairs are met in blocks (a shared address, number, day or spelling of the name), so that no list is compared with
itself. A pair's score is a sum of weights, one for how alike each fact is; it is the logarithm of the odds that two
such records are one person. Weights were learnt by logistic regression on half of the groups of three public sets
(FEBRL 1 and 2, splink's fake_20000) and hold for all of them; ``tests/benchmarks/duplicates.py`` reports on the rest.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from heapq import nsmallest
from itertools import chain, combinations, product
from math import inf
from operator import getitem

from app.formats import phones
from app.records.duplicate import Fact, Level

#: From here on two records are shown as one person.
THRESHOLD = 0.0
#: A block of more records says nothing: everybody of a firm, a first of January.
_MOST_OF_A_BLOCK = 60
#: From how alike on two hosts may be one mistyped, and two names before the @ of one kind; a name of fewer letters is
#: another one after one slip.
_HOST_ALIKE, _LOCAL_ALIKE, _LONG = 0.85, 0.85, 6
#: By how much more alike swapped names have to be, and names so alike that no swapping could be more.
_SWAPPED = 0.3
_STRAIGHT = 2 - _SWAPPED


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """A person as they are compared: names and words folded, numbers as keys, the day as ISO text."""

    id: int
    given: str = field(default="", repr=False)
    family: str = field(default="", repr=False)
    mails: frozenset[str] = field(default=frozenset(), repr=False)
    phones: frozenset[str] = field(default=frozenset(), repr=False)
    profiles: frozenset[str] = field(default=frozenset(), repr=False)
    birthday: str = field(default="", repr=False)
    place: str = field(default="", repr=False)
    organisation: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """A pair worth a look: ``levels`` says how alike each fact is."""

    one: int
    other: int
    score: float
    levels: tuple[tuple[Fact, Level], ...]


#: Learnt, but for another mail address, which most people have and which the sets count for too much; and for number,
#: profile and employer, which no public set holds.
_WEIGHTS: dict[tuple[Fact, Level], float] = {
    (Fact.GIVEN, Level.SAME): 2.6,
    (Fact.GIVEN, Level.CLOSE): 2.4,
    (Fact.GIVEN, Level.LIKE): -0.6,
    (Fact.GIVEN, Level.OTHER): -1.9,
    (Fact.FAMILY, Level.SAME): 3.4,
    (Fact.FAMILY, Level.CLOSE): 3.1,
    (Fact.FAMILY, Level.LIKE): 0.5,
    (Fact.FAMILY, Level.OTHER): -1.6,
    (Fact.MAIL, Level.SAME): 10.1,
    (Fact.MAIL, Level.CLOSE): 8.3,
    (Fact.MAIL, Level.LIKE): -0.9,
    (Fact.MAIL, Level.OTHER): -2.5,
    (Fact.PHONE, Level.SAME): 5.0,
    (Fact.PHONE, Level.OTHER): -0.5,
    (Fact.PROFILE, Level.SAME): 10.0,
    (Fact.PROFILE, Level.OTHER): -2.0,
    (Fact.BIRTHDAY, Level.SAME): 4.9,
    (Fact.BIRTHDAY, Level.CLOSE): 1.2,
    (Fact.BIRTHDAY, Level.LIKE): -0.6,
    (Fact.BIRTHDAY, Level.OTHER): -2.6,
    (Fact.PLACE, Level.SAME): 3.3,
    (Fact.PLACE, Level.CLOSE): 4.4,
    (Fact.PLACE, Level.LIKE): 4.0,
    (Fact.PLACE, Level.OTHER): -2.1,
    (Fact.ORGANISATION, Level.SAME): 2.0,
    (Fact.ORGANISATION, Level.CLOSE): 1.5,
    (Fact.ORGANISATION, Level.OTHER): -0.5,
}
_BASE = -3.6


#: The same, fact by fact in the order of ``Fact``, and the most that the last two, place and employer, can bring.
_POINTS = tuple({level: _WEIGHTS.get((fact, level), 0.0) for level in Level} for fact in Fact)
_LAST = sum(max(points.values()) for points in _POINTS[-2:])
#: How many wrong signs of a day are which level.
_WRONG = (Level.SAME, Level.CLOSE, Level.LIKE, Level.OTHER)


def pairs(people: Sequence[Described], among: Collection[int] | None = None) -> Iterator[tuple[Described, Described]]:
    """Pairs that share a block, each once, the earlier record first; only those with one of ``among`` if given."""
    chosen = [place for place, one in enumerate(people) if among is None or one.id in among]
    beside = [place for place, one in enumerate(people) if among is not None and one.id not in among]
    first: dict[str, int] = {}
    blocks: dict[str, list[int]] = {}
    for place in chosen:
        for key in _keys(people[place]):
            if first.setdefault(key, place) != place:
                blocks.setdefault(key, [first[key]]).append(place)
    others: dict[str, list[int]] = {}
    for place in beside:
        for key in _keys(people[place]):
            if key in first:
                others.setdefault(key, []).append(place)
    seen: set[tuple[int, int]] = set()
    for key in dict.fromkeys((*blocks, *others)):
        new, old = dict.fromkeys(blocks.get(key) or (first[key],)), dict.fromkeys(others.get(key, ()))
        if len(new) + len(old) <= _MOST_OF_A_BLOCK:
            for pair in chain(combinations(new, 2), product(new, old)):
                if pair not in seen:
                    seen.add(pair)
                    yield people[min(pair)], people[max(pair)]


def compare(one: Described, other: Described) -> Alike:
    """How alike two people are."""
    levels = _levels(one, other)
    assert levels is not None
    return _alike(one, other, levels)


def find(
    people: Sequence[Described],
    threshold: float = THRESHOLD,
    country: str = "",
    among: Collection[int] | None = None,
    apart: Collection[tuple[int, int]] = frozenset(),
    most: int | None = None,
) -> list[Alike]:
    """The pairs at or above the threshold, the most alike first; runs in a process of its own.

    With a ``country`` ("DE") its national numbers and international ones are the same. ``among`` are those of whom one
    of each pair has to be, as ids; pairs ``apart``, the smaller id first, are left out.
    """
    if country:
        people = [_international(one, country) if one.phones else one for one in people]
    found = (
        (-score, one.id, other.id, one, other, levels)
        for one, other in pairs(people, among)
        if (levels := _levels(one, other, threshold))
        and (score := _score(levels)) >= threshold
        and (min(one.id, other.id), max(one.id, other.id)) not in apart
    )
    best = sorted(found) if most is None else nsmallest(most, found)
    return [_alike(one, other, levels) for _, _, _, one, other, levels in best]


def _score(levels: tuple[Level, ...]) -> float:
    return _BASE + sum(map(getitem, _POINTS, levels))


def _alike(one: Described, other: Described, levels: tuple[Level, ...]) -> Alike:
    return Alike(one=one.id, other=other.id, score=_score(levels), levels=tuple(zip(Fact, levels, strict=True)))


def _international(person: Described, country: str) -> Described:
    numbers = frozenset(phones.e164(number, country) for number in person.phones)
    return person if numbers == person.phones else replace(person, phones=numbers)


def _keys(person: Described) -> Iterator[str]:
    for kind, values in (("m", person.mails), ("p", person.phones), ("u", person.profiles)):
        for value in values:
            yield f"{kind}:{value}"
    for mail in person.mails:
        local, _, host = mail.partition("@")
        yield f"l:{local}"
        yield f"h:{local[:3]}|{_skeleton(host)}"
    given, family, day = person.given, person.family, person.birthday
    if given and family:
        yield f"n:{given}|{family}" if given < family else f"n:{family}|{given}"
        yield f"i:{given[:4]}|{family[:2]}"
        yield f"i:{family[:4]}|{given[:2]}"
        yield f"f:{_skeleton(given)}|{_skeleton(family)}"
    elif given or family:
        yield f"o:{given or family}|{day[:7]}"
    if day:
        yield f"d:{day}"
        for name in (given, family):
            if name:
                yield f"y:{day[5:]}|{name[:2]}"
                yield f"y:{day[:4]}|{_skeleton(name)}"
    words = person.place.split()
    if len(words) > 2:
        yield f"a:{' '.join(words[:3])}"
        yield f"b:{' '.join(sorted(words)[:3])}|{(family or given)[:2]}"
        if family:
            yield f"c:{family}|{max(words, key=len)}"
    elif words and (family or given):
        yield f"c:{family or given}|{words[0]}|{day[5:]}"


@lru_cache(maxsize=16_384)
def _skeleton(name: str) -> str:
    """A name's first letter and its consonants, once each: what typing errors spare."""
    kept = name[:1]
    for letter in name[1:]:
        if letter not in "aeiouyh " and letter != kept[-1]:
            kept += letter
    return kept[:5]


def _levels(one: Described, other: Described, least: float = -inf) -> tuple[Level, ...] | None:
    """How alike each fact is, in the order of ``Fact``; None where the last two cannot bring a pair to ``least``."""
    given, family = _of_names(one, other)
    mail = _of_mails(one.mails, other.mails)
    phone = _shared(one.phones, other.phones)
    profile = _shared(one.profiles, other.profiles)
    birthday = place = Level.MISSING
    if one.birthday and other.birthday:
        birthday = _WRONG[min(_measures()[1](one.birthday, other.birthday), 3)]
    if _score((given, family, mail, phone, profile, birthday)) + _LAST < least:
        return None
    if one.place and other.place:
        place = _level(_measures()[2](one.place, other.place) / 100)
    return given, family, mail, phone, profile, birthday, place, _level(_similar(one.organisation, other.organisation))


def _of_names(one: Described, other: Described) -> tuple[Level, Level]:
    """Of the given and the family name, which may have been swapped."""
    given, family = _similar(one.given, other.given), _similar(one.family, other.family)
    if given + family < _STRAIGHT:
        crossed = (_similar(one.given, other.family), _similar(one.family, other.given))
        if min(crossed) >= 0 and sum(crossed) > given + family + _SWAPPED:
            given, family = crossed
    return _level(given), _level(family)


@cache
def _measures() -> tuple[Callable[[str, str], float], Callable[[str, str], int], Callable[[str, str], float]]:
    """How alike two words are, how many letters are wrong, how alike two rows of words are."""
    from rapidfuzz import fuzz  # a moment to load, and only those who look for duplicates need it
    from rapidfuzz.distance import JaroWinkler, Levenshtein

    return JaroWinkler.similarity, Levenshtein.distance, fuzz.token_sort_ratio


def _similar(first: str, second: str) -> float:
    """From 0 to 1; below 0 where one says nothing."""
    if not first or not second:
        return -1.0
    return 1.0 if first == second else _measures()[0](first, second)


def _level(similarity: float) -> Level:
    if similarity < 0:
        return Level.MISSING
    if similarity > 0.995:
        return Level.SAME
    return Level.CLOSE if similarity >= 0.88 else Level.LIKE if similarity >= 0.7 else Level.OTHER


def _shared(one: frozenset[str], other: frozenset[str]) -> Level:
    if not one or not other:
        return Level.MISSING
    return Level.OTHER if one.isdisjoint(other) else Level.SAME


def _of_mails(one: frozenset[str], other: frozenset[str]) -> Level:
    if not one or not other:
        return Level.MISSING
    if not one.isdisjoint(other):
        return Level.SAME
    levels = [_of_mail(first, second) for first in one for second in other]
    return next((level for level in (Level.CLOSE, Level.LIKE) if level in levels), Level.OTHER)


def _of_mail(one: str, other: str) -> Level:
    """``CLOSE`` is one slip of the pen in a long name, not two colleagues of one firm."""
    first, _, host = one.partition("@")
    second, _, home = other.partition("@")
    if (first == second or _is_slip(first, second)) and _similar(host, home) >= _HOST_ALIKE:
        return Level.CLOSE
    return Level.LIKE if _similar(first, second) >= _LOCAL_ALIKE else Level.OTHER


def _is_slip(first: str, second: str) -> bool:
    return (
        len(first) >= _LONG
        and first[0] == second[:1]
        and -2 < len(first) - len(second) < 2
        and _measures()[1](first, second) <= 1
        and _digits(first) == _digits(second)
    )


def _digits(name: str) -> str:
    return "".join(filter(str.isdigit, name))
