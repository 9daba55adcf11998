"""What was just done, with Undo, for eight seconds at the foot of the detail."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QPropertyAnimation, QRectF, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from ui.runtime import veil
from ui.runtime.keys import caption
from ui.runtime.theme import still, tokens
from ui.runtime.tokens import INSET, RADIUS_CARD
from ui.runtime.type_roles import Role, font, grown, metrics
from ui.widgets.enter import is_enter
from ui.widgets.paint import baseline, line_of_text, ring, rounded
from ui.widgets.pane import ListPane

_SHOWN_MS = 8000
_LOWEST, _EDGE, _RISE, _RISE_MS = 44, 16, 8, 120


class _Undo(QAbstractButton):
    """The link of the toast, with its key behind it."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._key, self._shown = key, ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def fit(self) -> None:
        self._shown = caption(self._key)
        width = metrics(strong=True).horizontalAdvance(self.text()) + 8
        self.setFixedSize(width + metrics(Role.CAPTION).horizontalAdvance(self._shown) + 8, grown(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            ring(painter, QRectF(self.rect()), table.toast_link, 2)
        line = baseline(self.rect(), Role.BODY)
        x = 4 + line_of_text(painter, self.text(), 4, line, 400, table.toast_link, font(strong=True)) + 8
        line_of_text(painter, self._shown, x, line, 200, table.toast_soft, font(Role.CAPTION))
        painter.end()


class Toast(QWidget):
    """Lies over ``parent``; a new sentence replaces the one before. It rises, unless less movement is asked for."""

    def __init__(self, parent: QWidget, *, key: str = "") -> None:
        super().__init__(parent)
        self._under = parent
        self._sentence = ""
        self._undo = _Undo(key)
        self._undo.clicked.connect(self._on_undo)
        self._take_back: Callable[[], None] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, _EDGE - 4, 0)
        row.addStretch(1)
        row.addWidget(self._undo)
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self._movement = QPropertyAnimation(self, b"pos", self)
        self._movement.setDuration(_RISE_MS)
        self._movement.setEasingCurve(QEasingCurve.Type.OutCubic)
        parent.installEventFilter(self)
        self.hide()

    def sentence(self) -> str:
        return self._sentence if self.isVisibleTo(self._under) else ""

    def tell(self, sentence: str, undo: str = "", take_back: Callable[[], None] | None = None) -> None:
        """Shows ``sentence`` and announces it; ``undo`` labels the link that calls ``take_back``."""
        self._sentence, self._take_back = sentence, take_back
        self._undo.setText(undo)
        self._undo.setAccessibleName(undo)
        self._undo.fit()
        self._undo.setVisible(take_back is not None)
        spoken = veil.spoken(sentence)
        self.setAccessibleName(spoken)
        self._place()
        self.show()
        self.raise_()
        if not still():
            self._movement.setStartValue(self.pos() + QPoint(0, _RISE))
            self._movement.setEndValue(self.pos())
            self._movement.start()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def _place(self) -> None:
        width = metrics().horizontalAdvance(self._sentence) + 2 * _EDGE + 2
        if self._take_back is not None:
            width += 20 + self._undo.width()
        left = self._list_edge()
        room = self._under.width() - left - 2 * INSET
        self.resize(min(width, room), grown(_LOWEST))
        x = left + (self._under.width() - left - self.width()) // 2
        self.move(x, self._under.height() - self.height() - INSET)

    def _list_edge(self) -> int:
        """Where the detail begins, so that the toast never covers a list and its foot."""
        panes = [pane for pane in self._under.findChildren(ListPane) if pane.isVisible()]
        edges = [pane.mapTo(self._under, pane.rect().topRight()).x() + 1 for pane in panes]
        return max(edges, default=0)

    def _on_undo(self) -> None:
        take_back, self._take_back = self._take_back, None
        self.hide()
        if take_back is not None:
            take_back()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rounded(painter, QRectF(self.rect()), table.toast, RADIUS_CARD)
        end = self._undo.x() - 8 if self._undo.isVisible() else self.width() - _EDGE
        line = baseline(self.rect(), Role.BODY)
        line_of_text(painter, self._sentence, _EDGE, line, end - _EDGE, table.toast_text, font())
        painter.end()
