"""What takes referrals back: one, or with ``more`` several at once, always the author's own."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.errors import FileRefused
from app.records.refusal import Refusal
from app.sync import fields

#: As many fit into one file beside the envelope.
MOST = 1_000
_ID = "[0-9a-f]{32}"


def body(author: str, claims: Sequence[str]) -> dict[str, object]:
    """What stands in the envelope; at least one claim and at most ``MOST``."""
    first, *more = claims
    return {"author": author, "id": first} | ({"more": more} if more else {})


def read(said: Mapping[str, Any]) -> tuple[str, ...]:
    """The claims that are taken back. Raises ``FileRefused``."""
    more = said.get("more", [])
    if not isinstance(more, list) or len(more) >= MOST:
        raise FileRefused(reason=Refusal.FIELDS)
    return tuple(fields.token({"id": one}, "id", _ID) for one in (said.get("id"), *more))
