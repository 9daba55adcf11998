"""What follows a lock: the process ends, and a new one that never knew anything asks for the passphrase.

Memory of a process keeps what was read (measured: 200 of 200 records after a lock in the process, none after a new
one). Whoever locks goes through ``Successor`` and relies on nothing that stays.
"""

import os
from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
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
    from app.records.notice import Plan
    from app.workspace import Workspace

#: Seconds until the process ends even though something would not close; what was committed is safe in any case.
PATIENCE = 8.0


class Shown(StrEnum):
    """How a new process shows its window."""

    NORMAL = ""
    MINIMISED = "--minimised"
    HIDDEN = "--hidden"

    @property
    def arguments(self) -> tuple[str, ...]:
        return (self.value,) if self.value else ()


class Successor(QObject):
    """Takes over after a lock. ``leaving`` when the lock has begun; ``asked(heritage)`` if this process goes on."""

    leaving = Signal()
    asked = Signal(object)

    @abstractmethod
    def lock(self, left: Heritage, drafts: "Sequence[Draft] | None", *, shown: Shown = Shown.NORMAL) -> None:
        """Clear the windows, keep the drafts, close the vault, and ask for the passphrase again.

        ``shown``: where the user just minimised the window, the new one comes up minimised too, and where there was
        none, none comes up.
        """


class SameProcess(Successor):
    """Locks inside the process, where another cannot be started: in tests, and to measure what that leaves behind."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def lock(self, left: Heritage, drafts: "Sequence[Draft] | None", *, shown: Shown = Shown.NORMAL) -> None:
        self.leaving.emit()
        self._session.lock(
            last=partial(last_words, drafts, self._session.now()),
            then=lambda plan: self.asked.emit(_with(left, plan)),
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
        self._ended, self._shown = False, Shown.NORMAL
        self.started: Popen[bytes] | None = None

    def lock(self, left: Heritage, drafts: "Sequence[Draft] | None", *, shown: Shown = Shown.NORMAL) -> None:
        if self._left is not None:
            return
        self._left, self._shown = left, shown
        for window in QGuiApplication.topLevelWindows():
            window.hide()
        self.leaving.emit()
        QTimer.singleShot(int(PATIENCE * 1000), self, self._end)
        self._session.lock(last=partial(last_words, drafts, self._session.now()), then=self._on_closed)

    def _on_closed(self, plan: "Plan | None") -> None:
        assert self._left is not None
        self._left = _with(self._left, plan)
        self._end()

    def _end(self) -> None:
        if self._left is None or self._ended:
            return
        self._ended = True
        try:
            self.started = start(self._folder, self._left, shown=self._shown)
        except OSError:
            pass  # without a successor the lock is as good: the user starts Kreis herself
        self._instance.release()
        self._leave(0)


def last_words(drafts: "Sequence[Draft] | None", now: datetime, workspace: "Workspace") -> "Plan":
    """On the core thread, before the vault is closed: keep the drafts, and see when notices come."""
    workspace.history.drafts.keep(drafts, now=now)
    return workspace.replies.notices.plan(now=now)


def _with(left: Heritage, plan: "Plan | None") -> Heritage:
    """What is left, with the times of a plan; where the vault could not say any, nothing is told."""
    return left if plan is None else replace(left, due=plan.due, hours=plan.hours)


def start(folder: Path, left: Heritage, *, shown: Shown = Shown.NORMAL) -> "Popen[bytes]":
    """Start the new process and hand it what is left. Raises ``OSError``."""
    import subprocess  # only a lock needs it

    command = [*children.program(), "--locked", *shown.arguments, "--vault", str(folder.absolute())]
    # A session of its own: closing the terminal that the old one was started from does not end it.
    new = subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True)
    assert new.stdin is not None
    new.stdin.write(heritage.dump(left))
    new.stdin.close()
    return new
