"""What the Referrals page reads in one go on the reading thread."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING

from app.records.ids import ReferralId
from app.records.query import ReferralQuery
from app.records.referral import Direction, Gap, Quarantined, Referral
from ui.models.row_list import WINDOW
from ui.referrals import rows
from ui.referrals.trust import Behind
from ui.runtime.rows import Entry

if TYPE_CHECKING:
    from app.workspace import Workspace

#: So many are read at once; of more, and of those that are searched at each key, only the first window, and the
#: others when they come in view.
_AT_ONCE = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The list: its entries, how many more follow in windows, and the counts of all. ``held`` wait for more vouchers,
    by the rule of the round in which they were shared.
    """

    entries: tuple[Entry, ...] = field(repr=False)
    rest: int
    received: int
    given: int
    quarantined: tuple[Quarantined, ...]
    gaps: tuple[Gap, ...] | None = None  # not read while somebody types what to look for
    held: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One referral with what lies behind it; ``since``: when the number of the one who vouches was compared."""

    referral: Referral
    behind: Behind
    since: datetime | None
    region: str


def look_up(workspace: "Workspace", words: str, today: date) -> Found:
    """All that has these words, received before given; everything where there are none."""
    counts = _counts(workspace, words)
    whole = sum(rows.height(count) for count in counts)
    first = whole if whole <= (WINDOW if words else _AT_ONCE) else WINDOW
    entries = _window(workspace, words, today, 0, first)
    every = _counts(workspace, "") if words else counts
    return Found(
        entries=tuple(entries),
        rest=whole - len(entries),
        received=every[0],
        given=every[1],
        quarantined=workspace.referrals.waiting(),
        gaps=None if words else workspace.referrals.arrivals.gaps(),
        held=sum(one.held for one in workspace.peers.rounds.list()),
    )


def look_on(workspace: "Workspace", words: str, today: date, offset: int) -> list[Entry]:
    """The window that begins ``offset`` places after the first one."""
    return _window(workspace, words, today, WINDOW + offset, WINDOW)


def look_at(workspace: "Workspace", number: ReferralId) -> Seen:
    """Raises ``NotFound`` for one that is gone."""
    referral = workspace.referrals.get(number)
    peer_id = referral.peer_id
    behind = Behind(
        statements=workspace.statements.of(number),
        links=workspace.statements.chain(number),
        vouchers=workspace.statements.vouchers(number) if referral.withdrawn_at is None else (),
        record=workspace.statements.record(peer_id) if peer_id is not None else None,
        round=workspace.peers.rounds.get(referral.round_id) if referral.round_id is not None else None,
    )
    return Seen(
        referral=referral,
        behind=behind,
        since=workspace.peers.get(peer_id).verified_at if peer_id is not None else None,
        region=workspace.choices.get().region,
    )


def _counts(workspace: "Workspace", words: str) -> tuple[int, int]:
    return (
        workspace.referrals.count(Direction.RECEIVED, words),
        workspace.referrals.count(Direction.GIVEN, words),
    )


def _window(workspace: "Workspace", words: str, today: date, first: int, many: int) -> list[Entry]:
    """Places ``first`` to ``first + many`` of both groups, each under its head."""
    entries: list[Entry] = []
    begin = 0
    for direction, count in zip((Direction.RECEIVED, Direction.GIVEN), _counts(workspace, words), strict=True):
        start, end = max(first, begin), min(first + many, begin + rows.height(count))
        if start < end:
            if start == begin:
                entries.append(rows.head(direction, count))
            lines = (max(start - 1, begin) - begin, end - max(start, begin + 1))
            query = ReferralQuery(direction=direction, words=words, offset=lines[0], limit=lines[1])
            entries += [rows.row(one, today) for one in workspace.referrals.lines(query)]
        begin += rows.height(count)
    return entries
