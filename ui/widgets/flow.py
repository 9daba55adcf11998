"""Parts side by side that go on in the next line where the width ends: actions and pills under large fonts."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

#: A part that is wider than this may be set narrower, in more lines.
_NARROWEST = 200


class Flow(QWidget):
    """Lays its parts out by their size hints, ``gap`` apart."""

    def __init__(self, gap: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._parts: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, part: QWidget) -> None:
        hidden = part.isHidden() and part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
        part.setParent(self)
        part.setVisible(not hidden)
        self._parts.append(part)
        self._again()

    def clear(self) -> None:
        """Takes all parts away."""
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = []
        self._again()

    def _again(self) -> None:
        self.updateGeometry()
        self._lay(self.width(), place=True)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._again()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay(self.width(), place=True)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(width, place=False)

    def sizeHint(self) -> QSize:
        sizes = [_size(part, 0) for part in self._parts if not part.isHidden()]
        width = sum(size.width() + self._gap for size in sizes)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        sizes = [part.sizeHint() for part in self._parts if not part.isHidden()]
        widest = max((size.width() for size in sizes), default=0)
        return QSize(min(widest, _NARROWEST), max((size.height() for size in sizes), default=0))

    def _lay(self, width: int, *, place: bool) -> int:
        """The height that the parts need in ``width``; with ``place`` they are put there."""
        x, y, tallest = 0, 0, 0
        for part in self._parts:
            if part.isHidden():
                continue
            size = _size(part, width)
            if x and x + size.width() > width:
                x, y, tallest = 0, y + tallest + self._gap, 0
            if place:
                part.setGeometry(x, y, size.width(), size.height())
            x += size.width() + self._gap
            tallest = max(tallest, size.height())
        return y + tallest


def _size(part: QWidget, width: int) -> QSize:
    """As large as it wishes; what is too wide takes the width there is, and more lines."""
    wished = part.sizeHint().boundedTo(part.maximumSize()).expandedTo(part.minimumSize())
    if not 0 < width < wished.width():
        return wished
    return QSize(width, max(wished.height(), part.heightForWidth(width)))
