"""Messages into the vault, a slice at a time: copies known, conversations joined, people made.

Filled from the plain tuples that workers send (``app.reading.compact.Row``), with one lookup for a whole slice instead
of one for a message: 80 to 120 µs a message.
"""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from app.reading.compact import Row
from app.records.contact import Standing
from app.records.exchange import Medium, Nature
from app.records.ids import BatchId
from app.store.conversations import Conversations
from app.store.correspondents import Correspondents
from app.store.database import Database
from app.store.written import Written

_TELLING = (Nature.HUMAN.value, Nature.INVITATION.value, Nature.LIST.value)


class Intake:
    """Takes the slices of one import; lives as long as the import and keeps a bounded memory of addresses."""

    def __init__(
        self,
        database: Database,
        batch: BatchId,
        *,
        mine: Iterable[str],
        at: int,
        standing: Standing | None = None,
        medium: Medium = Medium.MAIL,
    ) -> None:
        self._database = database
        self._batch = batch
        self._mine = frozenset(mine)
        self._medium = medium.value
        self._people = Correspondents(database, batch, self._mine, at, standing or Standing.KNOWN)
        self._conversations = Conversations(database, batch, self._mine)

    def remember(self, first: int, last: int) -> None:
        """Learn from these exchanges of the batch what an interrupted import knew: who wrote to which address."""
        rows = self._database.read(_WRITERS, (first, last, self._batch))
        for row in rows:
            self._people.note_writer(row["key"], row["recipients"].split())

    def drop_groups(self) -> int:
        """Take back the people made of addresses of lists, inside a transaction; gives how many."""
        return self._people.drop_groups()

    def put(self, rows: Sequence[Row], file_id: int | None) -> Written:
        """Write a slice, inside a transaction."""
        written = Written()
        fresh = self._conversations.look_up(rows)
        written.known = len(rows) - len(fresh)
        rows = self._people.look_up(fresh, written)
        written.taken = len(rows)
        number = 1 + int(self._database.value("SELECT seq FROM sqlite_sequence WHERE name = 'exchange'") or 0)
        exchanges: list[tuple[Any, ...]] = []
        excerpts: list[tuple[int, str]] = []
        addressees: list[tuple[int, int, int | None]] = []
        for row in rows:
            sent = row[4] in self._mine
            sender = self._people.address(row[4])
            to_me = self._to_me(row)
            nature = _nature(row, sent, to_me)
            conversation = self._conversations.of(row, number)
            words = nature in _TELLING and (sent or (sender.contact_id is not None and nature != Nature.LIST.value))
            exchanges.append(
                (
                    number, conversation, row[0], self._medium, nature, row[3] * 1_000_000, sent, sender.id,
                    " ".join([key for key, _ in row[6]] + [key for key, _ in row[7]]), to_me,
                    row[8] if words else "",
                    json.dumps(row[12], ensure_ascii=False) if row[12] and words else "",
                    row[14], row[15], self._batch, file_id, row[16],
                )
            )  # fmt: skip
            if words and row[13]:
                excerpts.append((number, row[13]))
            if sent:
                written.own += not to_me and row[2] == Nature.HUMAN.value
                at = None if row[15] else row[3] * 1_000_000
                addressees += [(self._people.address(key).id, number, at) for key in _recipients(row)]
            number += 1
        self._conversations.write()
        final = self._conversations.final
        self._database.write_many(_EXCHANGE, [(one[0], final(one[1]), *one[2:]) for one in exchanges])
        self._database.write_many("INSERT INTO excerpt (exchange_id, text) VALUES (?, ?)", excerpts)
        self._database.write_many(
            "INSERT OR IGNORE INTO addressee (address_id, exchange_id, sent_at) VALUES (?, ?, ?)", addressees
        )
        written.touched |= self._conversations.touched()
        return written

    def _to_me(self, row: Row) -> str:
        mine = self._mine
        for key, _ in row[6]:
            if key in mine:
                return "to"
        for key, _ in row[7]:
            if key in mine:
                return "cc"
        return ""


def _nature(row: Row, sent: bool, to_me: str) -> str:
    """What comes over a list but names me, or what I wrote there, is a message between people."""
    return Nature.HUMAN.value if row[2] == Nature.LIST.value and (sent or to_me) else row[2]


def _recipients(row: Row) -> list[str]:
    return list(dict.fromkeys([key for key, _ in row[6]] + [key for key, _ in row[7]]))


_EXCHANGE = """
    INSERT INTO exchange (id, conversation_id, key, medium, nature, at, sent, sender_id, recipients, to_me, subject,
        sentences, reason, draft, batch_id, file_id, mass)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""


_WRITERS = """
    SELECT address.key, recipients FROM exchange JOIN address ON address.id = sender_id
    WHERE exchange.id BETWEEN ? AND ? AND exchange.batch_id = ? AND NOT sent ORDER BY exchange.id
"""


def tidy(database: Database, batch: BatchId, first: int, last: int) -> None:
    """Of people who still wait, take subject and text of these exchanges out, inside a transaction: the vault keeps
    address, date, class and sentence of them."""
    waiting = """
        SELECT exchange.id FROM exchange JOIN address ON address.id = sender_id
        LEFT JOIN contact ON contact.id = address.contact_id
        WHERE exchange.id BETWEEN ? AND ? AND exchange.batch_id = ? AND NOT sent
            AND (contact.id IS NULL OR contact.standing = 'screened')
    """
    database.write(f"DELETE FROM excerpt WHERE exchange_id IN ({waiting})", (first, last, batch))
    database.write(f"UPDATE exchange SET subject = '' WHERE subject <> '' AND id IN ({waiting})", (first, last, batch))


def known(database: Database, digests: Sequence[int]) -> set[int]:
    """Which of these messages the vault has."""
    found: set[int] = set()
    for start in range(0, len(digests), 900):
        part = digests[start : start + 900]
        marks = ", ".join("?" * len(part))
        rows = database.read(
            f"SELECT digest FROM message_ref WHERE exchange_id IS NOT NULL AND digest IN ({marks})", part
        )
        found.update(row[0] for row in rows)
    return found


#: Where its rows begin is known, so that years of others need not be looked at.
_OF_BATCH = "id >= coalesce((SELECT first_id FROM batch WHERE batch.id = ?1), 0) AND batch_id = ?1"


def span(database: Database, batch: BatchId) -> tuple[int, int]:
    """First and last exchange of a batch; (0, 0) for none."""
    ends = [
        database.value(f"SELECT id FROM exchange WHERE {_OF_BATCH} ORDER BY id {way} LIMIT 1", (batch,))
        for way in ("ASC", "DESC")
    ]
    return (0, 0) if ends[0] is None else (int(ends[0]), int(ends[1]))


def conversations(database: Database, batch: BatchId) -> list[int]:
    """The conversations to which a batch brought messages."""
    rows = database.read(f"SELECT DISTINCT conversation_id FROM exchange WHERE {_OF_BATCH} ORDER BY 1", (batch,))
    return [int(row[0]) for row in rows]


def take_back(database: Database, batch: BatchId) -> list[int]:
    """Delete all exchanges of a batch, inside a transaction; gives the conversations that lost some and still stand."""
    lost = conversations(database, batch)
    database.write(f"DELETE FROM exchange WHERE {_OF_BATCH}", (batch,))
    database.write("DELETE FROM kept_out WHERE batch_id = ?", (batch,))
    database.write("DELETE FROM message_ref WHERE batch_id = ?", (batch,))
    database.write(
        """
        UPDATE message_ref SET exchange_id = NULL
        WHERE exchange_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM exchange WHERE exchange.id = exchange_id)
        """
    )
    database.write(
        "DELETE FROM conversation WHERE NOT EXISTS (SELECT 1 FROM exchange WHERE conversation_id = conversation.id)"
    )
    standing = set(lost)
    return [number for number in standing if database.value("SELECT 1 FROM conversation WHERE id = ?", (number,))]
