"""Whose mailbox this is: who wrote its sent mail, to whom it was delivered, or who is in most of its messages."""

import os
from collections import Counter
from collections.abc import Sequence
from typing import cast

from app.errors import AppError
from app.records.job import Elsewhere, Job
from app.sources import folders, slices
from app.sources.folders import Unit

#: Messages looked at in each of at most so many units.
_SAMPLE = 200
_UNITS = 40
#: A second one who comes this close to the first makes a tie.
_CLOSE = 0.8


type Seen = Sequence[tuple[bool, str, tuple[str, ...], tuple[str, ...]]]
type Listed = Sequence[tuple[str, int]]


class WhoAreYou(AppError):
    """Several addresses may be the user's own. Data: ``candidates``, the likeliest first."""

    exit_code = 1


def infer(units: Sequence[Unit]) -> Job[tuple[str, ...]]:
    """My addresses, by a sample of the messages. Raises ``WhoAreYou`` on a tie; nothing at all gives none."""
    seen: list[tuple[bool, str, tuple[str, ...], tuple[str, ...]]] = []
    for unit in units[:_UNITS]:
        if unit.kind == "mbox":
            seen += cast(Seen, (yield Elsewhere(slices.named, (unit.path, ("",), unit.sent))))
            continue
        listed = cast(Listed, (yield Elsewhere(folders.names_of, (unit.path, unit.kind))))
        every = max(1, len(listed) // _SAMPLE)
        names = tuple(name for name, _ in listed[::every][:_SAMPLE])
        folder = os.path.dirname(unit.path) if os.path.isfile(unit.path) else unit.path
        seen += cast(Seen, (yield Elsewhere(slices.named, (folder, names, unit.sent))))
    return owner(seen)


def owner(seen: Seen) -> tuple[str, ...]:
    """The rule behind ``infer``: (from a sent folder, sender, recipients, delivered to) of each message."""
    sent = Counter(sender for from_sent, sender, _, _ in seen if from_sent)
    if sent:
        most = sent.most_common(1)[0][1]
        return tuple(sorted(key for key, count in sent.items() if count * 5 >= most))
    named = {key for _, sender, to, _ in seen for key in (sender, *to)}
    delivered = Counter(key for _, _, _, got in seen for key in got)
    real = Counter({key: count for key, count in delivered.items() if key in named}) or delivered
    if real and real.most_common(1)[0][1] * 4 >= len(seen):
        most = real.most_common(1)[0][1]
        return tuple(sorted(key for key, count in real.items() if count * 5 >= most))
    senders = {sender for _, sender, _, _ in seen}
    there = Counter(key for _, sender, to, _ in seen for key in {sender, *to} if key in senders)
    first, *others = there.most_common(5) or [("", 0)]
    if not first[0]:
        return ()
    if others and others[0][1] >= first[1] * _CLOSE:
        raise WhoAreYou(candidates=tuple(key for key, _ in (first, *others)))
    return (first[0],)
