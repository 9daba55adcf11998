"""Peers in the vault, by the one key that makes them who they are."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from app.errors import NotFound
from app.records.ids import ContactId, PeerId
from app.records.peer import Card, HeardBy, Part, Peer, PeerState
from app.store import former, search
from app.store.database import Database, Row
from app.store.folding import words
from app.store.times import moment, moment_or_none, stamp, stamp_or_none

_MOST_NAMESAKES = 20


def all_of(database: Database) -> tuple[Peer, ...]:
    """By name."""
    peers = [_peer(database, row) for row in database.read("SELECT * FROM peer")]
    return tuple(sorted(peers, key=lambda peer: (words(peer.name), peer.id)))


def get(database: Database, number: PeerId) -> Peer:
    row = database.one("SELECT * FROM peer WHERE id = ?", (number,))
    if row is None:
        raise NotFound(kind="peer", id=number)
    return _peer(database, row)


def find(database: Database, identity: str, *, namesakes: bool = True) -> Peer | None:
    """Without ``namesakes`` nobody is looked for who has the same name: that takes as long as there are people."""
    row = database.one("SELECT * FROM peer WHERE identity = ?", (identity,))
    return None if row is None else _peer(database, row, namesakes=namesakes)


class Pinned(Mapping[bytes, PeerState]):
    """All signing keys with the state of whoever holds them, each looked up when it is asked for."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def __getitem__(self, key: bytes) -> PeerState:
        state = self._database.value("SELECT state FROM peer WHERE signing_key = ?", (key,))
        if state is None:
            raise KeyError(key)
        return PeerState(state)

    def __iter__(self) -> Iterator[bytes]:
        return iter(pinned(self._database))

    def __len__(self) -> int:
        return int(self._database.value("SELECT count(*) FROM peer"))


def pinned(database: Database) -> Mapping[bytes, PeerState]:
    """All signing keys with the state of whoever holds them."""
    return {row["signing_key"]: PeerState(row["state"]) for row in database.read("SELECT signing_key, state FROM peer")}


def keys_of(database: Database, contact_id: ContactId) -> frozenset[bytes]:
    """The signing keys of whoever this contact is as a peer, those given up too."""
    rows = database.read(
        """
        SELECT signing_key FROM peer WHERE contact_id = ?1 UNION
        SELECT former.signing_key FROM former JOIN peer ON peer.id = peer_id WHERE contact_id = ?1
        """,
        (contact_id,),
    )
    return frozenset(row["signing_key"] for row in rows)


def add(database: Database, card: Card, contact_id: ContactId | None, now: datetime) -> PeerId:
    """Insert an unverified peer, inside a transaction."""
    number = database.insert(
        "peer",
        identity=card.identity,
        signing_key=card.signing_key,
        sealing_key=card.sealing_key,
        name=card.name,
        part=card.part.value,
        number=card.number,
        issued_at=stamp(card.issued_at),
        was=_was(card),
        state=PeerState.UNVERIFIED.value,
        contact_id=contact_id,
        added_at=stamp(now),
    )
    return PeerId(number)


def put(database: Database, peer: Peer) -> None:
    """Write all but the keys' owner, which only ``put_keys`` changes. Raises ``NotFound``."""
    changed = database.update(
        "peer",
        peer.id,
        sealing_key=peer.card.sealing_key,
        name=peer.card.name,
        part=peer.card.part.value,
        number=peer.card.number,
        issued_at=stamp(peer.card.issued_at),
        state=peer.state.value,
        contact_id=peer.contact_id,
        verified_at=stamp_or_none(peer.verified_at),
        heard_by=peer.heard_by and peer.heard_by.value,
    )
    if not changed:
        raise NotFound(kind="peer", id=peer.id)


def put_keys(database: Database, peer_id: PeerId, card: Card) -> None:
    """Let a peer be whoever holds the keys of this card from now on, inside a transaction."""
    database.update("peer", peer_id, identity=card.identity, signing_key=card.signing_key, was=_was(card))
    former.forget(database, peer_id)


def _said_to_be(database: Database, card: Card) -> PeerId | None:
    """The peer whose identity, present or earlier, this card names as an earlier one of its holder's."""
    for identity in card.was:
        row = database.one("SELECT id FROM peer WHERE identity = ?", (former.present(database, identity),))
        if row is not None and former.present(database, identity) != card.identity:
            return PeerId(row["id"])
    return None


def _was(card: Card) -> str:
    return " ".join(card.was)


def _namesakes(database: Database, row: Row) -> tuple[str, ...]:
    """Contacts and other peers whose name has the same words; the contact this peer was linked with is none."""
    name = words(row["name"])
    if not name:
        return ()
    found = search.find(database, row["name"], _MOST_NAMESAKES)
    marks = ", ".join("?" * len(found))
    people = database.read(
        f"SELECT name FROM contact WHERE id IN ({marks}) AND id IS NOT ?", (*found, row["contact_id"])
    )
    others = database.read("SELECT name FROM peer WHERE id <> ?", (row["id"],))
    return tuple(dict.fromkeys(str(other[0]) for other in (*people, *others) if words(other[0]) == name))


def _peer(database: Database, row: Row, *, namesakes: bool = True) -> Peer:
    card = Card(
        identity=row["identity"],
        name=row["name"],
        part=Part(row["part"]),
        number=row["number"],
        issued_at=moment(row["issued_at"]),
        signing_key=row["signing_key"],
        sealing_key=row["sealing_key"],
        was=tuple(row["was"].split()),
    )
    renewed = former.newest(database, PeerId(row["id"]))
    return Peer(
        id=PeerId(row["id"]),
        card=card,
        state=PeerState(row["state"]),
        contact_id=None if row["contact_id"] is None else ContactId(row["contact_id"]),
        added_at=moment(row["added_at"]),
        verified_at=moment_or_none(row["verified_at"]),
        heard_by=None if row["heard_by"] is None else HeardBy(row["heard_by"]),
        same_name_as=_namesakes(database, row) if namesakes else (),
        renewed_at=None if renewed is None else renewed[0],
        renewed=None if renewed is None else renewed[1],
        said_to_be=_said_to_be(database, card),
    )
