"""To which conversation a message belongs, for a whole slice at once, and the references that tell later ones.

The rules are those of ``app.reading.threads``, with the vault in place of a dictionary; a late message that belongs
to two conversations makes one of them.
"""

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass

from app.reading.compact import Row
from app.reading.threads import joins, people, persons
from app.records.ids import BatchId
from app.store.database import Database
from app.store.database import Row as Row_

#: Parameters of one lookup.
_MANY = 900


@dataclass(slots=True)
class _One:
    """A conversation that this slice touches; times are seconds since 1970."""

    id: int
    topic: int | None
    headless: bool
    first_at: int
    last_at: int
    people: set[str] | None = None
    fresh: bool = False
    changed: bool = False


class Conversations:
    """Used slice by slice: ``look_up``, ``of`` for each message, ``write``, ``touched``."""

    def __init__(self, database: Database, batch: BatchId, mine: Set[str]) -> None:
        self._database = database
        self._mine = mine
        self._batch = batch
        self._next: int = 0
        self._refs: dict[int, tuple[int, int | None]] = {}
        self._new_refs: dict[int, tuple[int, int | None]] = {}
        self._seen_ghosts: list[tuple[int, int]] = []
        self._known: dict[int, _One] = {}
        self._touched: set[int] = set()
        self._topics: dict[int, list[int]] = {}
        self._joined: dict[int, int] = {}

    def look_up(self, rows: Sequence[Row]) -> list[Row]:
        """Begin a slice: the rows that are not in the vault, each once."""
        wanted = {row[1] for row in rows}
        for row in rows:
            wanted.update(row[11])
        self._refs = {row[0]: (row[1], row[2]) for row in self._of_many(_REFS, wanted)}
        self._new_refs, self._seen_ghosts, self._known, self._topics, self._joined = {}, [], {}, {}, {}
        self._touched = set()
        self._next = 1 + int(self._database.value("SELECT seq FROM sqlite_sequence WHERE name = 'conversation'") or 0)
        self._load(_BY_ID, {conversation for conversation, _ in self._refs.values()})
        fresh: dict[int, Row] = {}
        for row in rows:
            if self._refs.get(row[1], (0, None))[1] is None:
                fresh.setdefault(row[1], row)
        self._load(_BY_TOPIC, {row[9] for row in fresh.values() if not row[11] and row[9] is not None})
        return list(fresh.values())

    def of(self, row: Row, exchange: int) -> int:
        """The conversation of a message that is about to be written under the id ``exchange``."""
        found = {self._final(ref[0]) for one in (row[1], *row[11]) if (ref := self._ref(one)) is not None}
        if not found and not row[11] and row[9] is not None:
            found = self._by_topic(row)
        one = self._united(found, row)
        self._touched.add(one.id)
        if row[3] < one.first_at or row[3] > one.last_at:
            one.first_at, one.last_at, one.changed = min(one.first_at, row[3]), max(one.last_at, row[3]), True
        if one.people is not None:
            one.people |= people(row, self._mine)
        if row[1] in self._refs:
            self._seen_ghosts.append((exchange, row[1]))
            self._refs[row[1]] = (one.id, exchange)
        else:
            self._new_refs[row[1]] = (one.id, exchange)
        for digest in row[11]:
            if digest not in self._refs and digest not in self._new_refs:
                self._new_refs[digest] = (one.id, None)
        return one.id

    def write(self) -> None:
        """Write what the slice found, before its exchanges."""
        new = [one for one in self._known.values() if one.fresh and one.id not in self._joined]
        self._database.write_many(
            "INSERT INTO conversation (id, topic, headless, first_at, last_at) VALUES (?, ?, ?, ?, ?)",
            [(one.id, one.topic, one.headless, one.first_at * 1_000_000, one.last_at * 1_000_000) for one in new],
        )
        self._database.write_many(
            "UPDATE conversation SET first_at = ?, last_at = ?, headless = ? WHERE id = ?",
            [
                (one.first_at * 1_000_000, one.last_at * 1_000_000, one.headless, one.id)
                for one in self._known.values()
                if one.changed and not one.fresh and one.id not in self._joined
            ],
        )
        for old, kept in self._joined.items():
            if not self._known[old].fresh:
                for place in ("exchange", "message_ref"):
                    self._database.write(
                        f"UPDATE {place} SET conversation_id = ? WHERE conversation_id = ?", (self._final(kept), old)
                    )
        self._database.write_many(
            "INSERT INTO message_ref (digest, conversation_id, exchange_id, batch_id) VALUES (?, ?, ?, ?)",
            [
                (digest, self._final(conversation), exchange, self._batch)
                for digest, (conversation, exchange) in sorted(self._new_refs.items())
            ],
        )
        self._database.write_many("UPDATE message_ref SET exchange_id = ? WHERE digest = ?", self._seen_ghosts)

    def final(self, conversation: int) -> int:
        """The conversation that one of this slice became."""
        return self._final(conversation)

    def touched(self) -> set[int]:
        """Conversations to judge again, and those that went into another."""
        return self._touched | {old for old in self._joined if not self._known[old].fresh}

    def _ref(self, digest: int) -> tuple[int, int | None] | None:
        return self._refs.get(digest) or self._new_refs.get(digest)

    def _final(self, number: int) -> int:
        while number in self._joined:
            number = self._joined[number]
        return number

    def _load(self, sql: str, values: Iterable[int]) -> None:
        for row in self._of_many(sql, values):
            number = int(row["id"])
            if number not in self._known:
                self._add(
                    _One(
                        id=number,
                        topic=row["topic"],
                        headless=bool(row["headless"]),
                        first_at=row["first_at"] // 1_000_000,
                        last_at=row["last_at"] // 1_000_000,
                    )
                )

    def _add(self, one: _One) -> None:
        self._known[one.id] = one
        if one.topic is not None:
            self._topics.setdefault(one.topic, []).append(one.id)

    def _by_topic(self, row: Row) -> set[int]:
        """The newest conversation of the same topic and people within reach, if any."""
        for number in reversed(self._topics.get(row[9] or 0, ())):
            one = self._known[self._final(number)]
            if not joins(row, headless=one.headless, first_at=one.first_at, last_at=one.last_at):
                continue
            named = people(row, self._mine)
            if len(named & self._people(one)) >= min(2, len(named)):
                return {one.id}
        return set()

    def _people(self, one: _One) -> set[str]:
        if one.people is None:
            one.people = set()
            for row in self._database.read(_PEOPLE, (one.id,)):
                one.people |= persons({row[0], *row[1].split()}, self._mine)
        return one.people

    def _united(self, found: set[int], row: Row) -> _One:
        """One conversation of several, the oldest; a new one where there is none."""
        if not found:
            one = _One(
                id=self._next, topic=row[9], headless=row[10] and not row[11], first_at=row[3], last_at=row[3],
                people=people(row, self._mine), fresh=True,
            )  # fmt: skip
            self._next += 1
            self._add(one)
            return one
        kept, *others = (self._known[number] for number in sorted(found))
        for other in others:
            self._joined[other.id] = kept.id
            known = self._people(kept) | self._people(other)
            kept.people = known
            kept.headless = kept.headless and other.headless
            kept.first_at, kept.last_at = min(kept.first_at, other.first_at), max(kept.last_at, other.last_at)
            kept.changed = True
        return kept

    def _of_many(self, sql: str, values: Iterable[int]) -> list[Row_]:
        some = sorted(values)
        rows: list[Row_] = []
        for start in range(0, len(some), _MANY):
            part = some[start : start + _MANY]
            rows += self._database.read(sql.replace("?", ", ".join("?" * len(part))), part)
        return rows


_REFS = "SELECT digest, conversation_id, exchange_id FROM message_ref WHERE digest IN (?)"
_BY_ID = "SELECT id, topic, headless, first_at, last_at FROM conversation WHERE id IN (?)"
_BY_TOPIC = "SELECT id, topic, headless, first_at, last_at FROM conversation WHERE topic IN (?) ORDER BY last_at"
_PEOPLE = """
    SELECT address.key, recipients FROM exchange JOIN address ON address.id = sender_id WHERE conversation_id = ?
"""
