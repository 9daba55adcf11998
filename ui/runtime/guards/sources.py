"""Which of the ways to learn that nobody is there works here.

None is everywhere, so the first that answers is asked from then on. One that only ever says zero is no answer (KDE's
service does that under Wayland); what is left then is the input to our own windows, which locks too early rather than
never.
"""

import os
import sys
import time
from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication

from ui.runtime.guards.idle import Source

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
    }
)


class OwnWindows(QObject):
    """Input to this program alone. It looks at every event, so it begins only when it is first asked."""

    def __init__(self, steady: Callable[[], float] = time.monotonic, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steady = steady
        self._at: float | None = None

    def seconds(self) -> float | None:
        if self._at is None:
            self._at = self._steady()
            cast(QCoreApplication, QCoreApplication.instance()).installEventFilter(self)
        return self._steady() - self._at

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._at = self._steady()
        return False


class FirstThatAnswers:
    """The first source that answers and does not say zero at each of ``patience`` looks; else the last."""

    def __init__(self, sources: Sequence[Source], last: Source, *, patience: int = 40) -> None:
        self._sources, self._last, self._patience = list(sources), last, patience
        self._looks, self._answered, self._alive = 0, False, False

    def seconds(self) -> float | None:
        while self._sources:
            said = self._sources[0].seconds()
            self._looks += 1
            self._answered |= said is not None
            self._alive |= bool(said)
            if self._answered and (self._alive or self._looks < self._patience):
                return said  # None: it answered before and will again
            del self._sources[0]
            self._looks, self._answered, self._alive = 0, False, False
        return self._last.seconds()


def of_this_computer(parent: QObject) -> Source:
    """The ways of this system in the order of how much they see."""
    return FirstThatAnswers(_ways(parent), OwnWindows(parent=parent))


def _ways(parent: QObject) -> list[Source]:
    if sys.platform == "win32":
        from ui.runtime.guards.windows import LastInput

        return [LastInput()]
    elif sys.platform == "darwin":
        from ui.runtime.guards.macos import EventSource

        return [EventSource()]
    else:
        from ui.runtime.guards.linux_idle import X11, Mutter, ScreenSaver
        from ui.runtime.guards.wayland import IdleNotification

        # An X server under Wayland sees only what its own windows get.
        wayland = bool(os.environ.get("WAYLAND_DISPLAY")) or os.environ.get("XDG_SESSION_TYPE") == "wayland"
        if wayland:
            return [Mutter(), IdleNotification(parent=parent), ScreenSaver()]
        own: list[Source] = [X11()] if QGuiApplication.platformName() == "xcb" else []
        return [*own, Mutter(), ScreenSaver()]
