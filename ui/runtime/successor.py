"""What follows a lock: the process ends, and a new one that never knew anything asks for the passphrase.

Memory of a process keeps what was read (measured: 200 of 200 records after a lock in the process, none after a new
one). Whoever locks goes through ``Successor`` and relies on nothing that stays.
"""

import os
from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from ui.runtime import children, heritage
from ui.runtime.heritage import Heritage
from ui.runtime.instance import Instance
from ui.runtime.session import Session

if TYPE_CHECKING:
    from subprocess import Popen

    from app.records.draft import Draft
    from app.workspace import Workspace

#: Seconds until the process ends even though something would not close; what was committed is safe in any case.
PATIENCE = 8.0


class Successor(QObject):
    """Takes over after a lock. ``leaving`` when the lock has begun; ``asked(heritage)`` if this process goes on."""

    leaving = Signal()
    asked = Signal(object)

    @abstractmethod
    def lock(self, left: Heritage, drafts: "Sequence[Draft] | None", *, quiet: bool = False) -> None:
        """Clear the windows, keep the drafts, close the vault, and ask for the passphrase again.

        ``quiet``: where the user just minimised the window, the new one comes up minimised too.
        """


class SameProcess(Successor):
    """Locks inside the process, where another cannot be started: in tests, and to measure what that leaves behind."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def lock(self, left: Heritage, drafts: "Sequence[Draft] | None", *, quiet: bool = False) -> None:
        self.leaving.emit()
        self._session.lock(
            last=partial(last_words, drafts, self._session.now()),
            then=lambda due: self.asked.emit(replace(left, due=due or ())),
        )


class NewProcess(Successor):
    """Ends this process and starts another for the same vault; where none can be started this one ends all the same."""

    def __init__(
        self,
        session: Session,
        folder: Path,
        instance: Instance,
        *,
        leave: Callable[[int], object] = os._exit,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._folder, self._instance, self._leave = session, folder, instance, leave
        self._left: Heritage | None = None
        self._ended, self._quiet = False, False
        self.started: Popen[bytes] | None = None

    def lock(self, left: Heritage, drafts: "Sequence[Draft] | None", *, quiet: bool = False) -> None:
        if self._left is not None:
            return
        self._left, self._quiet = left, quiet
        for window in QGuiApplication.topLevelWindows():
            window.hide()
        self.leaving.emit()
        QTimer.singleShot(int(PATIENCE * 1000), self, self._end)
        self._session.lock(last=partial(last_words, drafts, self._session.now()), then=self._on_closed)

    def _on_closed(self, due: tuple[datetime, ...] | None) -> None:
        assert self._left is not None
        self._left = replace(self._left, due=due or ())
        self._end()

    def _end(self) -> None:
        if self._left is None or self._ended:
            return
        self._ended = True
        try:
            self.started = start(self._folder, self._left, quiet=self._quiet)
        except OSError:
            pass  # without a successor the lock is as good: the user starts Kreis herself
        self._instance.release()
        self._leave(0)


def last_words(drafts: "Sequence[Draft] | None", now: datetime, workspace: "Workspace") -> tuple[datetime, ...]:
    """On the core thread, before the vault is closed: keep the drafts, and see when what falls due."""
    workspace.history.drafts.keep(drafts, now=now)
    return due_times(workspace, now)


def due_times(workspace: "Workspace", now: datetime) -> tuple[datetime, ...]:
    """When replies and the next steps of leads fall due, past and to come, without saying which."""
    moments = {max(one.due_at, one.snoozed_until or one.due_at) for one in workspace.replies.current(now=now)}
    begins: time = workspace.choices.get().digest_at
    steps = (lead.next_step_on for lead in workspace.leads.list())
    moments |= {datetime.combine(day, begins).astimezone() for day in steps if day is not None}
    return tuple(sorted(moments))


def start(folder: Path, left: Heritage, *, quiet: bool = False) -> "Popen[bytes]":
    """Start the new process and hand it what is left. Raises ``OSError``."""
    import subprocess  # only a lock needs it

    command = [*children.program(), "--locked", *(["--minimised"] * quiet), "--vault", str(folder.absolute())]
    # A session of its own: closing the terminal that the old one was started from does not end it.
    new = subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True)
    assert new.stdin is not None
    new.stdin.write(heritage.dump(left))
    new.stdin.close()
    return new
