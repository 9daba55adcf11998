"""The steps of a lead: a list with days, ticked off by a click, and a line to note down another."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.records.ids import LeadId
from app.records.lead import Lead
from app.records.step import Step
from ui.runtime import i18n, icons, sentences
from ui.runtime.session import Session
from ui.runtime.tokens import Tokens
from ui.runtime.type_roles import Role, font, metrics
from ui.widgets.button import Button, IconButton, Kind
from ui.widgets.date_field import DateField, NoDay
from ui.widgets.enter import is_enter
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.line_button import GAP, LineButton
from ui.widgets.paint import baseline, line_of_text, ring
from ui.widgets.pane import SectionTitle
from ui.widgets.taking_away import take_away

_RING = 14


class StepRow(LineButton):
    """One step: a circle or a tick, the words, the day. A click on the circle ticks it off, on the words opens it."""

    ticked = Signal()
    opened = Signal()

    def __init__(self, step: Step, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.step = step
        self._on_circle = False
        day = step.done_on or step.due_on
        near = step.done_on is None and day is not None and (day - today).days <= 7
        shown = "" if day is None else i18n.day(day, today=today)
        self._day = f"{i18n.weekday(day)} {shown}" if near and day is not None else shown
        self._due = near
        self._words = step.words or self.tr("Next step")
        state = self.tr("done") if step.done_on else self.tr("to do")
        self.setAccessibleName(", ".join(part for part in (self._words, self._day, state) if part))
        self.setToolTip(self._words)
        self.clicked.connect(self._on_clicked)

    def sizeHint(self) -> QSize:
        return QSize(200, max(24, metrics().lineSpacing() + 7))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The space bar ticks off, Enter opens."""
        if is_enter(event):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.ticked.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._on_circle = event.position().x() < icons.LINE + GAP
        super().mousePressEvent(event)

    def _on_clicked(self) -> None:
        (self.ticked if self._on_circle else self.opened).emit()

    def paint_line(self, painter: QPainter, table: Tokens) -> None:
        if self.step.done_on is not None:
            icons.paint(painter, "done", table.good, 0, (self.height() - icons.LINE) / 2)
        else:
            circle = QRectF(1, (self.height() - _RING) / 2, _RING, _RING)
            ring(painter, circle, table.due if self._due else table.soft, 1.5, _RING / 2)
        wide = metrics(Role.SMALL).horizontalAdvance(self._day)
        left = icons.LINE + GAP
        line = baseline(self.rect(), Role.BODY)
        line_of_text(painter, self._words, left, line, self.width() - left - wide - 12, table.text, font())
        line_of_text(painter, self._day, self.width() - wide, line, wide + 2, table.faint, font(Role.SMALL))


class Steps(QWidget):
    """Writes by itself; the page reads the lead again after each change and shows it here."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lead: LeadId | None = None
        self._step: Step | None = None
        self.rows: list[StepRow] = []
        self._count = Label("", Role.SMALL, ink="faint")
        self.add_button = IconButton("add", self.tr("Note down a step"))
        self.words, self.on = Field(self.tr("What has to be done")), DateField(self.tr("By"))
        self.keep_button = Button(self.tr("Save"), Kind.PRIMARY)
        self.leave_button = Button(self.tr("Cancel"))
        self.remove_button = IconButton("erase", self.tr("Remove this step"))
        self._editor = QWidget()
        self._lay_out()
        self.add_button.clicked.connect(lambda: self.begin(None))
        self.keep_button.clicked.connect(self._on_keep)
        self.leave_button.clicked.connect(self._on_left)
        self.remove_button.clicked.connect(self._on_removed)
        for field in (self.words, self.on):
            field.line.returnPressed.connect(self._on_keep)

    def _lay_out(self) -> None:
        above, buttons = QHBoxLayout(), QHBoxLayout()
        above.setSpacing(4)
        above.addWidget(SectionTitle(self.tr("Steps")), 1, Qt.AlignmentFlag.AlignVCenter)
        above.addWidget(self._count)
        above.addWidget(self.add_button)
        buttons.setSpacing(8)
        buttons.addWidget(self.keep_button)
        buttons.addWidget(self.leave_button)
        buttons.addStretch(1)
        buttons.addWidget(self.remove_button)
        within = QVBoxLayout(self._editor)
        within.setContentsMargins(0, 8, 0, 8)
        within.setSpacing(12)
        within.addWidget(self.words)
        within.addWidget(self.on)
        within.addLayout(buttons)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(above)
        self._column.addWidget(self._editor)
        self._editor.hide()

    def clear(self) -> None:
        self._lead = None
        self._close()
        self._show((), date.min)

    def show_of(self, lead: Lead, today: date) -> None:
        """Those of a lead; what is being typed about the same one stays."""
        if lead.id != self._lead:
            self._lead = lead.id
            self._close()
        self._show(lead.steps, today)

    def begin(self, step: Step | None) -> None:
        """Ask for a new step, or change one."""
        self._step = step
        today = self._session.now().astimezone().date()
        self.words.set_text(step.words if step is not None else "")
        self.words.accept()
        self.on.show_day(step.due_on if step is not None else None, today)
        self.remove_button.setVisible(step is not None)
        self._editor.show()
        self.words.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, steps: tuple[Step, ...], today: date) -> None:
        take_away(self._column, self.rows)
        self.rows = []
        for place, step in enumerate(steps, 1):
            row = StepRow(step, today)
            row.ticked.connect(lambda one=step: self._tick(one))
            row.opened.connect(lambda one=step: self.begin(one))
            self._column.insertWidget(place, row)
            self.rows.append(row)
        done = sum(one.done_on is not None for one in steps)
        said = self.tr("%1 of %2").replace("%1", i18n.number(done)).replace("%2", i18n.number(len(steps)))
        self._count.setText(said if steps else "")

    def _tick(self, step: Step) -> None:
        now, number = self._session.now(), step.id
        if step.done_on is None:
            said = self.tr("Done. What comes next?")
            self._session.run(
                lambda workspace: workspace.leads.steps.done(number, now=now),
                owner=self,
                then=lambda _: self._session.say(said, undoable=True),
            )
        else:
            self._session.run(lambda workspace: workspace.leads.steps.open(number, now=now), owner=self)

    def _on_keep(self) -> None:
        lead, step, words, now = self._lead, self._step, self.words.text(), self._session.now()
        if lead is None:
            return
        if not words:
            self.words.refuse(self.tr("A step needs words."))
            return
        try:
            on = self.on.day()
        except NoDay:
            self.on.refuse_day()
            return
        if step is None:
            self._session.run(
                lambda workspace: workspace.leads.steps.add(lead, words, due_on=on, now=now),
                owner=self,
                then=lambda _: self._on_left(),
                refused=lambda error: self.words.refuse(sentences.of_error(error)),
            )
        else:
            changed = replace(step, words=words, due_on=on)
            self._session.run(
                lambda workspace: workspace.leads.steps.change(changed, now=now),
                owner=self,
                then=lambda _: self._on_left(),
                refused=lambda error: self.words.refuse(sentences.of_error(error)),
            )

    def _on_removed(self) -> None:
        step, now = self._step, self._session.now()
        if step is not None:
            self._on_left()
            self._session.run(
                lambda workspace: workspace.leads.steps.remove(step.id, now=now),
                owner=self,
                then=lambda _: self._session.say(self.tr("The step is removed."), undoable=True),
            )

    def _on_left(self) -> None:
        self._close()
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        self._step = None
        self._editor.hide()
        self.words.set_text("")
