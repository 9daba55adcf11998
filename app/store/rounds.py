"""Rounds in the vault: their charters, what members signed about one another, and what the user chose about them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from app.errors import NotFound
from app.records.ids import PeerId, ReferralId, RoundId
from app.records.round import Charter, Deed, Voice
from app.store.database import Database, Row, Value
from app.store.times import moment, stamp


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A round's newest charter with its signed text."""

    id: RoundId
    charter: Charter
    signed: str = field(repr=False)
    invited_by: PeerId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A voice with its signed text; ``peer_id`` is from whom it came, None for my own."""

    id: int
    voice: Voice
    signed: str = field(repr=False)
    peer_id: PeerId | None = None


def all_of(database: Database) -> tuple[Kept, ...]:
    """By name."""
    return tuple(map(_kept, database.read("SELECT * FROM round ORDER BY name COLLATE NOCASE, id")))


def get(database: Database, number: RoundId) -> Kept:
    """Raises ``NotFound``."""
    row = database.one("SELECT * FROM round WHERE id = ?", (number,))
    if row is None:
        raise NotFound(kind="round", id=number)
    return _kept(row)


def find(database: Database, founder: str, uid: str) -> Kept | None:
    row = database.one("SELECT * FROM round WHERE founder = ? AND uid = ?", (founder, uid))
    return None if row is None else _kept(row)


def put(
    database: Database, charter: Charter, signed: str, now: datetime, *, invited_by: PeerId | None = None
) -> RoundId:
    """Insert a round, or its newer charter, inside a transaction."""
    values: dict[str, Value] = {
        "number": charter.number,
        "name": charter.name,
        "passed_on": charter.passed_on,
        "kept": charter.kept,
        "needed": charter.needed,
        "issued_at": stamp(charter.issued_at),
        "signed": signed,
    }
    known = find(database, charter.founder, charter.uid)
    if known is not None:
        database.update("round", known.id, **values)
        return known.id
    return RoundId(
        database.insert(
            "round", uid=charter.uid, founder=charter.founder, invited_by=invited_by, at=stamp(now), **values
        )
    )


def remove(database: Database, number: RoundId) -> None:
    """With all that was said in it, inside a transaction; nothing waits there any more. Raises ``NotFound``."""
    database.write("UPDATE referral SET held = 0 WHERE round_id = ? AND held", (number,))
    if not database.write("DELETE FROM round WHERE id = ?", (number,)):
        raise NotFound(kind="round", id=number)


def voices(database: Database, number: RoundId) -> tuple[Spoken, ...]:
    """What holds in a round, the earliest heard first."""
    rows = database.read(
        """
        SELECT round_voice.*, round.uid, round.founder FROM round_voice JOIN round ON round.id = round_id
        WHERE round_id = ? ORDER BY round_voice.id
        """,
        (number,),
    )
    return tuple(map(_spoken, rows))


def say(
    database: Database, number: RoundId, voice: Voice, signed: str, now: datetime, *, peer_id: PeerId | None = None
) -> None:
    """Write what somebody said, in place of what they said before, inside a transaction; it counts as new again."""
    database.write(
        "DELETE FROM round_voice WHERE round_id = ? AND author = ? AND member = ?",
        (number, voice.author, voice.member),
    )
    database.insert(
        "round_voice",
        round_id=number,
        author=voice.author,
        member=voice.member,
        deed=voice.deed.value,
        number=voice.number,
        name=voice.name,
        charter=voice.charter,
        signed=signed,
        peer_id=peer_id,
        at=stamp(now),
    )


def told(database: Database, number: RoundId) -> dict[PeerId, tuple[int, int]]:
    """Up to which voice, and which charter, each peer was told."""
    rows = database.read("SELECT peer_id, voice, charter FROM round_told WHERE round_id = ?", (number,))
    return {PeerId(row["peer_id"]): (row["voice"], row["charter"]) for row in rows}


def newest(database: Database, number: RoundId) -> int:
    """The id of the voice heard last in a round, 0 where there is none."""
    return int(database.value("SELECT coalesce(max(id), 0) FROM round_voice WHERE round_id = ?", (number,)))


def put_told(database: Database, number: RoundId, peer_id: PeerId, *, voice: int, charter: int) -> None:
    """A peer has what holds up to a voice, and a charter of this number; inside a transaction."""
    database.write(
        """
        INSERT INTO round_told (round_id, peer_id, voice, charter) VALUES (?, ?, ?, ?)
        ON CONFLICT (round_id, peer_id) DO UPDATE SET
            voice = max(voice, excluded.voice), charter = max(charter, excluded.charter)
        """,
        (number, peer_id, voice, charter),
    )


def stopped(database: Database, number: RoundId) -> frozenset[PeerId]:
    """Peers to whom the user no longer seals in a round."""
    return frozenset(
        PeerId(row[0]) for row in database.read("SELECT peer_id FROM round_stop WHERE round_id = ?", (number,))
    )


def stop(database: Database, number: RoundId, peer_id: PeerId) -> None:
    """Inside a transaction."""
    database.write("INSERT OR IGNORE INTO round_stop (round_id, peer_id) VALUES (?, ?)", (number, peer_id))


def resume(database: Database, number: RoundId, peer_id: PeerId) -> None:
    """Inside a transaction."""
    database.write("DELETE FROM round_stop WHERE round_id = ? AND peer_id = ?", (number, peer_id))


def show_with(database: Database, number: RoundId) -> int:
    """From how many vouchers on a referral of the round is shown."""
    return int(database.value("SELECT show_with FROM round_rule WHERE round_id = ?", (number,)) or 1)


def put_rule(database: Database, number: RoundId, vouchers: int) -> None:
    """Inside a transaction."""
    known = database.value("SELECT id FROM round_rule WHERE round_id = ?", (number,))
    if known is None:
        database.insert("round_rule", round_id=number, show_with=vouchers)
    else:
        database.update("round_rule", known, show_with=vouchers)


def ruled(database: Database) -> tuple[tuple[ReferralId, int, bool], ...]:
    """Received referrals of rounds that a rule concerns, or did: how many vouchers it asks, and whether they wait."""
    rows = database.read(
        """
        SELECT referral.id, held, CASE WHEN lead_id IS NULL THEN coalesce(show_with, 1) ELSE 1 END AS least
        FROM referral LEFT JOIN round_rule ON round_rule.round_id = referral.round_id
        WHERE referral.round_id IS NOT NULL AND withdrawn_at IS NULL AND (held OR show_with > 1)
        """
    )
    return tuple((ReferralId(row["id"]), row["least"], bool(row["held"])) for row in rows)


def held(database: Database, number: RoundId) -> int:
    """How many referrals of a round wait for more vouchers."""
    return int(
        database.value("SELECT count(*) FROM referral WHERE round_id = ? AND held AND withdrawn_at IS NULL", (number,))
    )


def rename(database: Database, old: str, new: str) -> None:
    """Write what stands under one identity under another, inside a transaction; where both said something of the same
    member, or the same is said of both, the newer holds, and nobody vouches for themselves.
    """
    database.write(
        """
        UPDATE round SET founder = ?2 WHERE founder = ?1
            AND NOT EXISTS (SELECT 1 FROM round AS there WHERE there.founder = ?2 AND there.uid = round.uid)
        """,
        (old, new),
    )
    for row in database.read("SELECT * FROM round_voice WHERE author = ?1 OR member = ?1 ORDER BY number DESC", (old,)):
        author, member = (new if row[side] == old else row[side] for side in ("author", "member"))
        there = database.one(
            "SELECT id, number FROM round_voice WHERE round_id = ? AND author = ? AND member = ?",
            (row["round_id"], author, member),
        )
        older = there is not None and there["number"] >= row["number"]
        if there is not None and not older:
            database.write("DELETE FROM round_voice WHERE id = ?", (there["id"],))
        if older or Deed(row["deed"]).own != (author == member):
            database.write("DELETE FROM round_voice WHERE id = ?", (row["id"],))
        else:
            database.update("round_voice", row["id"], author=author, member=member)


def forget_person(database: Database, identities: Sequence[str]) -> None:
    """Take out what somebody said in rounds and what was said of them, from the history too; inside a transaction."""
    for one in identities:
        database.write("DELETE FROM round_voice WHERE author = ?1 OR member = ?1", (one,))
        database.write(
            """
            DELETE FROM before_image WHERE place = 'round_voice'
                AND (json_extract(image, '$.author') = ?1 OR json_extract(image, '$.member') = ?1)
            """,
            (one,),
        )


def _kept(row: Row) -> Kept:
    charter = Charter(
        uid=row["uid"],
        founder=row["founder"],
        number=row["number"],
        name=row["name"],
        passed_on=row["passed_on"],
        kept=row["kept"],
        needed=row["needed"],
        issued_at=moment(row["issued_at"]),
    )
    invited = row["invited_by"]
    return Kept(
        id=RoundId(row["id"]),
        charter=charter,
        signed=row["signed"],
        invited_by=None if invited is None else PeerId(invited),
    )


def _spoken(row: Row) -> Spoken:
    voice = Voice(
        uid=row["uid"],
        founder=row["founder"],
        deed=Deed(row["deed"]),
        author=row["author"],
        member=row["member"],
        number=row["number"],
        name=row["name"],
        charter=row["charter"],
    )
    peer = row["peer_id"]
    return Spoken(id=row["id"], voice=voice, signed=row["signed"], peer_id=None if peer is None else PeerId(peer))
