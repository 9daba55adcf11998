"""Whether a message answers what was asked: all of it, a part of it, or nothing at all.

No understanding of language, so the judgement is cautious: a question counts as left open only where others of the same
letter were plainly answered, the answer shares none of its words, and what it asks for (a number, a day, a file) is
nowhere in it.
"""

import re
from collections.abc import Sequence

from app.reading.language import de as german
from app.reading.language import en as english
from app.reading.language.de import answers as de
from app.reading.language.en import answers as en

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d[\d.,:]*")
_EMPTY = de.EMPTY | en.EMPTY
#: Words are compared by so many letters: "Stuhl", "Stühle" are not the same, "invoice", "invoices" are.
_STEM = 5


def _either(name: str, before: str = r"\b", after: str = r"\b", more: str = "") -> re.Pattern[str]:
    """A pattern of both languages' alternatives; ``more``: what stands for itself in any language."""
    return re.compile(rf"{before}(?:{getattr(de, name)}|{getattr(en, name)}){after}{more}")


_ALL = _either("ALL")
_COUNT, _NUMBER = _either("COUNT"), _either("NUMBER", more=r"|\d")
_PRICE, _SUM = _either("PRICE"), _either("SUM", more=r"|[€$£]|\d ?(?:eur|chf|usd)\b")
_TIME = _either("TIME")
#: A telephone number is no time.
_MOMENT = _either("MOMENT", more=r"|(?<![\d+-])\d{1,2}(?:[.:]\d\d)?(?![\d-])(?! \d{3})|\b(?:19|20)\d\d\b")
_THING, _GIVEN = _either("THING"), _either("GIVEN", more=r"|https?://|\blink\b")
_YES_OR_NO = _either("VERB_FIRST", before=r"^\W*(?:(?:and|or|but|und|also|oder|aber)\W+)?")
_YES = _either("YES")
_OTHERWISE = _either("OTHERWISE", before=r"^\W*")
_PASSED = _either("PASSED", before=r"^\W*(?:hi|hallo|hello|moin|dear|liebe\w*|hey)?[^.!?\n]{0,30}?\W*", after="")
#: How something is asked for, and the shape in which it is given.
_SHAPES = ((_PRICE, _SUM), (_COUNT, _NUMBER), (_TIME, _MOMENT), (_THING, _GIVEN), (_YES_OR_NO, _YES))
_NAMES = ("a price", "a number", "a time", "a thing", "yes or no")
#: Numbers and times only count where the question did not hold them itself.
_NEW = (_NUMBER, _MOMENT)
_READER = _either("READER")
_FORBIDS, _KEEPS_IN_MIND = _either("FORBIDS"), _either("KEEPS_IN_MIND")
_AWAITED = _either("AWAITED", more=r"|\?")


def left_open(asks: Sequence[tuple[str, str]], answer: str) -> list[int]:
    """Which of several requests a message to their writer leaves open; none, where that cannot be told.

    Each request comes with the text it stands in: "Is it there yet?" speaks of what the sentence before names.
    """
    if len(asks) < 2 or not answer:
        return []
    if any(_OTHERWISE.match(one.lower()) for one, _ in asks):
        return []
    low = answer.lower()
    if _ALL.search(low):
        return []
    said = telling(low)
    asked = frozenset().union(*(telling(one.lower()) for one, _ in asks))
    new = " ".join(word for word in _WORD.findall(low) if _stem(word) not in asked)
    wanted = [_wanted(one.lower()) for one, _ in asks]
    given = [None if shape is None else shape.search(new if shape in _NEW else low) is not None for shape in wanted]
    answered = [
        gave or _shares(one, said, low) or (shape in (None, _YES) and _shares(_before(one, text), said, low))
        for (one, text), shape, gave in zip(asks, wanted, given, strict=True)
    ]
    if not any(answered):
        return []
    pieces = len([one for one in re.split(r"[.!?\n;]+", answer) if one.strip()])
    return [place for place, one in enumerate(answered) if not one and (given[place] is False or pieces < len(asks))]


class Wording:
    """The words of an answer, in lower case, as requests are held against them."""

    __slots__ = ("_long", "_low", "_stems", "_words")

    def __init__(self, low: str) -> None:
        self._low = low
        self._words = _WORD.findall(low)
        self._long = {word for word in self._words if len(word) > 4} - _EMPTY
        self._stems = {word[:_STEM] for word in self._words if len(word) > 3 and word not in _EMPTY}

    def shares(self, ask: str) -> int:
        """How many words that say something it has in common with a request, up to two."""
        return min(len(telling(ask) & self._stems), 2) or int(any(word in ask for word in self._long))

    def covers(self, ask: str) -> tuple[int, int]:
        """How many words of a request that say something it takes up, and how many the request has."""
        asked = telling(ask)
        return len(asked & self._stems), len(asked)

    def gives(self, ask: str) -> tuple[str, bool]:
        """The shape of what a request asks for, and whether it is found in the answer."""
        for name, (asked, shape) in zip(_NAMES, _SHAPES, strict=True):
            if asked.search(ask):
                text = self._low
                if shape in _NEW:
                    told = {_stem(word) for word in _WORD.findall(ask)}
                    text = " ".join([word for word in self._words if word[:_STEM] not in told])
                return name, shape.search(text) is not None
        return "something", False


def passes_on(answer: str) -> bool:
    """Whether somebody asked beside me says that it is not for them."""
    return _PASSED.search(answer.lower()) is not None


def awaits(sentence: str) -> bool:
    """Whether a request wants something back ("send me", "?"), and is not only advice ("Check the file dates.")."""
    return _AWAITED.search(sentence.lower()) is not None


def accepts(sentence: str) -> bool:
    """Whether a sentence says yes to a task and no more ("Will do.")."""
    return any(language.ACCEPTS.match(sentence.lower()) for language in (german, english))


def speaks_to(sentence: str) -> bool:
    """Whether a sentence names its reader ("Ihnen", "you")."""
    return _READER.search(sentence.lower()) is not None


def forbids(sentence: str) -> bool:
    """Whether a sentence only asks not to do something ("Bitte zahlen Sie noch nichts."), which is done by silence."""
    low = sentence.lower()
    return not awaits(low) and _FORBIDS.search(low) is not None and _KEEPS_IN_MIND.search(low) is None


def _wanted(ask: str) -> re.Pattern[str] | None:
    """The shape of what a request asks for; ``None`` for what has none to look for."""
    return next((shape for asked, shape in _SHAPES if asked.search(ask)), None)


def _shares(text: str, said: frozenset[str], answer: str) -> bool:
    """Whether an answer speaks of what a text speaks of; also by the end of a long word ("Feder", "Gasdruckfeder")."""
    low = text.lower()
    return bool(telling(low) & said) or any(
        word in low for word in _WORD.findall(answer) if len(word) > 4 and word not in _EMPTY
    )


def _before(ask: str, text: str) -> str:
    """The sentence before a request that names hardly anything itself ("Is it there yet?")."""
    if telling(ask.lower()):
        return ""
    return re.split(r"[.!?\n]", text.partition(ask)[0].rstrip(" .!?\n")[-160:])[-1]


def first_words(ask: str, count: int) -> list[str]:
    """How a request in lower case begins."""
    return _WORD.findall(ask)[:count]


def telling(low: str) -> frozenset[str]:
    """The beginnings of a text's words that say something; the text is in lower case."""
    return frozenset(_stem(word) for word in _WORD.findall(low) if len(word) > 3 and word not in _EMPTY)


def _stem(word: str) -> str:
    return word[:_STEM]
