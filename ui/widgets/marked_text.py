"""The words of a message with the sentence that counts marked in them.

Plain text stays plain: each paragraph is a QTextLayout, the mark a rounded ground behind the range and its ink.
"""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.runtime.theme import tokens
from ui.runtime.tokens import RADIUS_MARK
from ui.runtime.type_roles import font, metrics, reading_step, reading_width
from ui.widgets.paint import rounded


def find_marked(text: str, sentence: str) -> tuple[int, int]:
    """Where ``sentence`` stands in ``text`` whatever the white space between words; an empty range if it does not."""
    words = sentence.split()
    start = 0
    while words and (start := text.find(words[0], start)) >= 0:
        place = start
        for word in words:
            while place < len(text) and text[place].isspace():
                place += 1
            if not text.startswith(word, place):
                break
            place += len(word)
        else:
            return start, place
        start += 1
    return 0, 0


class MarkedText(QWidget):
    """Shows ``text``; ``sentence`` gets the ground of what I owe, or of what is owed to me."""

    def __init__(self, ink: str = "soft", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._start, self._end = "", 0, 0
        self._ink, self._tone = ink, "due"
        self._layouts: list[tuple[QTextLayout, float, int]] = []
        self._height = 0.0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(reading_width())

    def show_text(self, text: str, sentence: str = "", tone: str = "due") -> None:
        """``tone`` is the token of the mark: due or owed."""
        self._text = "\n".join(line.strip() for line in text.strip().splitlines())
        self._start, self._end = find_marked(self._text, sentence)
        self._tone = tone
        self.setAccessibleName(self._text)
        self._lay(self.width())
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        return self._text

    def marked(self) -> str:
        return self._text[self._start : self._end]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._lay(min(width, self.maximumWidth()))
        height = round(self._height)
        self._lay(self.width())
        return height

    def sizeHint(self) -> QSize:
        return QSize(min(400, self.maximumWidth()), self.heightForWidth(max(200, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, metrics().lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay(self.width())
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """The ink of the mark is part of the laid out text and follows the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._lay(self.width())

    def _lay(self, width: int) -> None:
        """Breaks the text into lines of ``width``; paragraphs stand a little apart."""
        self._layouts = []
        y, offset = 0.0, 0
        ink = QTextCharFormat()
        ink.setForeground(QColor(tokens().text))
        for paragraph in self._text.split("\n"):
            if not paragraph:
                y += reading_step() // 2
                offset += 1
                continue
            made = QTextLayout(paragraph, font())
            marked = QTextLayout.FormatRange()
            marked.start = max(0, self._start - offset)
            marked.length = max(0, min(self._end - offset, len(paragraph)) - marked.start)
            marked.format = ink
            if marked.length:
                made.setFormats([marked])
            made.beginLayout()
            top = 0.0
            while (line := made.createLine()).isValid():
                line.setLineWidth(max(1, width))
                line.setPosition(QPointF(0, top))
                top += reading_step()
            made.endLayout()
            self._layouts.append((made, y, offset))
            y += top
            offset += len(paragraph) + 1
        self._height = y

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = getattr(table, f"{self._tone}_tint")
        for made, y, offset in self._layouts:
            self._paint_mark(painter, made, y, offset, ground)
            painter.setPen(QColor(getattr(table, self._ink)))
            made.draw(painter, QPointF(0, y))
        painter.end()

    def _paint_mark(self, painter: QPainter, made: QTextLayout, y: float, offset: int, ground: str) -> None:
        start, end = self._start - offset, self._end - offset
        for number in range(made.lineCount()):
            line = made.lineAt(number)
            first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
            while last > first and made.text()[last - 1].isspace():
                last -= 1
            if last <= first:
                continue
            left, right = _x(line.cursorToX(first)), _x(line.cursorToX(last))
            height = metrics().height() + 2
            rounded(painter, QRectF(left - 2, y + line.y() - 1, right - left + 4, height), ground, RADIUS_MARK)


class Prose(MarkedText):
    """Running text in which nothing is marked: its lines stand wider apart than a QLabel would set them."""

    def __init__(self, text: str = "", ink: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(ink, parent)
        self.show_text(text)

    def setText(self, text: str) -> None:
        self.show_text(text)


def _x(answer: object) -> float:
    """``cursorToX`` answers the place, or the place and the cursor it was clamped to."""
    return float(answer[0]) if isinstance(answer, tuple) else float(answer)  # type: ignore[arg-type]
