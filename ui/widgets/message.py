"""One message in a detail: who or what in bold, when, by which channel, and its words with the sentence that counts."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.runtime import icons
from ui.runtime.theme import tokens
from ui.runtime.type_roles import Role, font, metrics
from ui.widgets.marked_text import MarkedText
from ui.widgets.paint import line_of_text


class _Head(QWidget):
    """Title, time and channel in one line that elides."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self._when, self._icon = "", "", "mail"
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def tell(self, title: str, when: str, icon: str) -> None:
        self.title, self._when, self._icon = title, when, icon
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, max(icons.LINE, metrics().lineSpacing()))

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        line = metrics().ascent()
        end = self.width() - icons.LINE - 12
        room = end - metrics(Role.SMALL).horizontalAdvance(self._when) - 9
        x = line_of_text(painter, self.title, 0, line, room, table.text, font(strong=True)) + 9
        line_of_text(painter, self._when, x, line, end - x, table.soft, font(Role.SMALL))
        icons.paint(painter, self._icon, table.soft, self.width() - icons.LINE, (self.height() - icons.LINE) // 2)
        painter.end()


class Message(QWidget):
    """No avatar beside it: the left edge would fall apart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = _Head()
        self._words = MarkedText()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._head)
        column.addWidget(self._words)

    def show_message(
        self, title: str, when: str, icon: str, words: str, sentence: str = "", *, tone: str = "due"
    ) -> None:
        """``sentence`` is marked within ``words``; ``tone``: whether it is mine to answer (due) or theirs (owed)."""
        self._head.tell(title, when, icon)
        self._words.show_text(words, sentence, tone)
        self._words.setVisible(bool(words.strip()))
        self.setAccessibleName(f"{title}, {when}: {words}")

    def words(self) -> MarkedText:
        return self._words

    def title(self) -> str:
        return self._head.title


class MessageList(QWidget):
    """Several messages below one another; widgets are kept and filled again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._shown: list[Message] = []

    def begin(self, count: int) -> list[Message]:
        """As many messages as asked for, to be filled by the caller."""
        while len(self._shown) < count:
            made = Message()
            self._shown.append(made)
            self._column.addWidget(made)
        for number, message in enumerate(self._shown):
            message.setVisible(number < count)
        return self._shown[:count]

    def titles(self) -> tuple[str, ...]:
        return tuple(message.title() for message in self._shown if not message.isHidden())
