"""The four steps of the first run, as a line of numbers, ticks and names."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.runtime import icons
from ui.runtime.theme import tokens
from ui.runtime.type_roles import Role, font, metrics
from ui.widgets.paint import dot

_DOT, _GAP = 24, 8


class Steps(QWidget):
    """Finished steps have a tick, the present one is filled, those to come are outlined."""

    def __init__(self, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names, self._present = names, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.go(0)

    def go(self, step: int) -> None:
        self._present = step
        said = self.tr("Step %1 of %2: %3").replace("%1", str(step + 1)).replace("%2", str(len(self._names)))
        self.setAccessibleName(said.replace("%3", self._names[step]))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, max(_DOT + 2, metrics(strong=True).lineSpacing()))

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        widths = [_DOT + _GAP + metrics(strong=True).horizontalAdvance(name) for name in self._names]
        room = (self.width() - sum(widths)) / max(1, len(widths) - 1)
        x, middle = 0.0, self.height() / 2
        for number, (name, width) in enumerate(zip(self._names, widths, strict=True)):
            self._paint_dot(painter, QPointF(x + _DOT / 2, middle), number)
            strong = number == self._present
            painter.setFont(font(strong=strong))
            painter.setPen(QColor(table.text if strong else table.soft))
            area = QRect(int(x) + _DOT + _GAP, 0, width, self.height())
            painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), name)
            if number < len(widths) - 1 and room > 32:
                painter.fillRect(QRect(int(x + width + 12), int(middle), int(room - 24), 1), QColor(table.line))
            x += width + room
        painter.end()

    def _paint_dot(self, painter: QPainter, centre: QPointF, number: int) -> None:
        table = tokens()
        if number < self._present:
            dot(painter, centre, _DOT, table.select)
            icons.paint(painter, "done", table.select_text, centre.x() - 7, centre.y() - 7, 14)
            return
        if number == self._present:
            dot(painter, centre, _DOT, table.accent)
            painter.setPen(QColor(table.on_accent))
        else:
            painter.setPen(QPen(QColor(table.edge), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, _DOT / 2 - 0.5, _DOT / 2 - 0.5)
            painter.setPen(QColor(table.soft))
        painter.setFont(font(Role.SMALL, strong=number == self._present))
        area = QRectF(centre.x() - _DOT / 2, centre.y() - _DOT / 2, _DOT, _DOT)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), str(number + 1))
