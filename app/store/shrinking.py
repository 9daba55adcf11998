"""Old messages of people outside the circle, shrunk to date and direction.

What was looked at once need not be again: the vault remembers up to which message and which moment. When somebody
leaves the circle that is forgotten, since years of theirs may have to shrink now.
"""

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
#: Says something still.
_TELLS = "(subject <> '' OR sentences <> '' OR exchange.id IN (SELECT exchange_id FROM excerpt))"
_LEAVING = (
    ("placed", "AFTER UPDATE OF standing ON main.contact WHEN OLD.standing = 'circle' AND NEW.standing <> 'circle'"),
    ("removed", "AFTER DELETE ON main.contact WHEN OLD.standing = 'circle'"),
    ("given", "AFTER UPDATE OF contact_id ON main.address WHEN OLD.contact_id IS NOT NEW.contact_id"),
)


def install(database: Database) -> None:
    """Let every write of this connection that takes somebody out of the circle have all looked at again."""
    for name, event in _LEAVING:
        database.alter(f"DROP TRIGGER IF EXISTS temp.leaving_{name}")
        given = " WHERE EXISTS (SELECT 1 FROM contact WHERE id = OLD.contact_id AND standing = 'circle')"
        condition = given if name == "given" else ""
        database.alter(f"CREATE TEMP TRIGGER leaving_{name} {event} BEGIN DELETE FROM shrunk{condition}; END")


def last(database: Database) -> int:
    """The highest number of a message."""
    return int(database.value("SELECT coalesce(max(id), 0) FROM exchange"))


def looked_at(database: Database) -> tuple[int, int]:
    """The stamp before which, and the number up to which, all was looked at."""
    row = database.one("SELECT before, last_id FROM shrunk")
    return (0, 0) if row is None else (int(row[0]), int(row[1]))


def remember(database: Database, before: int, last_id: int) -> None:
    """Up to here all was looked at, inside a transaction."""
    database.write(
        """
        INSERT INTO shrunk (id, before, last_id) VALUES (1, ?, ?)
        ON CONFLICT (id) DO UPDATE SET before = excluded.before, last_id = excluded.last_id
        """,
        (before, last_id),
    )


def some(database: Database, first: int, last: int, before: int) -> list[int]:
    """Messages of this span of numbers that are older than a stamp and still say something."""
    rows = database.read(
        f"SELECT id FROM exchange WHERE id BETWEEN ? AND ? AND at < ? AND NOT draft AND {_TELLS} AND {_OUTSIDE}",
        (first, last, before),
    )
    return [int(row[0]) for row in rows]


def spell(database: Database, since: int, many: int) -> int | None:
    """The last moment of the conversation that comes so many after those that ended at a stamp; None behind all."""
    found = database.value(
        "SELECT last_at FROM conversation WHERE last_at >= ? ORDER BY last_at LIMIT 1 OFFSET ?", (since, many)
    )
    return None if found is None else int(found)


def aged(database: Database, ended: tuple[int, int], since: int, before: int) -> list[int]:
    """Messages from a stamp on that are older than another, in conversations that ended within a span, and still say
    something.
    """
    rows = database.read(
        f"""
        SELECT exchange.id FROM conversation INDEXED BY conversation_last
        CROSS JOIN exchange ON exchange.conversation_id = conversation.id
        WHERE last_at BETWEEN ? AND ? AND first_at < ? AND at >= ? AND at < ? AND NOT draft AND {_TELLS} AND {_OUTSIDE}
        """,
        (*ended, before, since, before),
    )
    return [int(row[0]) for row in rows]


def shrink(database: Database, numbers: list[int]) -> None:
    """Take subject, sentences and text out of them, inside a transaction."""
    marks = ", ".join("?" * len(numbers))
    database.write(f"UPDATE exchange SET subject = '', sentences = '' WHERE id IN ({marks})", numbers)
    database.write(f"DELETE FROM excerpt WHERE exchange_id IN ({marks})", numbers)
    database.write(f"UPDATE obligation SET sentence = '' WHERE exchange_id IN ({marks})", numbers)
