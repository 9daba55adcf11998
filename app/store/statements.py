"""What peers said about referrals, and what I said to them."""

import json
from datetime import datetime

from app.errors import NotFound
from app.records.ids import LeadId, PeerId, ReferralId, StatementId
from app.records.referral import Basis
from app.records.statement import Owed, Said, Statement, StatementKind
from app.store.database import Database, Row
from app.store.times import moment, moment_or_none, stamp

_SELECT = "SELECT statement.*, peer.name AS peer_name FROM statement JOIN peer ON peer.id = statement.peer_id"
_OWED = ", ".join(f"'{kind.value}'" for kind in StatementKind if kind.owed)


def add(database: Database, said: Said, peer_id: PeerId, now: datetime, *, mine: bool, code: str | None = None) -> None:
    """Insert inside a transaction."""
    more = {"basis": said.basis and said.basis.value, "since": said.since, "name": said.name, "reach": said.reach}
    more |= {"relayed": said.relayed}
    database.insert(
        "statement",
        peer_id=peer_id,
        mine=int(mine),
        kind=said.kind.value,
        author=said.author,
        claim=said.claim,
        token=said.token,
        digest=said.digest,
        words=said.words,
        said=json.dumps({name: value for name, value in more.items() if value}, ensure_ascii=False),
        code=code,
        at=stamp(now),
    )


def known(database: Database, said: Said, peer_id: PeerId, *, mine: bool) -> bool:
    """Whether this peer said it before, or I did to them: own interest, decline and endorsement count once a claim."""
    once = said.kind in (StatementKind.INTEREST, StatementKind.DECLINE, StatementKind.ENDORSE) and not said.relayed
    found = database.one(
        """
        SELECT 1 FROM statement
        WHERE peer_id = ? AND mine = ? AND kind = ? AND author = ? AND claim = ?
        AND (token = ? OR ? AND said ->> '$.relayed' IS NULL)
        """,
        (peer_id, int(mine), said.kind.value, said.author, said.claim, said.token, int(once)),
    )
    return found is not None


def asked(database: Database, said: Said, peer_id: PeerId) -> bool:
    """Whether I said to this peer what a reply with this token answers; leave is given only where it was asked for."""
    found = database.one(
        f"""
        SELECT 1 FROM statement WHERE peer_id = ? AND mine AND author = ? AND claim = ? AND token = ?
        AND kind IN ({_OWED}) AND (? OR kind = 'ask')
        """,
        (peer_id, said.author, said.claim, said.token, int(said.kind is not StatementKind.GRANT)),
    )
    return found is not None


def get(database: Database, number: StatementId) -> Statement:
    row = database.one(f"{_SELECT} WHERE statement.id = ?", (number,))
    if row is None:
        raise NotFound(kind="statement", id=number)
    return _statement(row)


def of_claim(database: Database, author: str, claim: str) -> tuple[Statement, ...]:
    """All about one claim, both ways, the oldest first."""
    rows = database.read(
        f"{_SELECT} WHERE statement.author = ? AND statement.claim = ? ORDER BY statement.id", (author, claim)
    )
    return tuple(map(_statement, rows))


def of_lead(database: Database, lead_id: LeadId, kind: StatementKind) -> tuple[Statement, ...]:
    """What was said to me about everything sealed of one lead, the oldest first."""
    rows = database.read(
        f"""
        {_SELECT} JOIN referral ON referral.author = statement.author AND referral.claim = statement.claim
        WHERE referral.lead_id = ? AND referral.direction = 'given' AND statement.kind = ? AND NOT statement.mine
        ORDER BY statement.id
        """,
        (lead_id, kind.value),
    )
    return tuple(map(_statement, rows))


def owed(database: Database) -> tuple[Owed, ...]:
    """Where a peer waits for my word, the longest first."""
    rows = database.read(
        f"""
        {_SELECT.replace(" FROM", ", referral.id AS referral, referral.lead_id, referral.vacancy FROM", 1)}
        JOIN referral ON referral.author = statement.author AND referral.claim = statement.claim
        WHERE NOT statement.mine AND statement.settled_at IS NULL
        AND statement.kind IN ({_OWED}) AND referral.direction = 'given'
        ORDER BY statement.at, statement.id
        """
    )
    return tuple(
        Owed(
            statement=_statement(row),
            referral_id=ReferralId(row["referral"]),
            lead_id=None if row["lead_id"] is None else LeadId(row["lead_id"]),
            title=str(json.loads(row["vacancy"]).get("title", "")),
        )
        for row in rows
    )


def settle(database: Database, number: StatementId, now: datetime) -> None:
    database.write("UPDATE statement SET settled_at = ? WHERE id = ? AND settled_at IS NULL", (stamp(now), number))


def unsettle(database: Database, number: StatementId) -> None:
    database.write("UPDATE statement SET settled_at = NULL WHERE id = ?", (number,))


def code_taken(database: Database, code: str) -> bool:
    return database.one("SELECT 1 FROM statement WHERE code = ?", (code,)) is not None


def _statement(row: Row) -> Statement:
    more = json.loads(row["said"])
    return Statement(
        id=StatementId(row["id"]),
        said=Said(
            kind=StatementKind(row["kind"]),
            author=row["author"],
            claim=row["claim"],
            token=row["token"],
            words=row["words"],
            digest=row["digest"],
            basis=Basis(more["basis"]) if "basis" in more else None,
            since=more.get("since"),
            name=more.get("name", ""),
            reach=more.get("reach", ""),
            relayed=bool(more.get("relayed")),
        ),
        peer_id=PeerId(row["peer_id"]),
        peer_name=row["peer_name"],
        mine=bool(row["mine"]),
        at=moment(row["at"]),
        settled_at=moment_or_none(row["settled_at"]),
    )
