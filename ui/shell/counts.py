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
    """Replies I owe that are due, people in the Screener, referrals not yet looked at."""

    due: int = 0
    waiting: int = 0
    received: int = 0


def count(workspace: "Workspace", now: datetime) -> Counts:
    """Read on the reading thread."""
    due = sum(obligation.side is Side.MINE for obligation in workspace.replies.due(now=now))
    return Counts(due=due, waiting=workspace.contacts.counts().get(Standing.SCREENED, 0))
