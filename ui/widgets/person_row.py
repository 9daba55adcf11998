"""A person as a line of a page: a face, a name, and what they have to do with it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ui.runtime.rows import Look
from ui.runtime.tokens import Tokens
from ui.runtime.type_roles import Role, font, metrics
from ui.widgets.avatar import INLINE, paint_avatar
from ui.widgets.line_button import GAP, LineButton
from ui.widgets.paint import line_of_text


class PersonRow(LineButton):
    """Without ``opens`` there is nobody to go to."""

    def __init__(
        self, shown: Look, name: str, second: str, *, opens: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(f"{name}, {second}" if second else name, name, parent)
        self._look, self._name, self._second = shown, name, second
        self.setEnabled(opens)
        if not opens:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        return QSize(200, metrics(strong=True).lineSpacing() + metrics(Role.SMALL).lineSpacing() + 7)

    def paint_line(self, painter: QPainter, table: Tokens) -> None:
        paint_avatar(painter, QRectF(0, (self.height() - INLINE) / 2, INLINE, INLINE), self._look, table.page)
        left = INLINE + GAP
        strong, small = metrics(strong=True), metrics(Role.SMALL)
        lines = strong.lineSpacing() + (small.lineSpacing() + 1 if self._second else 0)
        above = (self.height() - lines) // 2
        line_of_text(
            painter, self._name, left, above + strong.ascent(), self.width() - left, table.text, font(strong=True)
        )
        below = above + strong.lineSpacing() + 1 + small.ascent()
        line_of_text(painter, self._second, left, below, self.width() - left, table.soft, font(Role.SMALL))
