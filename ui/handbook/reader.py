"""Shows one page of the handbook: text to read, to select and to follow links in, and nothing from elsewhere."""

from PySide6.QtCore import QEvent, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from resources.handbook import Page
from ui.handbook.drawing import LINK, draw
from ui.runtime.theme import tokens
from ui.runtime.tokens import DETAIL_LEFT, INSET, RADIUS_FIELD
from ui.runtime.type_roles import reading_width
from ui.widgets.paint import ring

_BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class Reader(QTextBrowser):
    """``followed(name)`` when a link to another page was taken."""

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._by_key = False
        self._words: tuple[str, ...] = ()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("ground", "page")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self._on_link)

    def show_page(self, page: Page, words: str = "") -> None:
        """From its beginning; ``words`` that were looked for are marked, and the first of them is brought in view."""
        self._page, self._words = page, tuple(words.split())
        self.setAccessibleName(page.title)
        self._draw()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        marks = self.extraSelections()
        if marks:
            shown = min((mark.cursor for mark in marks), key=QTextCursor.selectionStart)
            begin = QTextCursor(self.document())
            begin.setPosition(shown.selectionStart())
            self.setTextCursor(begin)
            self.ensureCursorVisible()

    def marked(self) -> tuple[str, ...]:
        """What is marked, as it stands in the text."""
        return tuple(mark.cursor.selectedText() for mark in self.extraSelections())

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing is ever loaded, from this computer or another."""
        return None

    def _draw(self) -> None:
        if self._page is not None:
            draw(self._page, self.document())
            self._fit()
            self._mark()

    def _mark(self) -> None:
        found: list[QTextEdit.ExtraSelection] = []
        for word in self._words:
            cursor = QTextCursor(self.document())
            while not (cursor := self.document().find(word, cursor, QTextDocument.FindFlag(0))).isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = cursor
                mark.format.setBackground(QColor(tokens().caution_tint))
                mark.format.setForeground(QColor(tokens().caution))
                found.append(mark)
        self.setExtraSelections(found)

    def _fit(self) -> None:
        """Lines are no wider than one reads with ease, whatever the window's width."""
        room = self.viewport().width() - DETAIL_LEFT
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        form.setTopMargin(12)
        form.setBottomMargin(INSET)
        form.setLeftMargin(DETAIL_LEFT)
        form.setRightMargin(max(INSET, room - reading_width()))
        frame.setFrameFormat(form)

    def _on_link(self, link: QUrl) -> None:
        target = link.toString()
        if target.startswith(LINK):
            self.followed.emit(target.removeprefix(LINK))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.ApplicationFontChange):
            at = self.verticalScrollBar().value()
            self._draw()
            self.verticalScrollBar().setValue(at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_key = event.reason() in _BY_KEY
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._by_key = False
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._by_key:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ring(painter, QRectF(self.viewport().rect()), tokens().accent, 2, RADIUS_FIELD)
            painter.end()
