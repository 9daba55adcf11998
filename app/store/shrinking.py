"""Old messages of people outside the circle, shrunk to date and direction."""

from app.store.database import Database

#: Neither who wrote nor anybody it went to is in the circle.
_OUTSIDE = """
    NOT EXISTS (
        SELECT 1 FROM address JOIN contact ON contact.id = contact_id
        WHERE address.id = sender_id AND standing = 'circle'
    ) AND NOT EXISTS (
        SELECT 1 FROM addressee JOIN address ON address.id = address_id JOIN contact ON contact.id = contact_id
        WHERE exchange_id = exchange.id AND standing = 'circle'
    )
"""


def last(database: Database) -> int:
    """The highest number of a message."""
    return int(database.value("SELECT coalesce(max(id), 0) FROM exchange"))


def some(database: Database, first: int, last: int, before: int) -> list[int]:
    """Messages of this span that are older than a stamp and still say something."""
    rows = database.read(
        f"""
        SELECT id FROM exchange WHERE id BETWEEN ? AND ? AND at < ? AND NOT draft
            AND (subject <> '' OR sentences <> '' OR id IN (SELECT exchange_id FROM excerpt)) AND {_OUTSIDE}
        """,
        (first, last, before),
    )
    return [int(row[0]) for row in rows]


def shrink(database: Database, numbers: list[int]) -> None:
    """Take subject, sentences and text out of them, inside a transaction."""
    marks = ", ".join("?" * len(numbers))
    database.write(f"UPDATE exchange SET subject = '', sentences = '' WHERE id IN ({marks})", numbers)
    database.write(f"DELETE FROM excerpt WHERE exchange_id IN ({marks})", numbers)
    database.write(f"UPDATE obligation SET sentence = '' WHERE exchange_id IN ({marks})", numbers)
