"""Drafts between a lock and the unlocking after it."""

from collections.abc import Sequence

from app.records.draft import Draft
from app.store.database import Database


def replace_all(database: Database, drafts: Sequence[Draft], at: int) -> None:
    """Keep these and no others, inside a transaction."""
    database.write("DELETE FROM draft")
    for draft in drafts:
        database.insert("draft", place=draft.place, content=draft.content, at=at)


def all_of(database: Database) -> tuple[Draft, ...]:
    """In the order in which they were kept."""
    rows = database.read("SELECT place, content FROM draft ORDER BY id")
    return tuple(Draft(place=row["place"], content=row["content"]) for row in rows)
