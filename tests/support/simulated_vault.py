"""Vaults of a simulation: all tables and services of real ones, over an unencrypted database in memory.

A thousandth of what a vault on the disk costs: made from a template in a fifth of a millisecond, kept as a backup and
brought back as quickly. Nothing else is simplified; keys, signatures and seals are real.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

from sqlcipher3 import dbapi2 as sqlcipher

from app.records.ids import PeerId
from app.records.lead import LeadDraft, Vacancy
from app.records.peer import HeardBy
from app.records.place import Place, PlaceKind
from app.records.vault import Epoch
from app.services.leads import Leads
from app.services.peers import Peers
from app.services.shared_folder import SharedFolder
from app.store import epochs
from app.store.database import Database
from app.store.migrations import migrate
from tests.support.people import NOW
from tests.support.simulated_folder import Wire

PLACE = Place(kind=PlaceKind.FOLDER, address="nowhere")
NAMES = ("Annemarie", "Benedikt", "Charlotte", "Dominique")


def connect() -> sqlcipher.Connection:
    connection = sqlcipher.connect(":memory:", isolation_level=None, cached_statements=512, check_same_thread=False)
    connection.row_factory = sqlcipher.Row
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def new() -> Database:
    """An empty vault with all tables."""
    database = Database(connect(), read_only=False)
    migrate(database, NOW)
    database.prepare()
    with database.transaction("test", NOW, noted=False):
        epochs.begin(database, Epoch.CREATED, "simulated", NOW)
    return database


def copied(database: Database) -> Database:
    """The same state once more. Actions that can be taken back are not noted in it: they would need triggers, which
    cost more than all the rest.
    """
    connection = connect()
    database._connection.backup(connection)
    return Database(connection, read_only=False)


def restored(backup: Database, after: int, now: datetime) -> Database:
    """A vault that goes on from a backup, as ``app.store.restoring`` lets it, where epoch ``after`` was seen."""
    database = copied(backup)
    with database.transaction("vault.restore", now, noted=False):
        epochs.begin(database, Epoch.RESTORED, "simulated", now, after=after)
    return database


@cache
def template(count: int) -> tuple[Database, ...]:
    """Paired vaults, each with a lead to refer, as many as ``count``; nobody has set up a folder."""
    made = tuple(new() for _ in range(count))
    people = tuple(Peers(one) for one in made)
    cards = tuple(one.card(NOW, name=NAMES[number]) for number, one in enumerate(people))
    for number, one in enumerate(people):
        Leads(made[number]).add(LeadDraft(vacancy=Vacancy(title="Vertraulichkeit")), NOW)
        for other in range(count):
            if other != number:
                peer = one.add(cards[other], NOW)
                one.verify(peer.id, one.number(peer.id), HeardBy.VOICE, NOW)
    return made


def peer_of(number: int, other: int) -> PeerId:
    """In a template the others stand in their order."""
    return PeerId(other + 1 - (other > number))


class Computer:
    """One program with its vault, its way to the folder and its clock; ``person`` is whose it is.

    ``standing`` and ``fallen``: what came by (author, claim) and holds, or was taken back. ``read``: up to which
    delivery and which envelope of the vault a simulation has looked.
    """

    def __init__(self, person: int, database: Database, wire: Wire) -> None:
        self.person, self.wire = person, wire
        self.skew = timedelta()
        self.standing: set[tuple[str, str]] = set()
        self.fallen: set[tuple[str, str]] = set()
        self.read = Read()
        self.database, self.folder = database, SharedFolder(database, wire)
        self.go_on(database)

    def go_on(self, database: Database) -> None:
        """With this vault, the program newly started."""
        self.database, self.folder = database, SharedFolder(database, self.wire)
        fuse = self.wire.fuse
        database._before_commit.clear()
        database._listeners.clear()
        database.before_commit(lambda: fuse.pass_by(folder=False))
        database.on_commit(lambda _: fuse.pass_by(folder=False))

    def owns(self, outbox: str) -> bool:
        return self.database.one("SELECT 1 FROM outbox WHERE mine AND name = ?", (outbox,)) is not None

    def keep(self) -> "Kept":
        """A backup."""
        return Kept(
            person=self.person,
            database=copied(self.database),
            standing=frozenset(self.standing),
            fallen=frozenset(self.fallen),
            read=self.read,
        )

    def bring_back(self, kept: "Kept", after: int, now: datetime) -> None:
        """Go on from a backup."""
        self.standing, self.fallen, self.read = set(kept.standing), set(kept.fallen), kept.read
        old = self.database
        self.go_on(restored(kept.database, after, now))
        old.close()


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """Numbers of the last rows that were looked at."""

    delivery: int = 0
    sealed: int = 0
    come: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A backup of one computer's vault, with what a simulation knew of it."""

    person: int
    database: Database
    standing: frozenset[tuple[str, str]]
    fallen: frozenset[tuple[str, str]]
    read: Read
