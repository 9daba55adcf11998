"""The counts on the rail."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app.records.contact import Standing
from app.records.obligation import Side

if TYPE_CHECKING:
    from app.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """Replies I owe as Today lists them, people in the Screener, referrals not yet looked at."""

    owing: int = 0
    waiting: int = 0
    received: int = 0


def count(workspace: "Workspace", now: datetime) -> Counts:
    """Read on the reading thread."""
    mine = workspace.replies.current(now=now, side=Side.MINE)
    owing = sum(one.snoozed_until is None or one.snoozed_until <= now for one in mine)
    return Counts(
        owing=owing,
        waiting=workspace.contacts.counts().get(Standing.SCREENED, 0),
        received=workspace.referrals.unseen(),
    )
