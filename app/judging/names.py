"""Whom a sentence speaks to by name: me, or somebody else who gets the message too."""

import re

from app.judging.turns import Mine, Turn
from app.reading.splitting import sentences_of
from app.records.exchange import Sentence

#: Somebody spoken to by name, at the beginning of the sentence that asks.
_CALLED = re.compile(
    r"^(?:(?:und|and|also|aber|but|so|oh|ach|ps|p\.s\.)[,:]? )?@? ?([^\W\d_]{2,}(?:[ -][^\W\d_]{2,})?)"
    r"(?: \([^()]{1,40}\)| in (?:kopie|copy|cc))?"
    r"(?:\s?[:,!–-]|(?= (?:you|u|can|could|will|would|please|du|kannst|könntest|würdest|bitte)\b))|@([^\W\d_]{2,})",
    re.IGNORECASE,
)
#: What leads to a question in the same sentence: "Sascha, you did the sums: how many may stand on it?"
_LEAD = re.compile(r"[^.!?\n:]{1,120}:\s*$")
#: Words with a mark behind them, and nothing, a mark or "@" before: a name there is whom a sentence speaks to.
_SPOKEN_TO = re.compile(r"(?:^|[,;–-] |@ ?)(?:(?:frau|herrn?|mrs?|ms|miss|dr)\.? )?([^\W\d_]{3,})(?=\s?[,:?–-])")
#: What addresses are called that are nobody's alone; "Team, could you …" speaks to all.
_SHARED = frozenset("all alle team office info kontakt contact mail post kollegen everyone".split())  # noqa: SIM905


def led(one: Sentence, turn: Turn) -> str:
    """A sentence with what leads to it by a colon."""
    lead = _LEAD.search(_before(one, turn))
    return f"{lead[0].strip()} {one.text}" if lead else one.text


def _before(one: Sentence, turn: Turn) -> str:
    """What stands before a sentence in its message, on one line."""
    return " ".join(turn.text.split()).partition(one.text)[0]


def named(text: str, mine: Mine) -> bool:
    """Whether a text holds a name of mine."""
    return not mine.names.isdisjoint(re.findall(r"[^\W\d_]+", text.lower()))


def called(text: str, mine: Mine) -> bool | None:
    """Whether a sentence calls me by name; False where it calls somebody by "@name" who is not me, else None."""
    hit = _CALLED.search(text)
    if hit is None or not mine.names:
        return None
    name = (hit[1] or hit[2]).lower()
    if any(part in mine.names for part in name.split()):
        return True
    return False if text[hit.start()] == "@" else None


def asked_by_name(one: Sentence, turn: Turn, mine: Mine) -> bool:
    """Whether a request calls me by name, or the sentence before it does ("Winnie, you wrote it. Please check …")."""
    for text in (one.text, led(one, turn)):
        found = called(text, mine)
        if found is not None:
            return found
    before = sentences_of(_before(one, turn))[-1:]
    return bool(before) and called(before[0], mine) is True and not calls(before[0], others_of(turn, mine))


def others_of(turn: Turn, mine: Mine) -> frozenset[str]:
    """The names of who else gets a message and those in their addresses, without mine."""
    keys = (key.partition("@")[0] for key in turn.recipients if key not in mine.keys)
    named = frozenset(part for key in keys for part in re.findall(r"[^\W\d_]{3,}", key))
    return (named | turn.beside) - mine.names - _SHARED


def calls(text: str, names: frozenset[str]) -> bool:
    """Whether a sentence speaks to one of these by name."""
    return bool(names) and not names.isdisjoint(_SPOKEN_TO.findall(text.lower()))
