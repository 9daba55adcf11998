"""The people around a lead: who told of it, to whom an application goes, and whom of the circle it might suit."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.records.fit import Fit
from app.records.lead import Lead
from ui.leads.around import fit_facts
from ui.runtime import i18n, icons
from ui.runtime.rows import Look
from ui.runtime.tokens import Tokens
from ui.runtime.type_roles import Role, font
from ui.widgets.avatar import INLINE, look, paint_avatar
from ui.widgets.facts import Facts
from ui.widgets.line_button import LineButton
from ui.widgets.paint import baseline, line_of_text
from ui.widgets.person_row import PersonRow
from ui.widgets.taking_away import take_away

_FACES = 3


class LeadPeople(QWidget):
    """``sought(contact id)`` when somebody is to be looked at."""

    sought = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[PersonRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_of(self, lead: Lead, today: date) -> None:
        """Who told of it and to whom an application goes."""
        take_away(self._column, self.rows)
        self.rows = []
        if lead.told_by is not None and lead.told_by_name:
            contact = int(lead.told_by)
            told = self.tr("told you on %1").replace("%1", i18n.full_day(lead.added_at, today=today))
            row = PersonRow(look(contact, lead.told_by_name), lead.told_by_name, told, opens=True)
            row.clicked.connect(lambda: self.sought.emit(contact))
            self.rows.append(row)
        if lead.contact:
            goes = self.tr("the application goes here")
            self.rows.append(PersonRow(Look(icon="address"), lead.contact, goes, opens=False))
        for row in self.rows:
            self._column.addWidget(row)
        self.setVisible(bool(self.rows))


class _Faces(LineButton):
    """Those whom it might suit as faces, with the first by name; pressed, it tells why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._looks: tuple[Look, ...] = ()
        self._said = ""
        self.setCheckable(True)

    def show_faces(self, looks: Sequence[Look], said: str, name: str) -> None:
        self._looks, self._said = tuple(looks[:_FACES]), said
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, INLINE + 4)

    def paint_line(self, painter: QPainter, table: Tokens) -> None:
        x, top = 0, (self.height() - INLINE) / 2
        for one in self._looks:
            paint_avatar(painter, QRectF(x, top, INLINE, INLINE), one, table.page)
            x += INLINE + 4
        x += 8
        sign = self.width() - icons.LINE
        line = baseline(self.rect(), Role.BODY)
        line_of_text(painter, self._said, x, line, sign - x - 8, table.soft, font())
        icons.paint(
            painter, "down" if self.isChecked() else "right", table.soft, sign, (self.height() - icons.LINE) / 2
        )


class Fits(QWidget):
    """Whom of the circle a lead might suit: faces in one line, and below it why, once somebody asks."""

    def __init__(self, label_width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.faces, self.facts = _Faces(), Facts(label_width=label_width)
        self.facts.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.faces)
        column.addWidget(self.facts)
        self.faces.toggled.connect(self.facts.setVisible)

    def show_fits(self, fits: Sequence[Fit]) -> None:
        self.faces.setChecked(False)
        self.facts.show_facts(fit_facts(fits))
        looks = [look(one.contact_id, one.name) for one in fits]
        first = fits[0].name if fits else ""
        others = self.tr("%1 and %n other(s)", "", len(fits) - 1).replace("%1", first)
        said = others if len(fits) > 1 else first
        self.faces.show_faces(looks, said, self.tr("%1: tell why").replace("%1", said))
