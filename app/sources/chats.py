"""What all chat exports have in common: people, chats, and messages in their order, cut into spells by silence.

Each reader (``whatsapp``, ``telegram``, ``signal``, ``linkedin``) makes a ``History`` of an export; ``rows`` makes of
its messages what the store takes in. Conversations are told by references, as in mail: each message refers to the one
before it in its spell, so that a newer export that overlaps with an older one goes on where that ended.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from hashlib import blake2b

from app.records.exchange import Nature

#: Seconds of silence that end a spell, by its length: what is answered within a month is still an answer. A chat that
#: never rests is cut sooner, so that judging one conversation stays quick.
SILENCE = ((1_000, 2 * 86_400), (200, 7 * 86_400), (0, 30 * 86_400))
#: Of one message this much is looked at.
LONGEST = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Chat:
    """One chat: who takes part (key → name). In a ``group`` nothing is asked of me unless I am called by name.
    ``counterpart`` is known where the export or its file's name says so.
    """

    people: dict[str, str] = field(repr=False)
    group: bool = False
    counterpart: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One message: ``chat`` is its place in the history, ``moment`` seconds since 1970, ``written`` its time as
    the export writes it, by which it is known again whatever zone was taken. ``id`` is the export's own, if it has any;
    ``after`` is the place of the message before in its spell.
    """

    chat: int
    moment: int
    written: str
    sender: str = field(repr=False)
    text: str = field(repr=False)
    id: str = field(default="", repr=False)
    subject: str = field(default="", repr=False)
    nature: Nature = Nature.HUMAN
    to: tuple[str, ...] = field(default=(), repr=False)
    count: int = 0  # of equal ones before it
    after: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """An export as read. ``owner`` are keys that the export itself says are the user's; ``refused`` are line and
    reason code of what could not be understood.
    """

    chats: tuple[Chat, ...] = field(repr=False)
    said: tuple[Said, ...] = field(repr=False)
    skipped: dict[str, int] = field(default_factory=dict)
    owner: tuple[str, ...] = field(default=(), repr=False)
    refused: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """What the core must know before it reads an export: how much there is, and who the user may be.

    ``parts`` counts for each person in how many chats they take part; ``names`` says what to call them.
    """

    count: int
    skipped: dict[str, int]
    owner: tuple[str, ...] = field(default=(), repr=False)
    parts: dict[str, int] = field(default_factory=dict, repr=False)
    names: dict[str, str] = field(default_factory=dict, repr=False)
    refused: tuple[tuple[int, str], ...] = ()


def overview(history: History) -> Overview:
    parts: Counter[str] = Counter()
    names: dict[str, str] = {}
    for chat in history.chats:
        parts.update(chat.people.keys() - {chat.counterpart})
        names |= {key: name for key, name in chat.people.items() if name or key not in names}
    return Overview(
        count=len(history.said),
        skipped=dict(history.skipped),
        owner=history.owner,
        parts=dict(parts),
        names=names,
        refused=history.refused,
    )


def arranged(said: Iterable[Said]) -> tuple[Said, ...]:
    """Messages chat by chat in order of time, equal ones counted, each with the one before it in its spell."""
    seen: Counter[tuple[int, str, str, str]] = Counter()
    found: list[Said] = []
    length = 0
    for one in sorted(said, key=lambda one: (one.chat, one.moment)):
        same = (one.chat, one.written, one.sender, one.text)
        last = found[-1] if found and found[-1].chat == one.chat else None
        if last is not None and one.moment - last.moment <= next(gap for most, gap in SILENCE if length >= most):
            after, length = len(found) - 1, length + 1
        else:
            after, length = -1, 1
        found.append(replace(one, count=seen[same], after=after))
        seen[same] += 1
    return tuple(found)


def key(history: History, place: int, mine: frozenset[str], network: str) -> str:
    """By what a message is known again in another export.

    Where the export numbers its messages, by that number. Else by who wrote it when and, of mine, to whom: whether
    somebody else had written in a chat yet, when it was exported, must not change it.
    """
    one = history.said[place]
    if one.id:
        return f"{one.id}@{network}"
    chat = history.chats[one.chat]
    whom = "group" if chat.group else (_counterpart(chat, mine) if one.sender in mine else one.sender)
    seen = blake2b(digest_size=12)
    for part in (network, whom, one.sender if one.sender not in mine else "", one.written, one.text, str(one.count)):
        seen.update(part.encode("utf-8", "replace") + b"\0")
    return f"{seen.hexdigest()}@{network}"


def recipients(history: History, place: int, mine: frozenset[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """To whom a message went: keys of To and of Cc. In a group mine go to nobody in particular, others' to all."""
    one = history.said[place]
    chat = history.chats[one.chat]
    me = next((person for person in chat.people if person in mine), min(mine, default=""))
    if one.to:
        return one.to, ()
    if one.sender in mine:
        other = _counterpart(chat, mine)
        return ((other,) if other and not chat.group else ()), ()
    if not me:
        return (), ()
    return ((), (me,)) if chat.group else ((me,), ())


def _counterpart(chat: Chat, mine: frozenset[str]) -> str:
    return chat.counterpart or next((person for person in chat.people if person not in mine), "")


def name_of(history: History, place: int, person: str) -> str:
    return history.chats[history.said[place].chat].people.get(person, "")


def moment_of(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def most_likely(overviews: Sequence[Overview]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Who the user is, and among whom that must be asked: one of the two is empty, or both where nobody is there."""
    certain = tuple(dict.fromkeys(person for one in overviews for person in one.owner))
    if certain:
        return certain, ()
    parts: Counter[str] = Counter()
    for one in overviews:
        parts.update(one.parts)
    ranked = sorted(parts.items(), key=lambda pair: (-pair[1], pair[0]))
    if not ranked:
        return (), ()
    if ranked[0][1] > (ranked[1][1] if len(ranked) > 1 else 1):
        return (ranked[0][0],), ()
    return (), tuple(person for person, count in ranked[:12])
