"""A line of a page that can be pressed: a person, a lead, a step, a document."""

from abc import abstractmethod

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.runtime.theme import tokens
from ui.runtime.tokens import RADIUS_FIELD, Tokens
from ui.widgets.enter import is_enter
from ui.widgets.paint import ring, rounded

#: Between a line's sign and its words.
GAP = 10


class LineButton(QAbstractButton):
    """As wide as there is room; Enter presses it. ``spoken`` is for a screen reader, ``whole`` for the tooltip."""

    def __init__(self, spoken: str = "", whole: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(spoken)
        self.setToolTip(whole)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @abstractmethod
    def paint_line(self, painter: QPainter, table: Tokens) -> None:
        """What stands on the line; its ground and the ring of the focus are painted."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self.underMouse() and self.isEnabled():
            rounded(painter, area, table.hover, RADIUS_FIELD)
        if self.hasFocus():
            ring(painter, area, table.accent, 2, RADIUS_FIELD)
        self.paint_line(painter, table)
        painter.end()
