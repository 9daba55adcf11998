"""Two contacts that may be one person: which pairs are worth a look, how alike they are, and what speaks for it.

Pairs are met in blocks (a shared address, number, day or spelling of the name), so that no list is compared with
itself. A pair's score is a sum of weights, one for how alike each fact is; it is the logarithm of the odds that two
such records are one person. Weights were learnt by logistic regression on half of the groups of three public sets
(FEBRL 1 and 2, splink's fake_20000) and hold for all of them; ``tests/benchmarks/duplicates.py`` reports on the rest.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import combinations

from app.formats import phones
from app.records.duplicate import Fact, Level

#: From here on two records are shown as one person.
THRESHOLD = 0.0
#: A block of more records says nothing: everybody of a firm, a first of January.
_MOST_OF_A_BLOCK = 60
#: From how alike on two hosts may be one mistyped, and two names before the @ of one kind; a name of fewer letters is
#: another one after one slip.
_HOST_ALIKE, _LOCAL_ALIKE, _LONG = 0.85, 0.85, 6


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


def pairs(people: Sequence[Described]) -> Iterator[tuple[Described, Described]]:
    """Pairs that share a block, each once, the earlier record first."""
    blocks: dict[str, list[int]] = {}
    for place, person in enumerate(people):
        for key in dict.fromkeys(_keys(person)):
            blocks.setdefault(key, []).append(place)
    seen: set[tuple[int, int]] = set()
    for within in blocks.values():
        if 1 < len(within) <= _MOST_OF_A_BLOCK:
            for pair in combinations(within, 2):
                if pair not in seen:
                    seen.add(pair)
                    yield people[pair[0]], people[pair[1]]


def compare(one: Described, other: Described) -> Alike:
    """How alike two people are."""
    levels = tuple(_levels(one, other))
    score = _BASE + sum(_WEIGHTS.get(level, 0.0) for level in levels)
    return Alike(one=one.id, other=other.id, score=score, levels=levels)


def find(people: Sequence[Described], threshold: float = THRESHOLD, country: str = "") -> list[Alike]:
    """All pairs at or above the threshold, the most alike first; runs in a process of its own.

    With a ``country`` ("DE") its national numbers and international ones are the same, which takes a while to find out.
    """
    if country:
        people = [_international(one, country) if one.phones else one for one in people]
    found = (compare(one, other) for one, other in pairs(people))
    return sorted((one for one in found if one.score >= threshold), key=lambda one: (-one.score, one.one, one.other))


def _international(person: Described, country: str) -> Described:
    return replace(person, phones=frozenset(phones.e164(number, country) for number in person.phones))


def _keys(person: Described) -> Iterator[str]:
    for kind, values in (("m", person.mails), ("p", person.phones), ("u", person.profiles)):
        yield from (f"{kind}:{value}" for value in values)
    for mail in person.mails:
        local, _, host = mail.partition("@")
        yield f"l:{local}"
        yield f"h:{local[:3]}|{_skeleton(host)}"
    given, family, day = person.given, person.family, person.birthday
    if given and family:
        yield f"n:{min(given, family)}|{max(given, family)}"
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


def _skeleton(name: str) -> str:
    """A name's first letter and its consonants, once each: what typing errors spare."""
    kept = name[:1]
    for letter in name[1:]:
        if letter not in "aeiouyh " and letter != kept[-1]:
            kept += letter
    return kept[:5]


def _levels(one: Described, other: Described) -> Iterator[tuple[Fact, Level]]:
    alike = _alike
    _, distance, tokens = _measures()
    straight = (alike(one.given, other.given), alike(one.family, other.family))
    crossed = (alike(one.given, other.family), alike(one.family, other.given))
    if one.given == other.given == "":
        straight = (-1.0, straight[1])
    given, family = crossed if min(crossed) >= 0 and sum(crossed) > sum(straight) + 0.3 else straight
    yield Fact.GIVEN, _level(given)
    yield Fact.FAMILY, _level(family)
    yield Fact.MAIL, _of_mails(one.mails, other.mails)
    yield Fact.PHONE, _shared(one.phones, other.phones)
    yield Fact.PROFILE, _shared(one.profiles, other.profiles)
    if not one.birthday or not other.birthday:
        yield Fact.BIRTHDAY, Level.MISSING
    else:
        wrong = distance(one.birthday, other.birthday)
        yield Fact.BIRTHDAY, (Level.SAME, Level.CLOSE, Level.LIKE, Level.OTHER)[min(wrong, 3)]
    if not one.place or not other.place:
        yield Fact.PLACE, Level.MISSING
    else:
        yield Fact.PLACE, _level(tokens(one.place, other.place) / 100)
    yield Fact.ORGANISATION, _level(alike(one.organisation, other.organisation))


@cache
def _measures() -> tuple[Callable[[str, str], float], Callable[[str, str], int], Callable[[str, str], float]]:
    """How alike two words are, how many letters are wrong, how alike two rows of words are."""
    from rapidfuzz import fuzz  # a moment to load, and only those who look for duplicates need it
    from rapidfuzz.distance import JaroWinkler, Levenshtein

    return JaroWinkler.similarity, Levenshtein.distance, fuzz.token_sort_ratio


def _alike(first: str, second: str) -> float:
    """From 0 to 1; below 0 where one says nothing."""
    return _measures()[0](first, second) if first and second else -1.0


def _level(similarity: float) -> Level:
    if similarity < 0:
        return Level.MISSING
    if similarity > 0.995:
        return Level.SAME
    return Level.CLOSE if similarity >= 0.88 else Level.LIKE if similarity >= 0.7 else Level.OTHER


def _shared(one: frozenset[str], other: frozenset[str]) -> Level:
    if not one or not other:
        return Level.MISSING
    return Level.SAME if one & other else Level.OTHER


def _of_mails(one: frozenset[str], other: frozenset[str]) -> Level:
    if not one or not other:
        return Level.MISSING
    if one & other:
        return Level.SAME
    levels = [_of_mail(first, second) for first in one for second in other]
    return next((level for level in (Level.CLOSE, Level.LIKE) if level in levels), Level.OTHER)


def _of_mail(one: str, other: str) -> Level:
    """``CLOSE`` is one slip of the pen in a long name, not two colleagues of one firm."""
    (first, host), (second, home) = one.partition("@")[::2], other.partition("@")[::2]
    same = first == second and _alike(host, home) >= _HOST_ALIKE
    slip = len(first) >= _LONG and first[0] == second[:1] and _measures()[1](first, second) <= 1
    if same or (slip and _alike(host, home) >= _HOST_ALIKE and _digits(first) == _digits(second)):
        return Level.CLOSE
    return Level.LIKE if _alike(first, second) >= _LOCAL_ALIKE else Level.OTHER


def _digits(name: str) -> str:
    return "".join(filter(str.isdigit, name))
