"""Texts of the window: plain, one role each, eliding or wrapping so that no text widens the window.

Everything is shown as plain text. A QLabel would otherwise take text from outside as HTML and load local files.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from ui.runtime.type_roles import Role, font, reading_width

#: A paragraph is set no narrower than this where it has more to say.
_NARROWEST = 120


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again at a property; where the style was not yet, it finds it when it comes."""
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Label(QLabel):
    """A line of one role; ``ink`` names a token (soft, faint, accent, due, owed, good, danger, caution)."""

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        *,
        ink: str = "",
        strong: bool = False,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(role, strong=strong, tabular=tabular))
        if ink:
            self.setProperty("ink", ink)
        self.setText(text)

    def set_ink(self, ink: str) -> None:
        """Another colour for what the text now says."""
        if self.property("ink") != ink:
            self.setProperty("ink", ink)
            restyle(self)


class Elided(Label):
    """A line that gives way: it ends in an ellipsis and keeps the whole text as tooltip and accessible name."""

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        *,
        ink: str = "",
        strong: bool = False,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, role, ink=ink, strong=strong, tabular=tabular, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        measure = self.fontMetrics()
        return QSize(measure.horizontalAdvance(self.text()) + 2, measure.lineSpacing())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
        self.setToolTip(self.text() if cut else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        measure = self.fontMetrics()
        shown = measure.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()


class Text(Label):
    """A paragraph, at most eighty characters wide."""

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        *,
        ink: str = "",
        strong: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, role, ink=ink, strong=strong, parent=parent)
        self.setWordWrap(True)
        self.setMaximumWidth(reading_width())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """Qt asks with the width of the column; a text that is capped below it would lose its last line."""
        return super().heightForWidth(min(width, self.maximumWidth()))

    def sizeHint(self) -> QSize:
        """As wide as it may be: Qt would guess at a narrow column and make room for lines that are not there."""
        lines = self.text().split("\n")
        width = min(self.maximumWidth(), 2 + max(self.fontMetrics().horizontalAdvance(line) for line in lines))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(_NARROWEST, self.sizeHint().width()), self.fontMetrics().lineSpacing())


def rule(parent: QWidget | None = None) -> QFrame:
    """A hairline across."""
    line = QFrame(parent)
    line.setProperty("rule", "true")
    line.setFixedHeight(1)
    return line
