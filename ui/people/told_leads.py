"""The leads that a person told of, each a line that leads to it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.records.lead import Lead
from ui.runtime import i18n, icons
from ui.runtime.stages import stage_name
from ui.runtime.tokens import Tokens
from ui.runtime.type_roles import Role, font, metrics
from ui.widgets.line_button import GAP, LineButton
from ui.widgets.paint import line_of_text
from ui.widgets.taking_away import take_away


class ToldLead(LineButton):
    """Title and employer, and below how far it has come and when it was told."""

    def __init__(self, lead: Lead, today: date, parent: QWidget | None = None) -> None:
        title = ", ".join(part for part in (lead.title, lead.vacancy.organisation) if part)
        super().__init__(whole=title, parent=parent)
        self._title = title
        told = self.tr("%1, told on %2").replace("%1", stage_name(lead.stage))
        self._second = told.replace("%2", i18n.full_day(lead.added_at, today=today))
        self.setAccessibleName(f"{self._title}. {self._second}")

    def sizeHint(self) -> QSize:
        return QSize(200, metrics().lineSpacing() + metrics(Role.SMALL).lineSpacing() + 10)

    def paint_line(self, painter: QPainter, table: Tokens) -> None:
        body, small, left = metrics(), metrics(Role.SMALL), icons.LINE + GAP
        icons.paint(painter, "leads", table.soft, 0, 4 + (body.lineSpacing() - icons.LINE) / 2)
        above = 4 + body.ascent()
        line_of_text(painter, self._title, left, above, self.width() - left, table.text, font())
        below = 6 + body.lineSpacing() + small.ascent()
        line_of_text(painter, self._second, left, below, self.width() - left, table.soft, font(Role.SMALL))


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
        take_away(self._column, self.lines)
        self.lines = []
        for lead in leads:
            line = ToldLead(lead, today)
            line.clicked.connect(lambda _=False, id=int(lead.id): self.sought.emit(id))
            self._column.addWidget(line)
            self.lines.append(line)
        self.setVisible(bool(leads))
