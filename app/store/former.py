"""Keys that were given up: my own, whose age keys go on opening files for a while, and those of peers.

Whoever changes keys stays the same person here: what stands under an earlier identity is written under the present one,
and what still comes under an earlier one is read as the present one's (``present``). The keys themselves sign and open
nothing new.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from app.crypto.identity import SecretKeys
from app.records.ids import PeerId
from app.records.peer import Peer, Why
from app.store import history, identity, rounds, sequences
from app.store.database import Database
from app.store.times import moment, stamp

#: How long an age key that was given up still opens what others had sealed for it.
KEPT = timedelta(days=90)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """A secret age key of mine that was given up, and the identity it belonged to then."""

    identity: str
    sealing: bytes = field(repr=False)
    until: datetime


def add_mine(database: Database, keys: SecretKeys, now: datetime) -> None:
    """Give up my keys, inside a transaction; their age key opens for ``KEPT`` more."""
    database.insert(
        "former",
        identity=keys.identity,
        signing_key=keys.signing_public,
        sealing=keys.sealing,
        why=Why.ROTATED.value,
        at=stamp(now),
    )


def add_of(database: Database, peer: Peer, why: Why, now: datetime) -> None:
    """Note the keys that a peer has until now as given up, inside a transaction."""
    database.insert(
        "former",
        peer_id=peer.id,
        identity=peer.card.identity,
        signing_key=peer.card.signing_key,
        why=why.value,
        at=stamp(now),
    )


def opening(database: Database) -> tuple[Opening, ...]:
    """My earlier age keys that still open files, the newest first."""
    rows = database.read("SELECT * FROM former WHERE peer_id IS NULL AND sealing IS NOT NULL ORDER BY id DESC")
    return tuple(
        Opening(identity=row["identity"], sealing=row["sealing"], until=moment(row["at"]) + KEPT) for row in rows
    )


def forget_old(database: Database, now: datetime) -> None:
    """Take away the age keys whose time is over; commits only where there is one."""
    old = "peer_id IS NULL AND sealing IS NOT NULL AND at < ?"
    limit = (stamp(now - KEPT),)
    if database.one(f"SELECT 1 FROM former WHERE {old}", limit) is not None:
        with database.transaction("peer.forget", now, noted=False):
            database.write(f"UPDATE former SET sealing = NULL WHERE {old}", limit)


def mine(database: Database) -> tuple[str, ...]:
    """The identities that I had before the present one, the newest first."""
    own = identity.get(database)
    rows = database.read("SELECT identity FROM former WHERE peer_id IS NULL ORDER BY id DESC")
    found = dict.fromkeys(str(row["identity"]) for row in rows)
    return tuple(one for one in found if own is None or one != own.keys.identity)


def of_peer(database: Database, peer_id: PeerId) -> tuple[str, ...]:
    """The identities that a peer had before."""
    rows = database.read("SELECT identity FROM former WHERE peer_id = ? ORDER BY id DESC", (peer_id,))
    return tuple(dict.fromkeys(str(row["identity"]) for row in rows))


def newest(database: Database, peer_id: PeerId) -> tuple[datetime, Why] | None:
    """When and why a peer's keys changed last; None where they never did."""
    row = database.one("SELECT at, why FROM former WHERE peer_id = ? ORDER BY id DESC", (peer_id,))
    return None if row is None else (moment(row["at"]), Why(row["why"]))


def keys(database: Database) -> frozenset[bytes]:
    """The signing keys that peers have given up."""
    return frozenset(row[0] for row in database.read("SELECT signing_key FROM former WHERE peer_id IS NOT NULL"))


def present(database: Database, of: str) -> str:
    """The identity that somebody has now who once had this one; itself where nobody known ever had it."""
    row = database.one(
        "SELECT peer_id, peer.identity AS now FROM former LEFT JOIN peer ON peer.id = peer_id"
        " WHERE former.identity = ? ORDER BY former.id DESC",
        (of,),
    )
    if row is None:
        return of
    if row["now"] is not None:
        return str(row["now"])
    own = identity.get(database)
    return of if own is None else own.keys.identity


def rename(database: Database, old: str, new: str) -> None:
    """Write what stands under one identity under another, inside a transaction; earlier images in the history too."""
    database.write("UPDATE referral SET author = ? WHERE author = ?", (new, old))
    database.write("UPDATE statement SET author = ? WHERE author = ?", (new, old))
    database.write(
        "INSERT OR IGNORE INTO tombstone (author, claim, at) SELECT ?, claim, at FROM tombstone WHERE author = ?",
        (new, old),
    )
    database.write("DELETE FROM tombstone WHERE author = ?", (old,))
    rounds.rename(database, old, new)
    database.write(
        "UPDATE before_image SET image = json_set(image, '$.author', ?)"
        " WHERE place = 'referral' AND json_extract(image, '$.author') = ?",
        (new, old),
    )


def move(database: Database, source: PeerId, target: PeerId) -> None:
    """Give everything of one peer to another, and remove the one, inside a transaction."""
    database.write(
        """
        DELETE FROM statement WHERE peer_id = ?1 AND EXISTS (
            SELECT 1 FROM statement AS there WHERE there.peer_id = ?2 AND there.mine = statement.mine
            AND there.kind = statement.kind AND there.author = statement.author AND there.claim = statement.claim
            AND there.token = statement.token
        )
        """,
        (source, target),
    )
    # Files with the new key may have come before the one that tells of it: one sequence goes on.
    database.write(
        "DELETE FROM sequence WHERE peer_id = ?1 AND EXISTS (SELECT 1 FROM sequence AS there"
        " WHERE there.peer_id = ?2 AND there.stream = sequence.stream AND there.epoch = sequence.epoch)",
        (source, target),
    )
    for place in ("round_told", "round_stop"):
        database.write(
            f"DELETE FROM {place} WHERE peer_id = ? AND round_id IN (SELECT round_id FROM {place} WHERE peer_id = ?)",
            (source, target),
        )
    # Of the profiles told each way, one stays: that of the card which goes on.
    database.write(
        "DELETE FROM shared_profile WHERE peer_id = ? AND mine IN (SELECT mine FROM shared_profile WHERE peer_id = ?)",
        (target, source),
    )
    for place, column in _references(database):
        database.write(f"UPDATE {place} SET {column} = ? WHERE {column} = ?", (target, source))
    for one in sequences.of_peer(database, target):
        sequences.advance(database, one)
    forget(database, source)
    database.write("DELETE FROM peer WHERE id = ?", (source,))
    database.write(
        "UPDATE before_image SET image = json_set(image, '$.peer_id', ?)"
        " WHERE place = 'referral' AND json_extract(image, '$.peer_id') = ?",
        (target, source),
    )


def forget_sent(database: Database, peer_id: PeerId) -> None:
    """Let the next file for this peer begin a new sequence, and their next profile, however numbered, count, inside a
    transaction: a vault that was lost has forgotten all numbers.
    """
    database.write("DELETE FROM envelope WHERE peer_id = ? AND mine", (peer_id,))
    database.write("UPDATE shared_profile SET number = 0 WHERE peer_id = ? AND NOT mine", (peer_id,))


def forget(database: Database, peer_id: PeerId) -> None:
    """Take a peer's earlier images out of the history: with them a key that was given up would come back."""
    history.forget(database, "peer", peer_id)


def _references(database: Database) -> list[tuple[str, str]]:
    """Every column of every table that names a peer."""
    rows = database.read(
        """
        SELECT main.name AS place, reference."from" AS column
        FROM sqlite_schema AS main, pragma_foreign_key_list(main.name) AS reference
        WHERE main.type = 'table' AND reference."table" = 'peer'
        """
    )
    return [(str(row["place"]), str(row["column"])) for row in rows]
