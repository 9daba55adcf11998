"""What may be said about a vault without anything private."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultInfo:
    """``keys_outdated``: the key file is older than the vault, so an older passphrase may open it; ``synced``: it lies
    in a folder of a sync program; ``code_confirmed``: the user typed two groups of the recovery code back.
    """

    uid: str
    version: int
    created_at: datetime
    has_code: bool
    code_confirmed: bool
    keys_outdated: bool
    synced: bool
    bytes: int
