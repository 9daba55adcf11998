"""The employer of a person as a line of their page, which leads to it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.records.organisation import Organisation
from ui.people import employer_words
from ui.runtime import icons
from ui.runtime.tokens import Tokens
from ui.runtime.type_roles import Role, font, metrics
from ui.widgets.line_button import GAP, LineButton
from ui.widgets.paint import line_of_text


class EmployerLine(LineButton):
    """The name, and below it whether one recommends it or warns of it; ``sought(employer id)``."""

    sought = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._employer: Organisation | None = None
        self._second = ""
        self.clicked.connect(self._on_clicked)
        self.hide()

    def show_employer(self, employer: Organisation | None) -> None:
        """Hidden where somebody has none."""
        self._employer = employer
        self._second = employer_words.verdict(employer) if employer is not None else ""
        name = employer.name if employer is not None else ""
        self.setToolTip(name)
        self.setAccessibleName(", ".join(part for part in (name, self._second) if part))
        self.updateGeometry()
        self.setVisible(employer is not None)

    def sizeHint(self) -> QSize:
        second = metrics(Role.SMALL).lineSpacing() + 2 if self._second else 0
        return QSize(200, max(24, metrics().lineSpacing() + second + 8))

    def paint_line(self, painter: QPainter, table: Tokens) -> None:
        if self._employer is None:
            return
        body, small, left = metrics(), metrics(Role.SMALL), icons.LINE + GAP
        icons.paint(painter, "employer", table.soft, 0, 4 + (body.lineSpacing() - icons.LINE) / 2)
        room = self.width() - left - icons.LINE
        line_of_text(painter, self._employer.name, left, 4 + body.ascent(), room, table.text, font())
        if self._second:
            below = 6 + body.lineSpacing() + small.ascent()
            ink = table.caution if self._employer.warned else table.soft
            line_of_text(painter, self._second, left, below, room, ink, font(Role.SMALL))
        icons.paint(painter, "right", table.faint, self.width() - icons.LINE, 4 + (body.lineSpacing() - icons.LINE) / 2)

    def _on_clicked(self) -> None:
        if self._employer is not None:
            self.sought.emit(int(self._employer.id))
