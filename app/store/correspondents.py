"""Addresses and people as an import of mail meets them: whom I wrote to is known, who only wrote to me waits."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.formats.channels import kind_of_key
from app.formats.names import split
from app.reading.compact import Row
from app.records.contact import ChannelKind, Ring, Standing
from app.records.exchange import Nature
from app.records.ids import BatchId
from app.store.contacts import sort_name
from app.store.database import Database, Value
from app.store.screener import ruled
from app.store.written import Written

#: Addresses remembered between slices; a mailbox of any size needs no more memory than this.
_REMEMBERED = 20_000
_MANY = 900
#: An address that so many others write to, and that never writes, is a list or a group and nobody to be owed by.
_GROUP = 5
_GROUPS = 50_000
#: Whose senders are people to be decided about; machines and lists are not.
_WAITING = (Nature.HUMAN.value, Nature.BULK.value, Nature.INVITATION.value)


@dataclass(slots=True)
class Address:
    """An address of the vault and whose it is."""

    id: int
    contact_id: int | None
    standing: str
    wrote_to: bool
    named: bool = False


class Correspondents:
    """Used slice by slice: ``look_up`` makes what is missing, ``address`` then answers from memory."""

    def __init__(self, database: Database, batch: BatchId, mine: frozenset[str], at: int, standing: Standing) -> None:
        self._database = database
        self._batch = batch
        self._mine = mine
        self._at = at
        self._standing = standing
        self._known: dict[str, Address] = {}
        self._writers: dict[str, set[str]] = {}
        self._made: list[tuple[int, Address, tuple[Value, ...]]] = []
        self._next: int = 0

    def address(self, key: str) -> Address:
        return self._known[key]

    def look_up(self, rows: Sequence[Row], written: Written) -> list[Row]:
        """Make the addresses and people of a slice; gives the rows without those of people kept out."""
        names: dict[str, str] = {}
        wrote_to: set[str] = set()
        for row in rows:
            if not names.get(row[4]):
                names[row[4]] = row[5]
            if row[4] in self._mine and not row[15]:
                for key, name in (*row[6], *row[7]):
                    if not names.get(key):
                        names[key] = name
                    wrote_to.add(key)
            elif row[4] not in self._mine:
                self.note_writer(row[4], (key for key, _ in (*row[6], *row[7])))
            else:
                names.update({key: names.get(key) or name for key, name in (*row[6], *row[7])})
        self._load(names)
        self._name(names)
        kept = self._without_kept_out(rows, written)
        for key in sorted(wrote_to - self._mine):
            self._written_to(key, names[key], written)
        for row in kept:
            if row[4] not in self._mine and self._known[row[4]].contact_id is None and self._waits(row):
                straight = self._standing is Standing.CIRCLE
                self._make(row[4], names[row[4]], Standing.CIRCLE if straight else Standing.SCREENED, written)
        self._write_made()
        return kept

    def note_writer(self, sender: str, recipients: Iterable[str]) -> None:
        """Remember who wrote to an address, as far as it tells a list from a person."""
        for key in recipients:
            writers = self._writers.get(key)
            if writers is None:
                if len(self._writers) >= _GROUPS or key in self._mine:
                    continue
                writers = self._writers[key] = set()
            if len(writers) < _GROUP:
                writers.add(sender)

    def drop_groups(self) -> int:
        """Take back the people made of addresses of lists and groups, at the end of an import; gives how many."""
        keys = [key for key, writers in self._writers.items() if len(writers) >= _GROUP]
        dropped = 0
        for key in keys:
            number = self._database.value(_GROUP_CONTACT, (key, self._batch))
            if number is not None:
                self._database.write("UPDATE address SET contact_id = NULL WHERE contact_id = ?", (number,))
                self._database.write("DELETE FROM contact WHERE id = ?", (number,))
                self._known.pop(key, None)
                dropped += 1
        return dropped

    def _waits(self, row: Row) -> bool:
        """Whether the sender of a message is somebody to be decided about."""
        if row[2] in _WAITING:
            return True
        return row[2] == Nature.LIST.value and any(key in self._mine for key, _ in (*row[6], *row[7]))

    def _load(self, names: dict[str, str]) -> None:
        if len(self._known) + len(names) > _REMEMBERED:
            self._known.clear()
        missing = sorted(key for key in names if key not in self._known)
        for start in range(0, len(missing), _MANY):
            part = missing[start : start + _MANY]
            for row in self._database.read(_ADDRESSES.replace("?", ", ".join("?" * len(part))), part):
                if row["kind"] != kind_of_key(row["key"]):
                    continue
                self._known[row["key"]] = Address(
                    id=row["id"],
                    contact_id=row["contact_id"],
                    standing=row["standing"] or "",
                    wrote_to=bool(row["wrote_to"]),
                    named=bool(row["name"]),
                )
        new = [key for key in missing if key not in self._known]
        if not new:
            return
        number = 1 + int(self._database.value("SELECT seq FROM sqlite_sequence WHERE name = 'address'") or 0)
        self._database.write_many(
            "INSERT INTO address (id, kind, key, value, name, mine, batch_id) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [(number + at, *_way(key), names[key], int(key in self._mine), self._batch) for at, key in enumerate(new)],
        )
        for at, key in enumerate(new):
            self._known[key] = Address(
                id=number + at, contact_id=None, standing="", wrote_to=False, named=bool(names[key])
            )

    def _name(self, names: dict[str, str]) -> None:
        """Give people who were met as a bare address the name that a later message tells."""
        for key, name in names.items():
            address = self._known[key]
            if not name or address.named:
                continue
            address.named = True
            self._database.update("address", address.id, name=name)
            if address.contact_id is not None and name != key:
                parts = split(name)
                self._database.write(
                    "UPDATE contact SET name = ?, given = ?, family = ?, sort_name = ? WHERE id = ? AND name = ?",
                    (
                        name,
                        parts.given,
                        parts.family,
                        sort_name(name, parts.given, parts.family),
                        address.contact_id,
                        key,
                    ),
                )

    def _without_kept_out(self, rows: Sequence[Row], written: Written) -> list[Row]:
        kept: list[Row] = []
        counted: dict[int, int] = {}
        ruling = bool(self._database.value("SELECT EXISTS (SELECT 1 FROM screener_rule)"))
        for row in rows:
            address = self._known[row[4]]
            if address.contact_id is None and row[4] not in self._mine and not address.standing:
                rule = ruled(self._database, row[4]) if ruling else None
                address.standing = rule.value if rule else "new"
            if address.standing == Standing.OUT.value and row[4] not in self._mine:
                counted[address.id] = counted.get(address.id, 0) + 1
            else:
                kept.append(row)
        if counted:
            written.skipped["kept_out"] += sum(counted.values())
            self._database.write_many(
                """
                INSERT INTO kept_out (address_id, batch_id, count) VALUES (?, ?, ?)
                ON CONFLICT (address_id, batch_id) DO UPDATE SET count = count + excluded.count
                """,
                [(number, self._batch, count) for number, count in counted.items()],
            )
        return kept

    def _written_to(self, key: str, name: str, written: Written) -> None:
        """I wrote to them: known, unless the user has decided otherwise before."""
        address = self._known[key]
        if not address.wrote_to:
            self._database.update("address", address.id, wrote_to=1)
            address.wrote_to = True
            if address.contact_id is not None:
                written.touched.update(
                    int(row[0])
                    for row in self._database.read(
                        "SELECT DISTINCT conversation_id FROM exchange WHERE sender_id = ?", (address.id,)
                    )
                )
        if address.contact_id is None:
            self._make(key, name, self._standing, written)
        elif address.standing == Standing.SCREENED.value:
            ring = Ring.WIDER.value if self._standing is Standing.CIRCLE else None
            self._database.update("contact", address.contact_id, standing=self._standing.value, ring=ring)
            address.standing = self._standing.value

    def _make(self, key: str, name: str, standing: Standing, written: Written) -> None:
        address = self._known[key]
        if standing is Standing.SCREENED and address.standing == Standing.KNOWN.value:
            standing = Standing.KNOWN  # a rule of the user for this domain
        shown = name or key.partition(":")[2] or key
        parts = split(name) if name else split("")
        if not self._made:
            self._next = 1 + int(self._database.value("SELECT seq FROM sqlite_sequence WHERE name = 'contact'") or 0)
        number = self._next + len(self._made)
        ring = Ring.WIDER.value if standing is Standing.CIRCLE else None
        sorted_by = sort_name(shown, parts.given, parts.family)
        values = (number, shown, parts.given, parts.family, sorted_by, standing.value, ring, self._at, self._batch)
        self._made.append((number, address, values))
        address.contact_id = number
        address.standing = standing.value
        written.people += 1

    def _write_made(self) -> None:
        """Write the people of a slice at once: one statement for each costs three times as much."""
        made, self._made = self._made, []
        self._database.write_many(
            """
            INSERT INTO contact (id, name, given, family, sort_name, standing, ring, created_at, batch_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [values for _, _, values in made],
        )
        self._database.write_many(
            "UPDATE address SET contact_id = ? WHERE id = ?", [(number, address.id) for number, address, _ in made]
        )


def _way(key: str) -> tuple[str, str, str]:
    """Kind, key and value of a new address."""
    kind = kind_of_key(key)
    return kind.value, key, f"https://www.linkedin.com{key}" if kind is ChannelKind.PROFILE else key


def own_everywhere(database: Database) -> frozenset[str]:
    """The keys of all that is me: mail addresses, profiles, numbers, names in chats."""
    return frozenset(row[0] for row in database.read("SELECT key FROM address WHERE mine"))


def add_own(database: Database, key: str, name: str, batch: BatchId | None) -> None:
    """Make a profile, a number or a name in a chat mine too, inside a transaction."""
    kind, _, value = _way(key)
    number = database.value("SELECT id FROM address WHERE kind = ? AND key = ?", (kind, key))
    if number is None:
        database.insert("address", kind=kind, key=key, value=value, name=name, mine=1, batch_id=batch)
    else:
        database.write("UPDATE address SET mine = 1 WHERE id = ? AND NOT mine", (number,))


def own(database: Database) -> tuple[str, ...]:
    """My own mail addresses."""
    return tuple(row[0] for row in database.read("SELECT key FROM address WHERE kind = 'mail' AND mine ORDER BY id"))


def set_own(database: Database, keys: Iterable[str], batch: BatchId | None = None) -> None:
    """Make these and no others mine, inside a transaction."""
    wanted = dict.fromkeys(key.strip().lower() for key in keys)
    for row in database.read("SELECT id, key FROM address WHERE kind = 'mail' AND mine"):
        if row["key"] not in wanted:
            database.update("address", row["id"], mine=0)
    for key in wanted:
        number = database.value("SELECT id FROM address WHERE kind = 'mail' AND key = ?", (key,))
        if number is None:
            database.insert("address", kind="mail", key=key, value=key, mine=1, batch_id=batch)
        else:
            database.write("UPDATE address SET mine = 1 WHERE id = ? AND NOT mine", (number,))


def keep_touched(database: Database, batch: BatchId) -> None:
    """Whom the user changed since an import made them stays when it is taken back; inside a transaction."""
    database.write(
        """
        UPDATE contact SET batch_id = NULL WHERE batch_id = ?1 AND EXISTS (
            SELECT 1 FROM before_image JOIN action ON action.id = action_id
            WHERE before_image.place = 'contact' AND row = contact.id AND action.batch_id IS NOT ?1
                AND undoes IS NULL AND undone_by IS NULL
        )
        """,
        (batch,),
    )


_ADDRESSES = """
    SELECT address.id, kind, key, address.name, contact_id, wrote_to, contact.standing FROM address
    LEFT JOIN contact ON contact.id = contact_id WHERE kind IN ('mail', 'phone', 'profile', 'chat') AND key IN (?)
"""

_GROUP_CONTACT = """
    SELECT contact.id FROM address JOIN contact ON contact.id = address.contact_id
    WHERE address.kind = 'mail' AND address.key = ? AND contact.batch_id = ?
        AND NOT EXISTS (SELECT 1 FROM exchange WHERE exchange.sender_id = address.id)
        AND (SELECT count(*) FROM address AS other WHERE other.contact_id = contact.id) = 1
"""
