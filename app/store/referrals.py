"""Referrals given and received, to whom they were handed, and which were withdrawn for ever."""

import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime

from app.errors import NotFound
from app.formats import jobposting
from app.records.ids import LeadId, PeerId, ReferralId, RoundId
from app.records.lead import Stage
from app.records.peer import Peer
from app.records.referral import (
    Basis,
    Claim,
    Confidence,
    Delivery,
    Direction,
    Interest,
    Referral,
    Reshare,
    Terms,
    Vetting,
)
from app.store import history
from app.store.database import Database, Row
from app.store.times import moment, moment_or_none, stamp, stamp_or_none

_SELECT = "SELECT referral.*, peer.name AS sender FROM referral LEFT JOIN peer ON peer.id = referral.peer_id"
_DELIVERY = """
    SELECT delivery.*, sent.id IS NOT NULL AS in_folder, sent.acked_at
    FROM delivery LEFT JOIN sent ON sent.code = delivery.code
"""
_HELD = """
    FROM delivery JOIN referral ON referral.id = referral_id
    WHERE delivery.peer_id = ? AND delivery.kind = 'referral' AND withdrawn_at IS NULL
"""
#: Withdrawals kept of one author whose referral never came.
MOST_TOMBSTONES = 1_000


def all_of(database: Database, direction: Direction | None = None) -> tuple[Referral, ...]:
    """The newest first."""
    rows = database.read(
        f"{_SELECT} ORDER BY coalesce(referral.received_at, referral.issued_at) DESC, referral.id DESC"
    )
    handed: dict[int, list[Delivery]] = {}
    for row in database.read(f"{_DELIVERY} WHERE delivery.kind = 'referral' ORDER BY delivery.id"):
        handed.setdefault(row["referral_id"], []).append(_delivery(row))
    return tuple(
        _referral(row, tuple(handed.get(row["id"], ()))) for row in rows if direction in (None, row["direction"])
    )


def get(database: Database, number: ReferralId) -> Referral:
    row = database.one(f"{_SELECT} WHERE referral.id = ?", (number,))
    if row is None:
        raise NotFound(kind="referral", id=number)
    return _referral(row, _deliveries(database, row["id"]))


def find(database: Database, author: str, claim: str) -> Referral | None:
    row = database.one(f"{_SELECT} WHERE referral.author = ? AND referral.claim = ?", (author, claim))
    return None if row is None else _referral(row, _deliveries(database, row["id"]))


def source_of(database: Database, lead_id: LeadId) -> Referral | None:
    """The received referral that a lead was made of."""
    row = database.one(f"{_SELECT} WHERE referral.lead_id = ? AND referral.direction = 'received'", (lead_id,))
    return None if row is None else _referral(row, _deliveries(database, row["id"]))


def stages_of(database: Database, peer_id: PeerId) -> tuple[int, tuple[Stage, ...]]:
    """How many referrals a peer sent, and how far the leads have come that were made of them."""
    received = int(database.value("SELECT count(*) FROM referral WHERE peer_id = ?", (peer_id,)))
    rows = database.read(
        "SELECT lead.stage FROM referral INDEXED BY referral_lead JOIN lead ON lead.id = referral.lead_id"
        " WHERE referral.lead_id IS NOT NULL AND referral.peer_id = ?",
        (peer_id,),
    )
    return received, tuple(Stage(row["stage"]) for row in rows)


def add(
    database: Database,
    claim: Claim,
    *,
    lead_id: LeadId | None = None,
    peer_id: PeerId | None = None,
    signed: bytes = b"",
    received_at: datetime | None = None,
    chain: Sequence[bytes] = (),
    round_id: RoundId | None = None,
) -> ReferralId:
    """Insert one given (of a lead) or received (from a peer, with the exact signed bytes), inside a transaction."""
    number = database.insert(
        "referral",
        direction=(Direction.GIVEN if peer_id is None else Direction.RECEIVED).value,
        claim=claim.id,
        author=claim.author,
        name=claim.name,
        issued_at=stamp(claim.issued_at),
        vacancy=json.dumps(jobposting.write(claim.vacancy), ensure_ascii=False),
        vetting=_vetting_text(claim.vetting),
        expires_on=claim.terms.expires_on.isoformat() if claim.terms.expires_on else None,
        reshare=claim.terms.reshare.value,
        consent=int(claim.terms.consent),
        signed=signed.decode("ascii"),
        lead_id=lead_id,
        peer_id=peer_id,
        received_at=stamp_or_none(received_at),
        chain=json.dumps([link.decode("ascii") for link in chain]),
        round_id=round_id,
    )
    return ReferralId(number)


def remove(database: Database, number: ReferralId) -> None:
    if not database.write("DELETE FROM referral WHERE id = ?", (number,)):
        raise NotFound(kind="referral", id=number)


def mark_seen(database: Database, number: ReferralId, now: datetime) -> None:
    database.write("UPDATE referral SET seen_at = ? WHERE id = ? AND seen_at IS NULL", (stamp(now), number))


def hold(database: Database, number: ReferralId, *, waits: bool) -> None:
    """One waits for more vouchers before it is shown, or does so no longer."""
    database.update("referral", number, held=int(waits))


def put_lead(database: Database, number: ReferralId, lead_id: LeadId) -> None:
    database.update("referral", number, lead_id=lead_id)


def put_granted(database: Database, number: ReferralId, signed: bytes) -> None:
    """Its author left a received one free to be passed on, by signing the same claim again."""
    database.update("referral", number, reshare=Reshare.OK.value, signed=signed.decode("ascii"))
    database.write(
        "UPDATE before_image SET image = json_set(image, '$.reshare', ?, '$.signed', ?)"
        " WHERE place = 'referral' AND row = ?",
        (Reshare.OK.value, signed.decode("ascii"), number),
    )


def put_gap(database: Database, peer_id: PeerId, number: ReferralId | None, *, missing: bool) -> None:
    """Files of a peer are missing: mark this referral; none is missing any more: clear the mark of all."""
    if not missing:
        database.write("UPDATE referral SET gap = 0 WHERE peer_id = ? AND gap", (peer_id,))
    elif number is not None:
        database.update("referral", number, gap=1)


def withdraw(database: Database, referral: Referral, now: datetime, *, erase: bool) -> None:
    """Mark as withdrawn; with ``erase`` what it said goes too, and only that it was there stays."""
    database.update("referral", referral.id, withdrawn_at=stamp(now))
    if erase:
        emptied = _vetting_text(Vetting(basis=referral.vetting.basis))
        database.update("referral", referral.id, vacancy="{}", vetting=emptied, signed="", chain="[]")
        history.forget(database, "referral", referral.id)


def bury(database: Database, author: str, claims: Iterable[str], now: datetime) -> None:
    """Remember for ever that this author withdrew these claims, the latest thousand of each author."""
    database.write_many(
        "INSERT OR IGNORE INTO tombstone (author, claim, at) VALUES (?, ?, ?)",
        [(author, claim, stamp(now)) for claim in claims],
    )
    database.write(
        """
        DELETE FROM tombstone WHERE author = ? AND id NOT IN
            (SELECT id FROM tombstone WHERE author = ? ORDER BY id DESC LIMIT ?)
        """,
        (author, author, MOST_TOMBSTONES),
    )


def buried(database: Database, author: str, claim: str) -> bool:
    return database.one("SELECT 1 FROM tombstone WHERE author = ? AND claim = ?", (author, claim)) is not None


def hand_over(
    database: Database, number: ReferralId, peer: Peer, *, kind: str, code: str, now: datetime, digest: str = ""
) -> None:
    """Note that a file with this code was made for this peer; it stays noted if the peer goes."""
    database.insert(
        "delivery",
        referral_id=number,
        peer_id=peer.id,
        peer_name=peer.name,
        kind=kind,
        code=code,
        handed_at=stamp(now),
        digest=digest,
    )


def chain(database: Database, number: ReferralId) -> tuple[bytes, ...]:
    """The signed claims behind one that was passed on, the oldest first."""
    text = database.value("SELECT chain FROM referral WHERE id = ?", (number,))
    return tuple(link.encode("ascii") for link in json.loads(text or "[]"))


def resting_on(database: Database, claim: str) -> tuple[ReferralId, ...]:
    """Given ones, not withdrawn, whose chain names this claim."""
    rows = database.read(
        "SELECT id FROM referral WHERE direction = 'given' AND withdrawn_at IS NULL AND chain <> '[]'"
        " AND instr(chain, ?)",
        (claim,),
    )
    return tuple(ReferralId(row["id"]) for row in rows)


def passed_on(database: Database, claim: str) -> tuple[ReferralId, ...]:
    """Received ones, not withdrawn, whose chain names this claim: somebody passed it on with a claim of their own."""
    rows = database.read(
        "SELECT id FROM referral WHERE chain <> '[]' AND direction = 'received' AND withdrawn_at IS NULL"
        " AND instr(chain, ?)",
        (claim,),
    )
    return tuple(ReferralId(row["id"]) for row in rows)


def signed(database: Database, number: ReferralId) -> bytes:
    """The exact signed bytes of a claim received; empty for one withdrawn or given."""
    return str(database.value("SELECT signed FROM referral WHERE id = ?", (number,)) or "").encode("ascii")


def handed(database: Database, number: ReferralId) -> tuple[tuple[PeerId, str], ...]:
    """To whom one was handed over, each with the hash of the claim in that file."""
    rows = database.read(
        "SELECT peer_id, digest FROM delivery"
        " WHERE referral_id = ? AND kind IN ('referral', 'grant') AND peer_id IS NOT NULL",
        (number,),
    )
    return tuple((PeerId(row["peer_id"]), row["digest"]) for row in rows)


def held(database: Database, peer_id: PeerId) -> tuple[tuple[ReferralId, str], ...]:
    """My referrals that a peer has and that I did not withdraw, with the ids of their claims."""
    rows = database.read(f"SELECT DISTINCT referral.id, referral.claim {_HELD}", (peer_id,))
    return tuple((ReferralId(row["id"]), str(row["claim"])) for row in rows)


def held_before(database: Database, peer_id: PeerId, at: datetime) -> tuple[ReferralId, ...]:
    """Those of them that were handed over last before a moment."""
    rows = database.read(
        f"SELECT referral.id {_HELD} GROUP BY referral.id HAVING max(handed_at) < ?", (peer_id, stamp(at))
    )
    return tuple(ReferralId(row["id"]) for row in rows)


def code_taken(database: Database, code: str) -> bool:
    return database.one("SELECT 1 FROM delivery WHERE code = ?", (code,)) is not None


def _deliveries(database: Database, number: int) -> tuple[Delivery, ...]:
    rows = database.read(
        f"{_DELIVERY} WHERE referral_id = ? AND delivery.kind = 'referral' ORDER BY delivery.id", (number,)
    )
    return tuple(map(_delivery, rows))


def _delivery(row: Row) -> Delivery:
    return Delivery(
        peer_id=None if row["peer_id"] is None else PeerId(row["peer_id"]),
        peer_name=row["peer_name"],
        code=row["code"],
        handed_at=moment(row["handed_at"]),
        in_folder=bool(row["in_folder"]),
        acked_at=moment_or_none(row["acked_at"]),
    )


def _vetting_text(vetting: Vetting) -> str:
    said = {
        "basis": vetting.basis.value,
        "since": vetting.since,
        "relation": vetting.relation,
        "interest": vetting.interest.value,
        "confidence": vetting.confidence.value,
        "words": vetting.words,
    }
    return json.dumps(said, ensure_ascii=False)


def _vetting(text: str) -> Vetting:
    said = json.loads(text)
    return Vetting(
        basis=Basis(said["basis"]),
        since=said["since"],
        relation=said["relation"],
        interest=Interest(said["interest"]),
        confidence=Confidence(said["confidence"]),
        words=said["words"],
    )


def _referral(row: Row, deliveries: tuple[Delivery, ...]) -> Referral:
    expires = row["expires_on"]
    claim = Claim(
        id=row["claim"],
        author=row["author"],
        name=row["name"],
        issued_at=moment(row["issued_at"]),
        vacancy=jobposting.read(json.loads(row["vacancy"])),
        vetting=_vetting(row["vetting"]),
        terms=Terms(
            expires_on=date.fromisoformat(expires) if expires else None,
            reshare=Reshare(row["reshare"]),
            consent=bool(row["consent"]),
        ),
    )
    return Referral(
        id=ReferralId(row["id"]),
        direction=Direction(row["direction"]),
        claim=claim,
        lead_id=None if row["lead_id"] is None else LeadId(row["lead_id"]),
        peer_id=None if row["peer_id"] is None else PeerId(row["peer_id"]),
        peer_name=row["sender"] or "",
        deliveries=deliveries,
        received_at=moment_or_none(row["received_at"]),
        seen_at=moment_or_none(row["seen_at"]),
        withdrawn_at=moment_or_none(row["withdrawn_at"]),
        gap=bool(row["gap"]),
        round_id=None if row["round_id"] is None else RoundId(row["round_id"]),
        held=bool(row["held"]),
    )
