"""Labelled conversations, and the way a program takes with them: bytes, reader, threads, judge."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email.utils import format_datetime, getaddresses
from pathlib import Path
from typing import Any

from app.judging.apart import WITHIN, is_of_same_matter, plainly_does
from app.judging.conversation import judge
from app.judging.outcomes import Said
from app.judging.screening import told
from app.judging.turns import Mine, Turn, names_of, turn_of
from app.reading.asks import sentences
from app.reading.compact import packed
from app.reading.reader import read_message
from app.reading.threads import threads
from app.records.exchange import MASS, PITCHED, PITCHES_IN, Medium, Nature, Party, Reading, Reason
from app.records.obligation import Judgement, Level, Side

CASES = Path(__file__).resolve().parents[1] / "corpora" / "replies"
type Case = dict[str, Any]


@dataclass(frozen=True)
class Verdict:
    """What the program finds of one conversation; levels are None where nothing reminds."""

    mine: str | None
    theirs: str | None
    sentence_mine: str
    sentence_theirs: str
    due_on: date | None
    personal: bool


def cases(split: str) -> Iterator[Case]:
    """The labelled conversations of one half."""
    for path in sorted(CASES.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            if f'"split": "{split}"' in line:
                yield json.loads(line)


def verdict(case: Case) -> Verdict:
    """Judge a case as the program would, from the bytes of its messages."""
    me = mine_of(case)
    readings = readings_of(case)
    groups = [group_turns(group, me) for group in groups_of(readings, me)]
    found = [one for group in groups for one in judge(group, me) if not _settled_apart(one, group, groups)]
    vetted = {key.lower() for key, standing in case["people"].items() if standing != "screened"}
    kept = [one for one in found if one.level is not Level.SILENT and one.counterpart in vetted]
    mine, theirs = _of(kept, Side.MINE), _of(kept, Side.THEIRS)
    return Verdict(
        mine=mine.level.value if mine else None,
        theirs=theirs.level.value if theirs else None,
        sentence_mine=mine.sentence if mine else "",
        sentence_theirs=theirs.sentence if theirs else "",
        due_on=(mine.due_on if mine else None) or (theirs.due_on if theirs else None),
        personal=any(_personal(reading, me, vetted) for reading in readings) and not _sells(readings, me),
    )


def _settled_apart(one: Judgement, group: list[Turn], groups: list[list[Turn]]) -> bool:
    """Whether a mail of its own settles it, as ``app.services.replies`` asks the vault."""
    opened = next(turn for turn in group if turn.key == one.exchange_key)
    mine = one.side is Side.MINE
    return any(
        plainly_does(one.level, one.sentence, Said(turn.text))
        for other in groups
        for turn in other
        if other is not group
        and opened.medium is turn.medium is Medium.MAIL
        and turn.nature is Nature.HUMAN
        and not turn.draft
        and turn.text
        and opened.at < turn.at <= opened.at + WITHIN
        and turn.sent == mine
        and (one.counterpart in turn.recipients if mine else turn.sender == one.counterpart and turn.to_me == "to")
        and is_of_same_matter(opened.subject, turn.subject)
    )


def readings_of(case: Case) -> list[Reading]:
    """The messages of a case as they are read, in their order."""
    return [_reading(message, case) for message in case["messages"]]


def group_turns(readings: list[Reading], me: Mine) -> list[Turn]:
    return [turn_of(reading, me) for reading in readings if reading.at is not None]


def message_bytes(message: Case) -> bytes:
    """One message of a case as a mail program would store it."""
    header = {
        "From": message["from"],
        "To": ", ".join(message["to"]),
        "Cc": ", ".join(message["cc"]),
        "Date": format_datetime(datetime.fromisoformat(message["date"])),
        "Subject": message["subject"],
        "Message-ID": message["message_id"],
        "In-Reply-To": message["in_reply_to"] or "",
        "References": " ".join(message["references"]),
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        **message["headers"],
    }
    kind = header["Content-Type"]
    body = message["body"]
    if kind.startswith("multipart/report"):
        report = kind.partition("report-type=")[2] or "delivery-status"
        header["Content-Type"] = f"{kind}; boundary=border"
        body = (
            f"--border\nContent-Type: text/plain; charset=utf-8\n\n{body}\n"
            f"--border\nContent-Type: message/{report}\n\nReporting-UA: x\n\n--border--\n"
        )
    lines = [f"{name}: {value}" for name, value in header.items() if value]
    return ("\n".join(lines) + f"\nContent-Transfer-Encoding: 8bit\n\n{body}\n").encode()


def _reading(message: Case, case: Case) -> Reading:
    if message.get("channel", case["channel"]) == "mail":
        reading = read_message(message_bytes(message))
        reading = _with(reading, draft=message.get("folder") == "Drafts")
    else:
        at = datetime.fromisoformat(message["date"])
        reading = Reading(
            key=message["message_id"],
            medium=Medium.CHAT,
            nature=Nature.HUMAN,
            at=at.astimezone(UTC),
            sender=_party(message["from"]),
            to=tuple(_party(one) for one in message["to"]),
            sentences=sentences(message["body"], at.date()),
            excerpt=message["body"],
        )
    reason, mass = told(reading)
    return _with(reading, reason=reason, mass=mass)


def _with(reading: Reading, **values: Any) -> Reading:
    from dataclasses import replace

    return replace(reading, **values)


def groups_of(readings: list[Reading], me: Mine) -> list[list[Reading]]:
    mail = {one.key: one for one in readings if one.medium is Medium.MAIL}
    rows = [packed(one, int(one.at.timestamp())) for one in mail.values() if one.at]
    chats = [one for one in readings if one.medium is Medium.CHAT]
    return [[mail[key] for key in keys] for keys in threads(rows, me.keys)] + ([chats] if chats else [])


def _party(written: str) -> Party:
    ((name, key),) = getaddresses([written])
    return Party(key=key.lower(), name=name)


def mine_of(case: Case) -> Mine:
    keys = frozenset(key.lower() for key in case["me"])
    named = [
        _party(one)
        for message in case["messages"]
        for one in (message["from"], *message["to"], *message["cc"])
        if _party(one).key in keys
    ]
    return Mine(keys=keys, names=names_of(party.name for party in named))


def _personal(reading: Reading, me: Mine, vetted: set[str]) -> bool:
    return (
        reading.nature is Nature.HUMAN
        and reading.reason not in {*MASS, Reason.UNKNOWN}
        and reading.sender.key not in me.keys
        and reading.sender.key not in vetted
        and any(party.key in me.keys for party in reading.to)
    )


def _sells(readings: list[Reading], me: Mine) -> bool:
    """Whether whoever writes here pitches so often that no letter between is personal either."""
    letters = [one for one in readings if one.nature is Nature.HUMAN and one.sender.key not in me.keys]
    return sum(one.reason in PITCHED for one in letters) * PITCHES_IN > len(letters)


def _of(found: list[Judgement], side: Side) -> Judgement | None:
    return next((one for one in found if one.side is side), None)
