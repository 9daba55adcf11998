"""Profiles in the vault: the user's own variants, and what each peer has of the user or the user of them."""

import json
from dataclasses import asdict
from datetime import datetime

from app.errors import NotFound
from app.records.ids import PeerId, ProfileId
from app.records.profile import Profile, ProfileText, SharedProfile
from app.store.database import Database, Row
from app.store.times import moment, moment_or_none, stamp

#: Who gave no name is called by the beginning of their identity, as everywhere.
_SHARED = """
    SELECT shared_profile.*, coalesce(nullif(peer.name, ''), substr(peer.identity, 1, 8)) AS peer_name
    FROM shared_profile JOIN peer ON peer.id = peer_id
"""


def all_of(database: Database) -> tuple[Profile, ...]:
    """All variants, by name."""
    return tuple(map(_profile, database.read("SELECT * FROM profile ORDER BY name COLLATE NOCASE, id")))


def get(database: Database, number: ProfileId) -> Profile:
    """Raises ``NotFound``."""
    row = database.one("SELECT * FROM profile WHERE id = ?", (number,))
    if row is None:
        raise NotFound(kind="profile", id=number)
    return _profile(row)


def add(database: Database, name: str, text: ProfileText, now: datetime) -> ProfileId:
    """Insert inside a transaction."""
    return ProfileId(database.insert("profile", name=name, content=_spelt(text), changed_at=stamp(now)))


def put(database: Database, profile: Profile, now: datetime) -> None:
    """Inside a transaction. Raises ``NotFound``."""
    content = _spelt(profile.text)
    if not database.update("profile", profile.id, name=profile.name, content=content, changed_at=stamp(now)):
        raise NotFound(kind="profile", id=profile.id)


def remove(database: Database, number: ProfileId) -> None:
    """Inside a transaction; what was told of it stays told. Raises ``NotFound``."""
    if not database.write("DELETE FROM profile WHERE id = ?", (number,)):
        raise NotFound(kind="profile", id=number)


def told(database: Database) -> tuple[SharedProfile, ...]:
    """All that peers have of the user, also what was withdrawn, by the peer's name."""
    return tuple(map(_shared, database.read(f"{_SHARED} WHERE mine ORDER BY peer.name, peer_id")))


def heard(database: Database) -> tuple[SharedProfile, ...]:
    """All that peers told of themselves."""
    return tuple(map(_shared, database.read(f"{_SHARED} WHERE NOT mine ORDER BY peer.name, peer_id")))


def find(database: Database, peer: PeerId, *, mine: bool) -> SharedProfile | None:
    """What this peer has of the user, or the user of them."""
    row = database.one(f"{_SHARED} WHERE peer_id = ? AND mine = ?", (peer, int(mine)))
    return None if row is None else _shared(row)


def share(
    database: Database,
    peer: PeerId,
    claim: str,
    number: int,
    text: ProfileText,
    now: datetime,
    *,
    profile_id: ProfileId | None = None,
    mine: bool,
) -> None:
    """Write what was told, in place of what was told before; inside a transaction."""
    database.write("DELETE FROM shared_profile WHERE peer_id = ? AND mine = ?", (peer, int(mine)))
    database.insert(
        "shared_profile",
        peer_id=peer,
        mine=int(mine),
        claim=claim,
        number=number,
        content=_spelt(text),
        profile_id=profile_id,
        at=stamp(now),
    )


def withdraw(database: Database, peer: PeerId, claim: str, now: datetime, *, mine: bool) -> bool:
    """Erase what was told, inside a transaction; gives whether there was something of this claim."""
    return bool(
        database.write(
            """
            UPDATE shared_profile SET withdrawn_at = ?, content = '{}'
            WHERE peer_id = ? AND mine = ? AND claim = ? AND withdrawn_at IS NULL
            """,
            (stamp(now), peer, int(mine), claim),
        )
    )


def _spelt(text: ProfileText) -> str:
    return json.dumps({name: said for name, said in asdict(text).items() if said}, ensure_ascii=False)


def _profile(row: Row) -> Profile:
    return Profile(
        id=ProfileId(row["id"]),
        name=row["name"],
        text=ProfileText(**json.loads(row["content"])),
        changed_at=moment(row["changed_at"]),
    )


def _shared(row: Row) -> SharedProfile:
    return SharedProfile(
        peer_id=PeerId(row["peer_id"]),
        peer_name=row["peer_name"],
        mine=bool(row["mine"]),
        claim=row["claim"],
        number=row["number"],
        text=ProfileText(**json.loads(row["content"])),
        profile_id=None if row["profile_id"] is None else ProfileId(row["profile_id"]),
        at=moment(row["at"]),
        withdrawn_at=moment_or_none(row["withdrawn_at"]),
    )
