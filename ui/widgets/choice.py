"""One of several values, with its label; nothing is chosen before the user chose where no default is given."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.runtime.type_roles import Role, control_height, font
from ui.widgets.drop_down import DropDown
from ui.widgets.icon_label import IconLabel
from ui.widgets.label import Text


class Choice[Value](QWidget):
    """``changed()`` when the user chose another; ``refuse`` says below what is missing."""

    changed = Signal()

    def __init__(
        self, label: str, options: Sequence[tuple[Value, str]], *, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._values = [value for value, _ in options]
        self.box = DropDown()
        self.box.setFont(font())
        self.box.setMinimumHeight(control_height())
        self.box.setAccessibleName(label)
        self.box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.box.setMinimumContentsLength(8)
        for _, text in options:
            self.box.addItem(text)
        if placeholder:
            self.box.setPlaceholderText(placeholder)
            self.box.setCurrentIndex(-1)
        above = Text(label, Role.SMALL, ink="soft", parent=self)
        above.setBuddy(self.box)
        above.setVisible(bool(label))
        self._why = Text("", Role.SMALL, ink="danger")
        self._below = QWidget()
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(6)
        below.addWidget(IconLabel("error", "danger"))
        below.addWidget(self._why, 1)
        self._below.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (above, self.box, self._below):
            column.addWidget(part)
        self.setFocusProxy(self.box)
        self.box.currentIndexChanged.connect(self._on_index)

    def value(self) -> Value | None:
        index = self.box.currentIndex()
        return self._values[index] if index >= 0 else None

    def choose(self, value: Value | None) -> None:
        """Show a value as chosen; ``None`` shows the placeholder."""
        self.box.setCurrentIndex(-1 if value is None else self._values.index(value))

    def refuse(self, sentence: str) -> None:
        self._why.setText(sentence)
        self.box.setAccessibleDescription(sentence)
        self._below.show()

    def _on_index(self, _: int) -> None:
        self.box.setAccessibleDescription("")
        self._below.hide()
        self.changed.emit()
