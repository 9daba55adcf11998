"""The leads that a person told of, each a line that leads to it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from app.records.lead import Lead
from ui.people.around import stage_name
from ui.runtime import i18n, icons
from ui.runtime.theme import tokens
from ui.runtime.tokens import RADIUS_FIELD
from ui.runtime.type_roles import Role, font, metrics
from ui.widgets.enter import is_enter
from ui.widgets.paint import line_of_text, ring, rounded

_GAP = 10


class ToldLead(QAbstractButton):
    """Title and employer, and below how far it has come and when it was told."""

    def __init__(self, lead: Lead, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ", ".join(part for part in (lead.title, lead.vacancy.organisation) if part)
        told = self.tr("%1, told on %2").replace("%1", stage_name(lead.stage))
        self._second = told.replace("%2", i18n.full_day(lead.added_at, today=today))
        self.setAccessibleName(f"{self._title}. {self._second}")
        self.setToolTip(self._title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(200, metrics().lineSpacing() + metrics(Role.SMALL).lineSpacing() + 10)

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
        if self.underMouse():
            rounded(painter, area, table.hover, RADIUS_FIELD)
        if self.hasFocus():
            ring(painter, area, table.accent, 2, RADIUS_FIELD)
        body, small, left = metrics(), metrics(Role.SMALL), icons.LINE + _GAP
        icons.paint(painter, "leads", table.soft, 0, 4 + (body.lineSpacing() - icons.LINE) / 2)
        above = 4 + body.ascent()
        line_of_text(painter, self._title, left, above, self.width() - left, table.text, font())
        below = 6 + body.lineSpacing() + small.ascent()
        line_of_text(painter, self._second, left, below, self.width() - left, table.soft, font(Role.SMALL))
        painter.end()


class ToldLeads(QWidget):
    """``sought(lead id)``."""

    sought = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[ToldLead] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_leads(self, leads: Sequence[Lead], today: date) -> None:
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()  # a part that its layout is about to show would come up as a window
            line.setParent(None)
            line.deleteLater()
        self.lines = []
        for lead in leads:
            line = ToldLead(lead, today)
            line.clicked.connect(lambda _=False, id=int(lead.id): self.sought.emit(id))
            self._column.addWidget(line)
            self.lines.append(line)
        self.setVisible(bool(leads))
