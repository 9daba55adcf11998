"""What stands in front of the pages, in the middle of the window: the palette, and the card of capture."""

from abc import abstractmethod
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.runtime.session import Session
from ui.runtime.theme import tokens
from ui.runtime.tokens import RADIUS_PALETTE
from ui.widgets.paint import hairline, ring, rounded
from ui.widgets.scrim import Scrim

#: Where it begins below the window's edge, and how high the line to type into is.
TOP, FIELD = 96, 56
_LEAST = 16


class Front(QWidget):
    """Over the pages in ``under`` while ``beside`` rests too; a click beside it or a lock sends it away."""

    def __init__(self, session: Session, under: QWidget, beside: QWidget) -> None:
        super().__init__(under)
        self._session, self._under = session, under
        self._before: QWidget | None = None
        self.scrims = (Scrim(beside), Scrim(under))
        for scrim in self.scrims:
            scrim.pressed.connect(self.leave)
        session.locked.connect(self.leave)
        under.installEventFilter(self)
        self.hide()

    def is_up(self) -> bool:
        return self.isVisibleTo(self._under)

    def come_up(self) -> None:
        """Cover the pages and stand before them; the keyboard's place is remembered."""
        self._before = QApplication.focusWidget()
        for scrim in self.scrims:
            scrim.cover()
        self._place()
        self.show()
        self.raise_()

    def leave(self) -> None:
        """Go, and give the keyboard back to where it was."""
        if not self.is_up():
            return
        self.hide()
        for scrim in self.scrims:
            scrim.hide()
        self._forget()
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    @abstractmethod
    def _forget(self) -> None:
        """Nothing of what was typed or found stays."""

    @abstractmethod
    def _fit(self) -> None:
        """Take on the size that it needs and that there is room for."""

    @abstractmethod
    def _rules(self) -> Iterable[int]:
        """Where a hairline goes across, in pixels from above."""

    def _place(self) -> None:
        self._fit()
        window = self._under.window()
        left = (window.width() - self.width()) // 2 - self._under.mapTo(window, QPoint()).x()
        room = max(_LEAST, self._under.height() - self.height() - _LEAST)
        self.move(max(_LEAST, left), min(TOP, room))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What is pressed here does not reach the pages."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rounded(painter, QRectF(self.rect()), table.raised, RADIUS_PALETTE)
        for y in self._rules():
            hairline(painter, QRect(1, y, self.width() - 2, 1), table.line)
        ring(painter, QRectF(self.rect()), table.outline if table.dark else table.line, 1, RADIUS_PALETTE)
        painter.end()
