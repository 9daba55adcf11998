"""Two contacts that may be one person: which pairs are worth a look, and which are alike enough to be shown.

Pairs are met in blocks (a shared address, number, day or spelling of the name), so that no list is compared with
itself; ``likeness`` says how alike two are.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from heapq import nsmallest

from app.formats import phones
from app.matching.described import Described
from app.records.duplicate import Fact, Level

#: From here on two records are shown as one person.
THRESHOLD = 0.0
#: A block of more records says nothing: everybody of a firm, a first of January.
_MOST_OF_A_BLOCK = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Alike:
    """A pair worth a look: ``levels`` says how alike each fact is."""

    one: int
    other: int
    score: float
    levels: tuple[tuple[Fact, Level], ...]


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
    met: dict[int, set[int]] = {}
    for key in dict.fromkeys((*blocks, *others)):
        new, old = list(dict.fromkeys(blocks.get(key) or (first[key],))), dict.fromkeys(others.get(key, ()))
        if len(new) + len(old) <= _MOST_OF_A_BLOCK:
            for number, place in enumerate(new if old else new[:-1], 1):
                met.setdefault(place, set()).update(new[number:], old)
    for place, some in met.items():
        one = people[place]
        for beyond in some:
            yield (one, people[beyond]) if place < beyond else (people[beyond], one)


def compare(one: Described, other: Described) -> Alike:
    """How alike two people are."""
    from app.matching import likeness  # loads what measures words

    levels = likeness.levels(one, other)
    assert levels is not None
    return _alike(one, other, likeness.score(levels), levels)


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
    from app.matching import likeness

    if country:
        people = [_international(one, country) if one.phones else one for one in people]
    found = (
        (-score, one.id, other.id, one, other, levels)
        for one, other in pairs(people, among)
        if (levels := likeness.levels(one, other, threshold))
        and (score := likeness.score(levels)) >= threshold
        and (min(one.id, other.id), max(one.id, other.id)) not in apart
    )
    best = sorted(found) if most is None else nsmallest(most, found)
    return [_alike(one, other, -score, levels) for score, _, _, one, other, levels in best]


def _alike(one: Described, other: Described, score: float, levels: tuple[Level, ...]) -> Alike:
    return Alike(one=one.id, other=other.id, score=score, levels=tuple(zip(Fact, levels, strict=True)))


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
    names = [(name, _skeleton(name)) for name in (given, family) if name]
    if given and family:
        yield f"n:{given}|{family}" if given < family else f"n:{family}|{given}"
        yield f"i:{given[:4]}|{family[:2]}"
        yield f"i:{family[:4]}|{given[:2]}"
        yield f"f:{names[0][1]}|{names[1][1]}"
    elif given or family:
        yield f"o:{given or family}|{day[:7]}"
    if day:
        yield f"d:{day}"
        for name, skeleton in names:
            yield f"y:{day[5:]}|{name[:2]}"
            yield f"y:{day[:4]}|{skeleton}"
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
