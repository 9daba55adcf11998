"""The program reminds by itself: of what falls due while the vault is open, and by times alone while it is locked."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from app.changes import ChangeSet, Kind
from app.records.notice import GAP, Notice
from app.records.obligation import Level, Obligation, Side
from ui.runtime import veil
from ui.runtime.heritage import Heritage
from ui.runtime.notices import Notices
from ui.runtime.session import Session
from ui.runtime.ticker import Ticker

if TYPE_CHECKING:
    from app.workspace import Workspace

_CONCERNS = frozenset({Kind.OBLIGATION, Kind.EXCHANGE, Kind.CONTACT, Kind.CHOICES, Kind.LEAD})
#: Milliseconds after a change: an import makes many.
_SOON = 500
_NAMES = 3
_NEVER = datetime.min.replace(tzinfo=UTC)

type _Found = tuple[Notice | None, frozenset[int]]


class Reminders(QObject):
    """``counted(due, locked)`` at each look; ``opening(reply, token)`` when a notice was clicked: the reply it is of,
    or 0 for several, and the desktop's permission to come to the front.

    A notice names somebody only where the user allowed it, the vault is open, and nobody presents. Whoever works in
    the window just then (``in_front``) is told there.
    """

    counted = Signal(int, bool)
    opening = Signal(int, str)

    def __init__(
        self,
        session: Session,
        ticker: Ticker,
        notices: Notices,
        in_front: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._notices, self._in_front = session, notices, in_front
        self._left = Heritage()
        self._told_until = _NEVER  # by times alone, since the vault was locked
        self._shown: frozenset[int] = frozenset()
        self._named = False
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.look)
        session.unlocked.connect(self._on_unlocked)
        session.locked.connect(self._on_locked)
        session.changed.connect(self._on_changed)
        ticker.ticked.connect(self.look)
        notices.clicked.connect(self._on_clicked)

    def inherit(self, left: Heritage) -> None:
        """Go on by the times that the vault left when it was locked."""
        self._left, self._told_until = left, _NEVER
        self.look()

    def look(self, *_: object) -> None:
        """See what is to be told now, and whether what is shown still holds."""
        now = self._session.now()
        if not self._session.is_open:
            self._look_locked(now)
            return

        def query(workspace: "Workspace") -> _Found:
            due = frozenset(int(one.id) for one in workspace.replies.due(now=now))
            due |= frozenset(-int(one.id) for one in workspace.leads.needing(now))
            return workspace.replies.notices.next(now=now), due

        self._session.read(query, owner=self, then=self._on_found, slot="reminders")

    def hide_names(self) -> None:
        """Somebody else sees the screen from now on."""
        if self._named:
            self._withdraw()

    def _on_found(self, found: _Found) -> None:
        notice, due = found
        self.counted.emit(sum(one > 0 for one in due), False)
        if self._shown and not self._shown & due:
            self._withdraw()
        if notice is not None:
            now = self._session.now()
            self._session.run(lambda workspace: workspace.replies.notices.tell(now=now), owner=self, then=self._on_told)

    def _on_told(self, notice: Notice | None) -> None:
        if notice is None:
            return  # it was settled in between
        if self._in_front():
            self._session.say(self._told(notice))
            return
        self._named = notice.names and not veil.is_down()
        body = self._of_whom(notice.obligations) if self._named else ""
        if notice.fresh:
            fresh = self.tr("%n new person(s) wrote to you personally.", "", notice.fresh)
            body = f"{body}\n{fresh}" if body else fresh
        self._shown = frozenset(int(one.id) for one in notice.obligations)
        self._show(self._told(notice), body)

    def _look_locked(self, now: datetime) -> None:
        due = [moment for moment in self._left.due if moment <= now]
        self.counted.emit(len(due), True)
        fresh = sum(moment > self._told_until for moment in due)
        if not fresh or not any(begin <= now < end for begin, end in self._left.hours):
            return
        if self._told_until != _NEVER and now - self._told_until < GAP:
            return
        self._told_until = now
        self._show(self._count(fresh), "")

    def _told(self, notice: Notice) -> str:
        """What is due, counted: replies and steps of leads."""
        steps = self.tr("%n lead(s) need a step", "", len(notice.leads)) if notice.leads else ""
        replies = self._count(len(notice.replies)) if notice.replies else ""
        return ", ".join(part for part in (replies, steps) if part)

    def _show(self, title: str, body: str) -> None:
        self._notices.show(title, body, self.tr("Open Kreis"), passing=self._named)

    def _count(self, count: int) -> str:
        return self.tr("%n reply(s) are due", "", count)

    def _of_whom(self, obligations: tuple[Obligation, ...]) -> str:
        """Who owes whom, for one; for several the first names."""
        if len(obligations) > 1:
            names = list(dict.fromkeys(one.name for one in obligations))
            more = len(names) - _NAMES
            said = QLocale().createSeparatedList(names[:_NAMES]) if more <= 0 else ", ".join(names[:_NAMES])
            return said if more <= 0 else self.tr("%1 and %n more", "", more).replace("%1", said)
        (one,) = obligations
        if one.id < 0:
            return self.tr("%1: the next step is due.").replace("%1", one.name)
        if one.side is Side.MINE:
            said = self.tr("You owe %1 a reply.") if one.level is Level.ASKED else self.tr("You promised %1 something.")
        elif one.level is Level.ASKED:
            said = self.tr("%1 owes you a reply.")
        else:
            said = self.tr("%1 promised you something.")
        return said.replace("%1", one.name)

    def _withdraw(self) -> None:
        self._shown, self._named = frozenset(), False
        self._notices.withdraw()

    def _on_unlocked(self) -> None:
        until, now = self._told_until, self._session.now()
        self._left, self._told_until = Heritage(), _NEVER
        self._withdraw()
        if until != _NEVER:
            self._session.run(
                lambda workspace: workspace.replies.notices.told_locked(until=until, now=now),
                owner=self,
                then=self.look,
            )
        else:
            self.look()

    def _on_locked(self) -> None:
        self._soon.stop()
        self._withdraw()
        self.counted.emit(0, True)

    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.touches(_CONCERNS) and not self._soon.isActive():
            self._soon.start()

    def _on_clicked(self, token: str) -> None:
        shown = self._shown
        self._withdraw()
        self.opening.emit(next(iter(shown)) if len(shown) == 1 else 0, token)
