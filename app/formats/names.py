"""Names of people: taken apart and put together as German and English write them."""

import re
from dataclasses import dataclass, field


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


#: Before the name, without being part of it; compared in lower case and without full stops.
_TITLES = _set(
    "herr frau mr mrs ms miss mx sir dame dr dres prof professor professorin doktor mag magister dipl "
    "dipl-ing dipl-kfm dipl-kffr dipl-volksw dipl-psych dipl-inf ing ra rain pd univ-prof hon-prof hr fr "
    "med jur phil rer nat pol oec h c hc habil mult bc pater pastor pfarrer pfarrerin"
)
#: After the name, degrees with and without their points.
_SUFFIXES = _set("jr sr jun sen junior senior ii iii iv md mba esq ceo cfo mdb mdl d.c") | frozenset(
    degree for dotted in ("ph.d", "m.sc", "b.sc", "m.a", "b.a", "ll.m") for degree in (dotted, dotted.replace(".", ""))
)
#: Belong to the family name that follows; the first of them begins it.
_PARTICLES = _set(
    "von vom zu zum zur van der den de del della di da dos das du la le van't ten ter und af av el al bin "
    "ibn ben auf dem freiherr graf gräfin freifrau baron baronin mac"
)


@dataclass(frozen=True, slots=True)
class Name:
    """A name's parts; ``title`` and ``suffix`` are kept for a letter's address, not for lists."""

    given: str = field(default="", repr=False)
    family: str = field(default="", repr=False)
    title: str = field(default="", repr=False)
    suffix: str = field(default="", repr=False)


def split(text: str) -> Name:
    """Take a written name apart: "Dr. Eva von der Heide", "Heide, Eva", "Müller-Lüdenscheidt". Never fails."""
    text = " ".join(text.replace("\u00a0", " ").split()).strip("\"' ")
    if not text:
        return Name()
    family, comma, rest = (part.strip() for part in text.partition(","))
    if comma and rest and not _are(rest, _SUFFIXES):
        inner = _words(rest.replace(",", " "))
        return Name(given=" ".join(inner[1]), family=family, title=" ".join(inner[0]), suffix=" ".join(inner[2]))
    titles, words, suffixes = _words(text.replace(",", " "))
    if len(words) < 2:
        return Name(family=" ".join(words), title=" ".join(titles), suffix=" ".join(suffixes))
    start = next((n for n, word in enumerate(words[:-1]) if n and word.lower() in _PARTICLES), len(words) - 1)
    if words[0].lower() in _PARTICLES and titles:  # "Frau von Arnim"
        start = 0
    return Name(
        given=" ".join(words[:start]),
        family=" ".join(words[start:]),
        title=" ".join(titles),
        suffix=" ".join(suffixes),
    )


def join(*, given: str, family: str, additional: str = "") -> str:
    """The name as it is shown: given before family; in East Asian scripts family first and without a blank."""
    if _is_east_asian(given) and _is_east_asian(family):
        return family + additional + given
    return " ".join(part for part in (given, additional, family) if part)


def initials(name: str) -> str:
    """At most two letters that stand for a name in a small circle."""
    words = [word for word in re.findall(r"[^\W\d_][\w'-]*", name) if word.lower() not in _PARTICLES]
    first = words[0][0] if words else name[:1]
    last = words[-1][0] if len(words) > 1 else ""
    return (first + last).upper()


def _words(text: str) -> tuple[list[str], list[str], list[str]]:
    """Titles before, the name's own words, suffixes after."""
    words = text.split()
    first = 0
    while first < len(words) - 1 and _is(words[first], _TITLES):
        first += 1
    last = len(words)
    while last > first + 1 and _is(words[last - 1], _SUFFIXES):
        last -= 1
    return words[:first], words[first:last], words[last:]


def _is(word: str, kinds: frozenset[str]) -> bool:
    plain = word.lower().rstrip(".")
    return plain in kinds or plain.replace(".", "") in kinds


def _are(text: str, kinds: frozenset[str]) -> bool:
    return all(_is(word, kinds) for word in text.replace(",", " ").split())


def _is_east_asian(text: str) -> bool:
    """Han, Kana or Hangul throughout."""
    return bool(text) and all("\u3040" <= sign <= "\u9fff" or "\uac00" <= sign <= "\ud7af" for sign in text)
