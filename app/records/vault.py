"""What may be said about a vault without anything private."""

from dataclasses import dataclass
from datetime import datetime
from enum import Flag, StrEnum, auto


class Accept(Flag):
    """What the user takes on knowingly when opening a vault: an older state, or one that was moved elsewhere."""

    NOTHING = 0
    OLDER = auto()
    MOVED = auto()


class Epoch(StrEnum):
    """Why a vault went on from another state than its newest; ``AGAIN``: used here again after it was moved."""

    CREATED = "created"
    RESTORED = "restored"
    MOVED = "moved"
    OLDER = "older"
    AGAIN = "again"
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultInfo:
    """``keys_outdated``: the key file is older than the vault, so an older passphrase may open it; ``synced``: it lies
    in a folder of a sync program; ``code_confirmed``: the user typed two groups of the recovery code back. ``epoch``
    counts restorings and moves, ``commits`` all changes ever; ``elsewhere_at``: another computer opened it since.
    """

    uid: str
    version: int
    created_at: datetime
    has_code: bool
    code_confirmed: bool
    keys_outdated: bool
    synced: bool
    bytes: int
    epoch: int = 1
    commits: int = 0
    elsewhere_at: datetime | None = None
