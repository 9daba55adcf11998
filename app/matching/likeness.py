"""How alike two people are: fact by fact, and as one score.

The score is a sum of weights, one for how alike each fact is; it is the logarithm of the odds that two such records are
one person. Weights were learnt by logistic regression on half of the groups of three public sets (FEBRL 1 and 2,
splink's fake_20000) and hold for all of them; ``tests/benchmarks/duplicates.py`` reports on the rest.

Loading what measures words takes a moment, so that only who looks for duplicates loads this.
"""

from math import inf
from operator import getitem

from rapidfuzz.distance.JaroWinkler import similarity
from rapidfuzz.distance.Levenshtein import distance
from rapidfuzz.fuzz import token_sort_ratio

from app.matching.described import Described
from app.records.duplicate import Fact, Level

type Levels = tuple[Level, ...]

#: From how alike on two hosts may be one mistyped, and two names before the @ of one kind; a name of fewer letters is
#: another one after one slip.
_HOST_ALIKE, _LOCAL_ALIKE, _LONG = 0.85, 0.85, 6
#: By how much more alike swapped names have to be.
_SWAPPED = 0.3
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
_MISSING, _SAME, _CLOSE, _LIKE, _OTHER = Level.MISSING, Level.SAME, Level.CLOSE, Level.LIKE, Level.OTHER


def levels(one: Described, other: Described, least: float = -inf) -> Levels | None:
    """How alike each fact is, in the order of ``Fact``; None where what takes longer to compare cannot bring a pair to
    ``least``.
    """
    given, family = _of_names(one.given, one.family, other.given, other.family)
    phone = profile = birthday = place = _MISSING
    if one.phones and other.phones:
        phone = _OTHER if one.phones.isdisjoint(other.phones) else _SAME
    if one.profiles and other.profiles:
        profile = _OTHER if one.profiles.isdisjoint(other.profiles) else _SAME
    if one.birthday and other.birthday:
        birthday = _WRONG[min(distance(one.birthday, other.birthday), 3)]
    mail = _of_mails(one.mails, other.mails)
    if score((given, family, mail, phone, profile, birthday)) + _LAST < least:
        return None
    if mail is _LIKE and not _are_like(one.mails, other.mails):
        mail = _OTHER
        if score((given, family, mail, phone, profile, birthday)) + _LAST < least:
            return None
    if one.place and other.place:
        place = _level(token_sort_ratio(one.place, other.place) / 100)
    organisation = _level(_similar(one.organisation, other.organisation))
    return given, family, mail, phone, profile, birthday, place, organisation


def score(some: Levels) -> float:
    """The logarithm of the odds; of the first facts alone, as far as they go."""
    return _BASE + sum(map(getitem, _POINTS, some))


def _of_names(given: str, family: str, beside: str, beyond: str) -> tuple[Level, Level]:
    """Of given and family names, the other's beside and beyond, which may have been swapped."""
    if not (given and family and beside and beyond):
        return _level(_similar(given, beside)), _level(_similar(family, beyond))
    first = 1.0 if given == beside else similarity(given, beside)
    second = 1.0 if family == beyond else similarity(family, beyond)
    least = first + second + _SWAPPED
    if least < 2:  # nothing is more alike than 1
        crossed = similarity(given, beyond)
        if crossed + 1 > least:
            back = similarity(family, beside)
            if crossed + back > least:
                first, second = crossed, back
    return _level(first), _level(second)


def _similar(first: str, second: str) -> float:
    """From 0 to 1; below 0 where one says nothing."""
    if not first or not second:
        return -1.0
    return 1.0 if first == second else similarity(first, second)


def _level(likeness: float) -> Level:
    if likeness < 0:
        return _MISSING
    if likeness > 0.995:
        return _SAME
    return _CLOSE if likeness >= 0.88 else _LIKE if likeness >= 0.7 else _OTHER


def _of_mails(one: frozenset[str], other: frozenset[str]) -> Level:
    """``LIKE`` where none is the same or ``CLOSE``, which is one slip of the pen in a long name, not two colleagues of
    one firm.
    """
    if not one or not other:
        return _MISSING
    if not one.isdisjoint(other):
        return _SAME
    for mail in one:
        first, _, host = mail.partition("@")
        for beside in other:
            if beside[:1] == mail[:1]:
                second, _, home = beside.partition("@")
                if (first == second or _is_slip(first, second)) and _similar(host, home) >= _HOST_ALIKE:
                    return _CLOSE
    return _LIKE


def _are_like(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two addresses are alike before the @."""
    names = [mail.partition("@")[0] for mail in other]
    return any(_similar(mail.partition("@")[0], name) >= _LOCAL_ALIKE for mail in one for name in names)


def _is_slip(first: str, second: str) -> bool:
    return (
        len(first) >= _LONG
        and first[0] == second[:1]
        and -2 < len(first) - len(second) < 2
        and distance(first, second) <= 1
        and _digits(first) == _digits(second)
    )


def _digits(name: str) -> str:
    return "".join(filter(str.isdigit, name))
