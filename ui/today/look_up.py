"""What the Today page reads in one go on the reading thread."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from app.records.batch import Source, SourceKind
from app.records.calendar import is_working_day
from app.records.choices import Choices
from app.records.contact import Contact
from app.records.exchange import Exchange
from app.records.ids import ObligationId
from app.records.lead import Lead
from app.records.obligation import Obligation
from app.records.reminder import DebtDay, Origin
from app.records.screening import Waiting
from app.records.statement import Owed
from app.records.vault import VaultInfo

if TYPE_CHECKING:
    from app.workspace import Workspace

#: What holds addresses and no messages.
_BOOKS = frozenset({SourceKind.VCARD, SourceKind.TABLE, SourceKind.LDIF})
#: Working days of the picture, today last, and days of the calendar that hold so many, holidays left out.
DAYS = 31
_CALENDAR_DAYS = DAYS * 7 // 5 + 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """The list of today: open replies, leads that need a step, and new people."""

    open: tuple[Obligation, ...] = field(repr=False)
    fresh: tuple[Waiting, ...] = field(default=(), repr=False)
    leads: tuple[Lead, ...] = field(default=(), repr=False)
    owed: tuple[Owed, ...] = field(default=(), repr=False)
    choices: Choices = field(default_factory=Choices)
    people: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Behind:
    """What is read after the list: the days behind it, where it all comes from, and what opens the vault."""

    debt: tuple[DebtDay, ...]
    sources: tuple[Source, ...]
    keys: VaultInfo | None = None

    @property
    def heard(self) -> bool:
        """Whether any messages were read, so that nothing open means that all is answered."""
        messages = any(one.kind not in _BOOKS for one in self.sources)
        return messages or any(one.mine or one.theirs for one in self.debt)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One open reply with its reasons: the conversation, the days it waits, where it was read and when."""

    obligation: Obligation = field(repr=False)
    contact: Contact = field(repr=False)
    exchanges: Sequence[Exchange] = field(repr=False)
    working_days: int
    patience: int
    origin: Origin | None = None
    elsewhere: Exchange | None = field(default=None, repr=False)


def look_up(workspace: "Workspace", now: datetime) -> Day:
    """Everything above the fold."""
    return Day(
        open=workspace.replies.current(now=now),
        fresh=workspace.screener.fresh(now=now),
        leads=workspace.leads.needing(now),
        owed=workspace.statements.owed(),
        choices=workspace.choices.get(),
        people=sum(workspace.contacts.counts().values()),
    )


def look_back(workspace: "Workspace", now: datetime) -> Behind:
    """The days behind are worked out from all messages, and the sources load what reads mail: both can wait."""
    region = workspace.choices.get().region
    days = workspace.replies.debt(now=now, days=_CALENDAR_DAYS)
    working = [one for one in days[:-1] if is_working_day(one.day, region)]
    return Behind(
        debt=(*working[1 - DAYS :], *days[-1:]),
        sources=workspace.imports.sources(),
        keys=workspace.keys.info(),
    )


def look_at(workspace: "Workspace", id: ObligationId, now: datetime) -> Shown:
    """Raises ``NotFound`` for what is settled meanwhile."""
    evidence = workspace.replies.evidence(id, now=now)
    return Shown(
        obligation=evidence.obligation,
        contact=workspace.contacts.get(evidence.obligation.contact_id),
        exchanges=evidence.exchanges,
        working_days=evidence.working_days,
        patience=evidence.patience,
        origin=evidence.origin,
        elsewhere=evidence.elsewhere,
    )
