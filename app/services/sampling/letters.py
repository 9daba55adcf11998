"""Two years of an invented office's mail as a mailbox, and its chats, as other programs would have kept them.

They are read again by the same import as anybody's mail, so that every reminder of the tour was really found.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from email.utils import format_datetime
from typing import Any

from app.services.sampling.days import answered, days_ago, working_days_ago

type Told = Mapping[str, Any]

#: Days for which people have written to each other.
_YEARS = 730


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One message; ``thread`` numbers the conversation and ``turn`` its place in it. ``mine``: the user wrote it."""

    at: datetime
    name: str = field(repr=False)
    address: str = field(repr=False)
    mine: bool
    subject: str = field(repr=False)
    text: str = field(repr=False)
    thread: int
    turn: int
    listed: bool = False  # it came over a mailing list

    @property
    def key(self) -> str:
        return f"{self.thread}.{self.turn}@sample.example"


def letters(told: Told, now: datetime) -> list[Letter]:
    """All mail of an office, the oldest first."""
    threads = [*_talks(told, now), *_open(told, now), *_waiting(told, now)]
    numbered = (_numbered(number, thread) for number, thread in enumerate(threads))
    found = (letter for thread in numbered for letter in thread if letter.at < now)
    return sorted(found, key=lambda one: (one.at, one.thread, one.turn))


def mailbox(told: Told, now: datetime) -> str:
    """The mail as an mbox (RFC 4155)."""
    return "".join(_written(one, told) for one in letters(told, now))


def chats(told: Told, now: datetime) -> dict[str, str]:
    """Each chat as WhatsApp exports it, times in UTC, by the name of whom it is with."""
    me, region = told["me"]["name"], told["me"]["region"]
    found = {}
    for one in told["open"]:
        if one.get("medium") == "chat":
            lines = []
            for place, turn in enumerate(one["turns"]):
                at = working_days_ago(now, turn["days"], place, region)
                lines.append(f"{at:%Y-%m-%d, %H:%M} - {me if turn.get('mine') else one['with']}: {turn['text']}\n")
            found[one["with"]] = "".join(lines)
    return found


def _talks(told: Told, now: datetime) -> Iterator[list[Letter]]:
    """What was settled long ago: each has an end that asks for nothing."""
    talks = told["talks"]
    for place, person in enumerate(told["people"]):
        for number, days in enumerate(range(person["last"], _YEARS, person["every"])):
            talk, at = talks[(place * 3 + number) % len(talks)], days_ago(now, days, place + number)
            theirs, thread = (place + number) % 2 == 0, []
            for turn, text in enumerate(talk["turns"]):
                if turn:
                    at = answered(at, place + number + turn)
                thread.append(_letter(person, at, talk["subject"], text, mine=theirs == bool(turn % 2)))
            yield thread


def _open(told: Told, now: datetime) -> Iterator[list[Letter]]:
    people = {one["name"]: one for one in told["people"]}
    for one in told["open"]:
        if one.get("medium", "mail") == "mail":
            yield [
                _letter(
                    people[one["with"]],
                    working_days_ago(now, turn["days"], place, told["me"]["region"]),
                    one["subject"],
                    turn["text"],
                    mine=turn.get("mine", False),
                )
                for place, turn in enumerate(one["turns"])
            ]


def _waiting(told: Told, now: datetime) -> Iterator[list[Letter]]:
    for place, one in enumerate(told["waiting"]):
        for days in one["days"]:
            at = working_days_ago(now, days, place % 4, told["me"]["region"]) + timedelta(minutes=place)
            yield [_letter(one, at, one["subject"], one["text"], mine=False, listed=one.get("list", False))]


def _letter(person: Told, at: datetime, subject: str, text: str, *, mine: bool, listed: bool = False) -> Letter:
    return Letter(
        at=at,
        name=person["name"],
        address=person["address"],
        mine=mine,
        subject=subject,
        text=text,
        thread=0,
        turn=0,
        listed=listed,
    )


def _numbered(number: int, thread: Sequence[Letter]) -> Iterator[Letter]:
    for turn, one in enumerate(thread):
        yield replace(one, thread=number, turn=turn, subject=one.subject if not turn else f"Re: {one.subject}")


def _written(letter: Letter, told: Told) -> str:
    me = f"{told['me']['name']} <{told['me']['address']}>"
    other = f"{letter.name} <{letter.address}>"
    texts = told["texts"]
    name = told["me"]["name"] if letter.mine else letter.name
    greeting = "" if letter.mine or letter.listed else f"{texts['greeting']}\n\n"
    signed = "" if letter.listed else f"\n\n{texts['signed']}\n{name}"
    heads = [
        f"From - {letter.at:%a %b %d %H:%M:%S %Y}",
        f"From: {me if letter.mine else other}",
        f"To: {other if letter.mine else me}",
        f"Subject: {letter.subject}",
        f"Date: {format_datetime(letter.at)}",
        f"Message-ID: <{letter.key}>",
        *([f"In-Reply-To: <{letter.thread}.{letter.turn - 1}@sample.example>"] if letter.turn else []),
        *(["List-Unsubscribe: <mailto:leave@news.example>", "Precedence: bulk"] if letter.listed else []),
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
    ]
    return "\n".join(heads) + f"\n\n{greeting}{letter.text}{signed}\n\n"
