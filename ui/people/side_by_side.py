"""Two people side by side, a fact a line: what both say alike stands back, what differs stands out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.widgets.label import Text, rule
from ui.widgets.taking_away import empty

_LABEL_WIDTH, _GAP = 96, 24


class SideBySide(QWidget):
    """Label at the left, then one column for each of the two."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        for column in (1, 2):
            self._grid.setColumnStretch(column, 1)

    def show_facts(self, facts: Sequence[tuple[str, str, str]]) -> None:
        """Label, what the one says, what the other says; what neither says is left out."""
        empty(self._grid)
        for number, (label, one, other) in enumerate(fact for fact in facts if fact[1] or fact[2]):
            row = 2 * number
            if number:
                self._grid.addWidget(rule(), row - 1, 0, 1, 3)
            self._grid.addWidget(Text(label, ink="soft"), row, 0, Qt.AlignmentFlag.AlignTop)
            alike = one.casefold() == other.casefold()
            for column, said in ((1, one), (2, other)):
                value = Text(said or "–", ink="soft" if alike or not said else "", strong=bool(said) and not alike)
                value.setAccessibleName(f"{label}: {said}")
                self._grid.addWidget(value, row, column, Qt.AlignmentFlag.AlignTop)
