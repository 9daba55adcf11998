"""A field onto which files are dropped; a click chooses them instead."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.runtime import icons
from ui.runtime.theme import tokens
from ui.runtime.tokens import RADIUS_CARD
from ui.runtime.type_roles import font
from ui.widgets.enter import is_enter
from ui.widgets.paint import rounded


def local_files(data: QMimeData) -> list[Path]:
    """The files and folders of this computer among what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class DropArea(QAbstractButton):
    """``dropped(paths)`` for files let go over it; ``clicked`` to choose some."""

    dropped = Signal(object)

    def __init__(self, title: str, line: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line, self._over = line, False
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(480, 128)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            self._over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._over = False
        self.update()
        event.acceptProposedAction()
        self.dropped.emit(local_files(event.mimeData()))

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        rounded(painter, area, table.select if self._over else table.list, RADIUS_CARD)
        strong = self._over or self.hasFocus()
        pen = QPen(QColor(table.accent if strong else table.edge), 2 if strong else 1)
        pen.setDashPattern([4, 3] if not strong else [3, 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), RADIUS_CARD, RADIUS_CARD)
        icons.paint(painter, "file-in", table.accent, (self.width() - 24) / 2, 30, 24)
        centre = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        painter.setFont(font(strong=True))
        painter.setPen(QColor(table.text))
        painter.drawText(QRect(0, 60, self.width(), 22), centre, self.text())
        painter.setFont(font())
        painter.setPen(QColor(table.soft))
        painter.drawText(QRect(0, 80, self.width(), 22), centre, self._line)
        painter.end()
