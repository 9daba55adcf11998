"""Mailboxes on servers, with their passwords; a mailbox is a source by the same number."""

from datetime import datetime

from app.errors import NotFound
from app.records.batch import SourceKind
from app.records.ids import SourceId
from app.records.mailbox import Account, Mailbox, Security
from app.store.database import Database, Row
from app.store.times import moment_or_none


def all_of(database: Database) -> tuple[Mailbox, ...]:
    """In the order in which they were added."""
    return tuple(map(_mailbox, database.read(f"{_SELECT} ORDER BY mailbox.id")))


def get(database: Database, number: SourceId) -> Mailbox:
    """Raises ``NotFound``."""
    row = database.one(f"{_SELECT} WHERE mailbox.id = ?", (number,))
    if row is None:
        raise NotFound(kind="mailbox", id=number)
    return _mailbox(row)


def account(database: Database, number: SourceId) -> Account:
    """How to reach a mailbox, with its password. Raises ``NotFound``."""
    row = database.one("SELECT * FROM mailbox WHERE id = ?", (number,))
    if row is None:
        raise NotFound(kind="mailbox", id=number)
    return Account(
        host=row["host"],
        port=row["port"],
        security=Security(row["security"]),
        user=row["user"],
        password=row["password"],
        authority=row["authority"],
    )


def put(database: Database, one: Account) -> SourceId:
    """Add a mailbox, or give one that is there its new password, inside a transaction."""
    path = f"imap://{one.user}@{one.host}:{one.port}"
    number = database.value("SELECT id FROM source WHERE path = ?", (path,))
    if number is None:
        number = database.insert("source", kind=SourceKind.IMAP.value, path=path)
    database.write(
        """
        INSERT INTO mailbox (id, host, port, security, user, password, authority) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET security = excluded.security, password = excluded.password,
            authority = excluded.authority, failed = ''
        """,
        (number, one.host, one.port, one.security.value, one.user, one.password, one.authority),
    )
    return SourceId(number)


def note(database: Database, number: SourceId, failed: str) -> None:
    """Write down how the last visit ended, inside a transaction: the class of an error, or ""."""
    database.write("UPDATE mailbox SET failed = ? WHERE id = ? AND failed <> ?", (failed, number, failed))


def remove(database: Database, number: SourceId) -> None:
    """Forget a mailbox and its password, inside a transaction; what was read of it stays."""
    database.write("DELETE FROM mailbox WHERE id = ?", (number,))
    database.write("DELETE FROM source WHERE id = ?", (number,))


def _mailbox(row: Row) -> Mailbox:
    read_at: datetime | None = moment_or_none(row["read_at"])
    return Mailbox(
        id=SourceId(row["id"]),
        host=row["host"],
        port=row["port"],
        security=Security(row["security"]),
        user=row["user"],
        read_at=read_at,
        failed=row["failed"],
    )


_SELECT = "SELECT mailbox.*, source.read_at FROM mailbox JOIN source ON source.id = mailbox.id"
