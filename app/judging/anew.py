"""Messages that the vault keeps, read anew by what is known now about words: for judging them after an update.

Runs in a worker process.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from app.records.exchange import Medium, Nature, Party, Reading, Reason, Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What the vault has of a message whose text it keeps whole."""

    id: int
    at: datetime
    medium: Medium
    nature: Nature
    sender: str = field(repr=False)
    subject: str = field(repr=False)
    text: str = field(repr=False)
    sentences: tuple[Sentence, ...]
    reason: Reason
    mass: bool | None  # None: nobody looked


def changed(some: Iterable[Kept]) -> tuple[tuple[Kept, Kept], ...]:
    """Those that read otherwise now: as they were, and as they read now."""
    return tuple((old, new) for old in some if (new := _anew(old)) != old)


def _anew(old: Kept) -> Kept:
    from app.judging.screening import told  # both compile hundreds of patterns, which the core need not
    from app.reading.asks import sentences

    spoken = sentences(old.text, old.at.astimezone(UTC).date())
    reading = Reading(
        key="",
        medium=old.medium,
        nature=old.nature,
        at=old.at,
        sender=Party(key=old.sender, name=""),
        subject=old.subject,
        sentences=spoken,
        excerpt=old.text,
    )
    reason, mass = (old.reason, None) if old.mass is None else told(reading)
    return replace(old, sentences=spoken, reason=reason, mass=mass)
