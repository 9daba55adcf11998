"""What changes in the vault when an address turns out to be mine, or no longer is.

Whether a message was sent by me, and whether it names me, is worked out as it is read; here it is worked out again for
the messages that the changed addresses wrote or received, without reading any file.
"""

from collections.abc import Iterable

from app.records.contact import Standing
from app.store.database import Database

_WROTE = """
    SELECT DISTINCT address.id, address.contact_id FROM exchange
    JOIN addressee ON addressee.exchange_id = exchange.id
    JOIN address ON address.id = addressee.address_id
    WHERE exchange.sender_id = ? AND exchange.sent AND NOT exchange.draft AND NOT address.mine
"""


def work_out_again(database: Database, keys: Iterable[str]) -> tuple[int, ...]:
    """Bring messages of these mail addresses up to date, inside a transaction; gives the conversations to judge."""
    touched: dict[int, None] = {}
    for key in keys:
        row = database.one("SELECT id, mine FROM address WHERE kind = 'mail' AND key = ?", (key,))
        if row is None:
            continue
        number, mine = int(row["id"]), int(row["mine"])
        found = database.read(
            """
            SELECT id, conversation_id, sender_id, recipients FROM exchange
            WHERE sender_id = ?1 OR instr(' ' || recipients || ' ', ' ' || ?2 || ' ')
            """,
            (number, key),
        )
        touched.update(dict.fromkeys(int(one["conversation_id"]) for one in found))
        written = [one for one in found if one["sender_id"] == number]
        database.write("UPDATE exchange SET sent = ? WHERE sender_id = ?", (mine, number))
        _name(database, [int(one["id"]) for one in found if one["sender_id"] != number], bool(mine))
        if mine:
            _address(database, [(int(one["id"]), str(one["recipients"])) for one in written])
            _know(database, number)
    return tuple(touched)


def _name(database: Database, numbers: list[int], mine: bool) -> None:
    """Messages that name the address: To and Cc are not told apart any more, so it counts as To."""
    for number in numbers:
        if mine:
            database.write("UPDATE exchange SET to_me = 'to' WHERE id = ? AND to_me = ''", (number,))
        else:
            database.write(
                """
                UPDATE exchange SET to_me = '' WHERE id = ?1 AND NOT EXISTS (
                    SELECT 1 FROM address WHERE kind = 'mail' AND mine
                        AND instr(' ' || exchange.recipients || ' ', ' ' || address.key || ' ')
                )
                """,
                (number,),
            )


def _address(database: Database, written: list[tuple[int, str]]) -> None:
    """To whom the messages went that are now known to be mine."""
    for number, recipients in written:
        for key in recipients.split():
            database.write(
                """
                INSERT OR IGNORE INTO addressee (address_id, exchange_id, sent_at)
                SELECT address.id, exchange.id, iif(draft, NULL, at) FROM exchange, address
                WHERE exchange.id = ? AND kind = 'mail' AND address.key = ?
                """,
                (number, key),
            )


def _know(database: Database, number: int) -> None:
    """Whoever I wrote to is known and does not wait any more."""
    for row in database.read(_WROTE, (number,)):
        database.update("address", row["id"], wrote_to=1)
        if row["contact_id"] is not None:
            database.write(
                "UPDATE contact SET standing = ? WHERE id = ? AND standing = ?",
                (Standing.KNOWN.value, row["contact_id"], Standing.SCREENED.value),
            )
