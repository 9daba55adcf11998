"""A list of labels and values with hairlines between, and columns of small facts side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.runtime.type_roles import Role
from ui.widgets.label import Label, Text, rule
from ui.widgets.taking_away import empty

_LABEL_WIDTH = 136

type Fact = tuple[str, str | QWidget] | tuple[str, str, str]


class Facts(QWidget):
    """Labels at the left, values at the right, a small second line below a value."""

    def __init__(self, parent: QWidget | None = None, *, label_width: int = _LABEL_WIDTH) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnMinimumWidth(0, label_width)
        self._grid.setColumnStretch(1, 1)
        self._count = 0

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Replaces all: label, value and perhaps a second line each; a widget may stand in place of the words."""
        empty(self._grid)
        self._count = 0
        self.add_facts(facts)

    def add_facts(self, facts: Sequence[Fact]) -> None:
        """More of them below those that are there: a long list comes in portions, each in a turn of the event loop."""
        for number, fact in enumerate(facts, self._count):
            row = 2 * number
            if number:
                self._grid.addWidget(rule(), row - 1, 0, 1, 2)
            self._grid.addWidget(Text(fact[0], ink="soft"), row, 0, Qt.AlignmentFlag.AlignTop)
            said = fact[1]
            value = said if isinstance(said, QWidget) else _words(said, fact[2] if len(fact) > 2 else "")
            value.setAccessibleName(f"{fact[0]}: {value.accessibleName()}")
            self._grid.addWidget(value, row, 1)
        self._count += len(facts)


def _words(said: str, second: str) -> QWidget:
    value = QWidget()
    value.setAccessibleName(said)
    lines = QVBoxLayout(value)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(2)
    lines.addWidget(Text(said))
    if second:
        lines.addWidget(Text(second, Role.SMALL, ink="soft"))
    return value


class FactColumns(QWidget):
    """Up to four small columns: a soft label above one or two lines."""

    def __init__(self, labels: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        self._values: list[Text] = []
        for label in labels:
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(Label(label, Role.SMALL, ink="soft"))
            value = Text("")
            value.setAlignment(Qt.AlignmentFlag.AlignTop)
            column.addWidget(value, 1)
            self._values.append(value)
            row.addLayout(column, 1)

    def tell(self, *values: str) -> None:
        for label, value in zip(self._values, values, strict=True):
            label.setText(value)

    def values(self) -> tuple[str, ...]:
        return tuple(label.text() for label in self._values)
