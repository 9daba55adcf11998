"""Presentation mode: while somebody else sees the screen, names and texts are hidden until it is switched off."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QLocale, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QGraphicsEffect, QMenu, QToolTip, QWidget

from ui.runtime import recording, veil
from ui.runtime.keys import caption
from ui.runtime.session import Session
from ui.widgets.notice import Mood, Notice

if TYPE_CHECKING:
    from ui.widgets.hush import Hush

KEY = "Ctrl+Shift+P"


class Sign(Notice):
    """Stands over the pages while it is on, says what it does not do, and ends it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Mood.CAUTION, title=self.tr("Names and texts are hidden"), icon="hide", parent=parent)
        self.end = self.add(self.tr("Show them again"), key=caption(KEY))
        self.end.setObjectName("presenting.end")
        self.hide()

    def say(self, *, left_out: bool) -> None:
        """``left_out``: the system said that it leaves the window out of recordings."""
        if left_out:
            said = self.tr("The system was asked to leave this window out of recordings. It cannot stop them all.")
        else:
            said = self.tr("Recordings show this window as you see it now. No program can stop every recorder.")
        self.tell(said, self.tr("Names and texts are hidden"))


class Presenting(QObject):
    """Hides what ``pages`` shows and tells while it is on; ``changed(on)``. Nothing of it is stored."""

    changed = Signal(bool)

    def __init__(self, session: Session, pages: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._pages = session, pages
        self._hush: Hush | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._sweep)
        self.sign = Sign()
        self.sign.end.clicked.connect(self.end)
        session.locked.connect(self.end)

    @property
    def is_on(self) -> bool:
        return self._hush is not None

    def toggle(self) -> None:
        if self.is_on:
            self.end()
        else:
            self.begin()

    def begin(self) -> None:
        """Hide everything now; what comes later is hidden before anybody can see it."""
        if self.is_on:
            return
        from ui.widgets.blur import Blur  # with what they look for, not before somebody presents
        from ui.widgets.hush import Hush

        veil.drop(QLocale().name())
        blur = Blur(self._pages)
        blur.painted.connect(self._soon.start)
        self._pages.setGraphicsEffect(blur)
        self._hush = Hush(self._pages)
        self._sweep()
        self._session.delivered.connect(self._sweep)
        QToolTip.hideText()
        cast(QApplication, QApplication.instance()).installEventFilter(self)
        self.sign.say(left_out=recording.leave_out(self._pages.window(), True))
        self.sign.show()
        self.changed.emit(True)

    def end(self) -> None:
        if self._hush is None:
            return
        cast(QApplication, QApplication.instance()).removeEventFilter(self)
        self._session.delivered.disconnect(self._sweep)
        self._soon.stop()
        hush, self._hush = self._hush, None
        veil.lift()
        hush.lift()
        self._pages.setGraphicsEffect(cast(QGraphicsEffect, None))  # none is the end of it
        recording.leave_out(self._pages.window(), False)
        self.sign.hide()
        self.changed.emit(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tooltips over the pages stay away, and what is shown comes without names."""
        kind = event.type()
        if (
            self._hush is None
            or kind not in (QEvent.Type.ToolTip, QEvent.Type.Show)
            or not isinstance(watched, QWidget)
        ):
            return False
        if kind is QEvent.Type.Show and isinstance(watched, QMenu):
            self._hush.cover(watched.actions())
        elif self._pages.isAncestorOf(watched):
            if kind is QEvent.Type.ToolTip:
                return not (watched.toolTip() and veil.is_own(watched.toolTip()))
            self._hush.touch(watched)
            self._soon.start()
        return False

    def _sweep(self) -> None:
        if self._hush is not None:
            self._hush.sweep()
