"""One line to type into: with its label, with an error that says the way out, or as a search."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.runtime import icons
from ui.runtime.theme import tokens
from ui.runtime.type_roles import Role, control_height, font
from ui.widgets.button import Button, Kind
from ui.widgets.icon_label import IconLabel
from ui.widgets.keycap import keycap_height, keycap_width, paint_keycap
from ui.widgets.label import Text, restyle


class Line(QLineEdit):
    """A bare field of the right height; ``name`` is what a screen reader says."""

    def __init__(self, name: str, placeholder: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font())
        self.setMinimumHeight(control_height())
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)

    def set_wrong(self, wrong: bool) -> None:
        value = "true" if wrong else "false"
        if self.property("error") != value:
            self.setProperty("error", value)
            restyle(self)


class Field(QWidget):
    """A labelled line. ``refuse`` shows what is wrong below it, with the way out as a button where there is one."""

    def __init__(
        self, label: str, text: str = "", placeholder: str = "", *, secret: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.label = Text(label, Role.SMALL, ink="soft")
        self.line = Line(label, placeholder)
        self.line.setText(text)
        if secret:
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.label.setBuddy(self.line)
        self.setFocusProxy(self.line)
        self._sign = IconLabel("error", "danger")
        self._why = Text("", Role.SMALL, ink="danger")
        self._mend = Button("", Kind.ACTION)
        self._below = QWidget()
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(6)
        below.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._why, 1)
        below.addWidget(self._mend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.label, self.line, self._below):
            column.addWidget(part)
        self.label.setVisible(bool(label))
        self._below.hide()
        self.line.textEdited.connect(self.accept)

    def text(self) -> str:
        return self.line.text().strip()

    def set_text(self, text: str) -> None:
        self.line.setText(text)

    def refuse(self, sentence: str, mend: str = "", mended: Callable[[], None] | None = None) -> None:
        """Marks the line wrong and says why; ``mend`` is the label of a button that puts it right."""
        self.line.set_wrong(True)
        self._why.setText(sentence)
        self._mend.setText(mend)
        self._mend.setVisible(bool(mend))
        if mended is not None:
            self._mend.clicked.connect(mended, Qt.ConnectionType.SingleShotConnection)
        self.line.setAccessibleDescription(sentence)
        self._below.show()

    def accept(self) -> None:
        """Takes the error away, as soon as something else is typed."""
        self.line.set_wrong(False)
        self.line.setAccessibleDescription("")
        self._below.hide()


class SearchField(Line):
    """A search with its icon and the key that leads here; ``left`` tells that arrow down or Enter left it."""

    left = Signal()

    def __init__(self, name: str, placeholder: str, key: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(name, placeholder, parent=parent)
        self._key = key
        self.setProperty("search", "true")
        if key:
            self.setTextMargins(0, 0, max(0, keycap_width(key) - 24), 0)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress:
            pressed = event.key()  # type: ignore[attr-defined]
            if pressed in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.left.emit()
                return True
            if pressed == Qt.Key.Key_Escape and self.text():
                self.clear()
                return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        icons.paint(painter, "search", tokens().soft, 10, (self.height() - icons.LINE) // 2)
        if self._key and not self.text() and not self.hasFocus():
            top = (self.height() - keycap_height()) // 2
            paint_keycap(painter, self._key, self.width() - keycap_width(self._key) - 6, top)
        painter.end()
