"""What the vault keeps of the last year's messages, to be read anew after an update."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from app.judging.anew import Kept
from app.records.exchange import EXCERPT, Medium, Nature, Reason
from app.store import correspondence
from app.store.database import Database
from app.store.times import moment, stamp

#: A conversation by its last moment (a stamp) and its id.
type Place = tuple[int, int]


def judged_by(database: Database) -> str:
    """Which weights the vault was judged by; '' where an older program did it."""
    return str(database.value("SELECT judged_by FROM vault"))


def note(database: Database, edition: str) -> None:
    """All is judged by these weights, inside a transaction."""
    database.write("UPDATE vault SET judged_by = ?", (edition,))


def beginning(since: datetime) -> Place:
    """Before all conversations with a message since a moment."""
    return stamp(since), 0


def some(database: Database, after: Place, count: int) -> list[Place]:
    """The next conversations behind a place, in the order of their last messages."""
    rows = database.read(
        "SELECT last_at, id FROM conversation WHERE (last_at, id) > (?, ?) ORDER BY last_at, id LIMIT ?",
        (*after, count),
    )
    return [(row[0], row[1]) for row in rows]


def kept(database: Database, conversations: Sequence[int]) -> tuple[Kept, ...]:
    """The messages of conversations whose whole text is there; not what somebody wrote down by hand.

    Where only a text's beginning is kept, what was found in all of it stands.
    """
    marks = ", ".join("?" * len(conversations))
    rows = database.read(
        f"""
        SELECT exchange.id, at, medium, nature, address.key AS sender, subject, excerpt.text, sentences, reason, mass
        FROM exchange JOIN address ON address.id = sender_id JOIN excerpt ON excerpt.exchange_id = exchange.id
        WHERE conversation_id IN ({marks}) AND medium IN ('mail', 'chat') AND nature IN ('human', 'list')
            AND length(excerpt.text) < ?
        """,
        (*conversations, EXCERPT),
    )
    return tuple(
        Kept(
            id=row["id"],
            at=moment(row["at"]),
            medium=Medium(row["medium"]),
            nature=Nature(row["nature"]),
            sender=row["sender"],
            subject=row["subject"],
            text=row["text"],
            sentences=correspondence.sentences(row["sentences"]),
            reason=Reason(row["reason"]),
            mass=None if row["mass"] is None else bool(row["mass"]),
        )
        for row in rows
    )


def write(database: Database, read: Iterable[tuple[Kept, Kept]]) -> None:
    """Keep what messages say as they read now, each behind what it was before; inside a transaction."""
    for old, new in read:
        if new.sentences != old.sentences:
            said = correspondence.said(new.sentences)
            database.write("UPDATE exchange SET sentences = ? WHERE id = ?", (said, new.id))
        if (new.reason, new.mass) != (old.reason, old.mass):  # what an address sent is counted anew then
            database.write(
                "UPDATE exchange SET reason = ?, mass = ? WHERE id = ?", (new.reason.value, new.mass, new.id)
            )
