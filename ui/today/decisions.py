"""What the user decides about an open reply, as operations of the workspace."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from app.records.ids import ObligationId

if TYPE_CHECKING:
    from app.workspace import Workspace

type Decide = Callable[["Workspace", ObligationId, datetime], object]


def done(workspace: "Workspace", id: ObligationId, now: datetime) -> None:
    workspace.replies.done(id, now=now)


def waive(workspace: "Workspace", id: ObligationId, now: datetime) -> None:
    workspace.replies.waive(id, now=now)


def keep(workspace: "Workspace", id: ObligationId, now: datetime) -> None:
    workspace.replies.keep(id, now=now)


def snooze(workspace: "Workspace", id: ObligationId, now: datetime, *, until: datetime) -> None:
    workspace.replies.snooze(id, until=until, now=now)
