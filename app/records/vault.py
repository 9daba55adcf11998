"""What may be said about a vault without anything private."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, Flag, StrEnum, auto
from typing import Self


class Accept(Flag):
    """What the user takes on knowingly when opening a vault: an older state, or one that was moved elsewhere."""

    NOTHING = 0
    OLDER = auto()
    MOVED = auto()

    @classmethod
    def of(cls, names: Iterable[str]) -> Self:
        """What is named, as the window and the command line ask for it."""
        accepted = cls(0)
        for name in names:
            accepted |= cls[name.upper()]
        return accepted


class Epoch(StrEnum):
    """Why a vault went on from another state than its newest; ``AGAIN``: used here again after it was moved."""

    CREATED = "created"
    RESTORED = "restored"
    MOVED = "moved"
    OLDER = "older"
    AGAIN = "again"
    IMPORTED = "imported"


class SlotKind(StrEnum):
    """What opens a vault."""

    PASSPHRASE = "passphrase"  # noqa: S105 - a word, not one
    CODE = "code"
    KEYRING = "keyring"


class Presence(Enum):
    """What happened at the window: the vault was opened, Kreis itself was locked, or the user passed the system's own
    lock screen.
    """

    OPENED = auto()
    LOCKED = auto()
    SIGNED_IN = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rotated:
    """A vault was encrypted anew: its new recovery code, and whether this computer's keyring no longer opens it
    although it did before.
    """

    recovery_code: str = field(repr=False)
    keyring_lost: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class VaultInfo:
    """``keys_outdated``: the key file is older than the vault, so an older passphrase may open it; ``keys_altered``:
    something in the key file is not as Kreis wrote it, so only the key that was used is trusted; ``synced``: it lies
    in a folder of a sync program; ``code_confirmed``: the user typed two groups of the recovery code back. ``epoch``
    counts restorings and moves, ``commits`` all changes ever; ``elsewhere_at``: another computer opened it since;
    ``missing_here``: changes that this computer saw when it had the vault open in another folder.
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
    has_keyring: bool = False
    keys_altered: bool = False
    missing_here: int = 0
