"""A lead as a card of the board: the job, the employer, the day that comes next, and who told of it."""

from datetime import date

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.records.lead import Lead, Stage
from ui.leads import words
from ui.runtime import i18n
from ui.runtime.stages import stage_name
from ui.runtime.theme import tokens
from ui.runtime.tokens import RADIUS_CARD
from ui.runtime.type_roles import Role
from ui.widgets.avatar import CARD, Avatar, look
from ui.widgets.drag import drag
from ui.widgets.label import Elided, Text
from ui.widgets.paint import ring, rounded
from ui.widgets.pill import Pill, Tone

_INSET = 12


class LeadCard(QAbstractButton):
    """``pushed(way)``: to the next (1) or the former (-1) stage; ``asked(where)``: the menu; ``stepped(key)``: on."""

    pushed = Signal(int)
    asked = Signal(object)
    stepped = Signal(object)

    def __init__(self, lead: Lead, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lead = lead
        self._pressed_at: QPoint | None = None
        self.setObjectName(f"leads.card.{lead.id}")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        column.setSpacing(2)
        title = self._title = Text(lead.title, strong=True)
        employer = Elided(lead.vacancy.organisation, ink="soft")
        parts: list[QWidget] = [title] + [employer] * bool(lead.vacancy.organisation)
        for part in parts:
            column.addWidget(part)
        if pill := _pill(lead, today):
            column.addSpacing(6)
            column.addWidget(pill, 0, Qt.AlignmentFlag.AlignLeft)
            parts.append(pill)
        if lead.told_by is not None and lead.told_by_name:
            told = QHBoxLayout()
            told.setSpacing(6)
            avatar = Avatar(look(lead.told_by, lead.told_by_name), CARD)
            name = Elided(lead.told_by_name, Role.SMALL)
            told.addWidget(avatar)
            told.addWidget(name, 1)
            column.addSpacing(6)
            column.addLayout(told)
            parts += [avatar, name]
        for part in parts:
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        said = (lead.title, lead.vacancy.organisation, stage_name(lead.stage), words.due_line(lead, today))
        self.setAccessibleName(", ".join(part for part in (*said, lead.told_by_name) if part))

    def nextCheckState(self) -> None:
        """The board says which card is chosen; a second click does not take it back."""

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._column.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        return QSize(150, self.heightForWidth(max(self.width(), 100)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._title.setFixedHeight(self._title.heightForWidth(self.width() - 2 * _INSET))
        self.setFixedHeight(self.heightForWidth(self.width()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        far = self._pressed_at is not None and (
            (at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        )
        if self._pressed_at is not None and far and event.buttons() & Qt.MouseButton.LeftButton:
            start, self._pressed_at = self._pressed_at, None
            self.setDown(False)
            drag(self, self.lead.id, start)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.asked.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.pushed.emit(1 if key is Qt.Key.Key_Right else -1)
        elif key is Qt.Key.Key_Menu:
            self.asked.emit(self.mapToGlobal(self.rect().center()))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(key)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        rounded(painter, area, table.hover if self.underMouse() else table.raised, RADIUS_CARD)
        strong = self.isChecked() or self.hasFocus()
        ring(painter, area, table.accent if strong else table.line, 2 if strong else 1, RADIUS_CARD)
        painter.end()


def _pill(lead: Lead, today: date) -> Pill | None:
    day = lead.next_day
    if day is None:
        return None
    shown = i18n.day(day, today=today)
    near = lead.needs_step(today)
    if day != lead.next_step_on:
        return Pill(words.closes(shown, past=day < today), Tone.DUE if near else Tone.NEUTRAL)
    tone = Tone.ACCENT if lead.stage is Stage.INTERVIEW and day >= today else Tone.DUE if near else Tone.NEUTRAL
    return Pill(shown, tone)
