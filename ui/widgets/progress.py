"""How far something is: a bar, the count above it, what is being read below it; and steps with their marks."""

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.runtime import icons
from ui.runtime.theme import still, tokens
from ui.runtime.type_roles import Role, font, metrics
from ui.widgets.label import Elided, Label, Text
from ui.widgets.paint import rounded

_BAR = 6
_TURN_MS, _STEPS = 1200, 12


class Bar(QWidget):
    """A bar of six pixels; ``share`` from 0 to 1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setFixedHeight(_BAR)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_share(self, share: float) -> None:
        self._share = min(1.0, max(0.0, share))
        self.update()

    def share(self) -> float:
        return self._share

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        rounded(painter, area, table.press, _BAR / 2)
        if self._share:
            area.setWidth(max(_BAR, area.width() * self._share))
            rounded(painter, area, table.accent, _BAR / 2)
        painter.end()


class ProgressPanel(QWidget):
    """Count, rest of the time, bar and what is being read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = Elided("", Role.LEAD, strong=True)
        self._rest = Label("", ink="soft")
        self._bar = Bar()
        self._detail = Text("", Role.SMALL, ink="soft")
        above = QHBoxLayout()
        above.addWidget(self._count, 1)
        above.addWidget(self._rest)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, gap in ((self._bar, 10), (self._detail, 8)):
            column.addSpacing(gap)
            column.addWidget(part)
        column.insertLayout(0, above)

    def tell(self, count: str, share: float, rest: str = "", detail: str = "") -> None:
        self._count.setText(count)
        self._rest.setText(rest)
        self._detail.setText(detail)
        self._bar.set_share(share)
        self.setAccessibleName(count)
        self.setAccessibleDescription(detail)

    def count(self) -> str:
        return self._count.text()


class StepState(StrEnum):
    """Where a step stands."""

    WAITING = "waiting"
    RUNNING = "running"
    FINISHED = "finished"


class Turning(QWidget):
    """The busy mark; it stands still where the desktop asks for less movement."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._angle = 0
        self.setFixedSize(icons.LINE, icons.LINE)
        self._timer = QTimer(self, interval=_TURN_MS // _STEPS)
        self._timer.timeout.connect(self._on_turned)
        if not still():
            self._timer.start()

    def _on_turned(self) -> None:
        self._angle = (self._angle + 360 // _STEPS) % 360
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        half = icons.LINE / 2
        painter.translate(half, half)
        painter.rotate(self._angle)
        painter.translate(-half, -half)
        painter.drawPixmap(0, 0, icons.pixmap("busy", tokens().accent, icons.LINE, self.devicePixelRatioF()))
        painter.end()


def _step() -> int:
    return max(26, metrics().lineSpacing() + 8)


class Step(QWidget):
    """One step of long work: mark, words and its count."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._state = StepState.WAITING
        self._words = Elided(text)
        self._number = Label("", ink="soft", tabular=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(icons.LINE + 10, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self._number)
        self._turning = Turning(self)
        self.setFixedHeight(_step())
        self.set_state(StepState.WAITING)

    def set_state(self, state: StepState, number: str = "") -> None:
        self._state = state
        self._number.setText(number)
        self._words.set_ink("faint" if state is StepState.WAITING else "")
        self._words.setFont(font(strong=state is StepState.RUNNING))
        self._turning.setVisible(state is StepState.RUNNING)
        self._turning.move(0, (self.height() - icons.LINE) // 2)
        self.setAccessibleName(f"{self._text} {number}".strip())
        self.update()

    def state(self) -> StepState:
        return self._state

    def sizeHint(self) -> QSize:
        return QSize(200, _step())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._state is StepState.RUNNING:
            return
        table = tokens()
        painter = QPainter(self)
        top = (self.height() - icons.LINE) / 2
        if self._state is StepState.FINISHED:
            icons.paint(painter, "done", table.good, 0, top)
        else:
            icons.paint(painter, "open-circle", table.faint, 0, top)
        painter.end()
