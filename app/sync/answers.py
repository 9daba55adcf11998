"""The bodies of statements about a referral, written and read field by field."""

from base64 import b64encode
from collections.abc import Mapping
from typing import Any

from app.errors import FileRefused
from app.records.referral import Basis
from app.records.refusal import Refusal
from app.records.statement import Said, StatementKind
from app.sync import fields

KINDS = frozenset(kind.value for kind in StatementKind)
_YEARS = range(1900, 2200)


def body(said: Said) -> dict[str, object]:
    """What stands in the envelope of a statement; texts are cleaned as a reader demands."""
    written: dict[str, object] = {
        "author": said.author,
        "id": said.claim,
        "words": fields.clean(said.words)[: fields.WORDS],
    }
    if said.kind.owed or said.kind.replies:
        written["token"] = said.token
    if said.relayed:
        written["relayed"] = True
    if said.kind is StatementKind.GRANT:
        written["granted"] = b64encode(said.granted).decode()
    if said.kind is StatementKind.ENDORSE:
        written |= {"claim": said.digest, "basis": said.basis and said.basis.value, "since": said.since}
    if said.kind is StatementKind.INTRODUCE:
        written |= {"name": fields.clean_line(said.name), "reach": fields.clean_line(said.reach), "consent": True}
    return written


def read(kind: str, said: Mapping[str, Any]) -> Said:
    """The statement in an envelope's body. Raises ``FileRefused``."""
    of = StatementKind(kind)
    token = digest = name = reach = ""
    basis, since = None, None
    if of.owed or of.replies:
        token = fields.token(said, "token", "[0-9a-f]{32}")
    if of is StatementKind.ENDORSE:
        digest, basis = fields.token(said, "claim", "[0-9a-f]{64}"), fields.choice(said, "basis", Basis)
        since = said.get("since")
        if since is not None and fields.whole(said, "since") not in _YEARS:
            raise FileRefused(reason=Refusal.FIELDS)
    if of is StatementKind.INTRODUCE:
        name, reach = fields.text(said, "name"), fields.text(said, "reach")
        if not name or not fields.truth(said, "consent"):
            raise FileRefused(reason=Refusal.FIELDS)
    return Said(
        kind=of,
        author=fields.identity(said, "author"),
        claim=fields.token(said, "id", "[0-9a-f]{32}"),
        token=token,
        words=fields.text(said, "words", limit=fields.WORDS, lines=True),
        digest=digest,
        basis=basis,
        since=since,
        name=name,
        reach=reach,
        relayed=of is StatementKind.INTEREST and "relayed" in said and fields.truth(said, "relayed"),
        granted=fields.data(said, "granted") if of is StatementKind.GRANT else b"",
    )
