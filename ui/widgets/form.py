"""How a form is laid out: fields in pairs below the one that is needed, as wide as lines can be read."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.runtime.type_roles import grown
from ui.widgets.pane import Scrolled

_WIDEST = 680


def sheet(
    above: Iterable[QWidget],
    first: QWidget,
    pairs: Sequence[tuple[QWidget, QWidget]],
    wide: Iterable[QWidget],
) -> Scrolled:
    """A form that scrolls: notices ``above``, the ``first`` field and the ``wide`` ones over both columns."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(16)
    grid.addWidget(first, 0, 0, 1, 2)
    for line, (left, right) in enumerate(pairs, 1):
        grid.addWidget(left, line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(right, line, 1, Qt.AlignmentFlag.AlignTop)
    for line, one in enumerate(wide, 1 + len(pairs)):
        grid.addWidget(one, line, 0, 1, 2)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    inner = QWidget()
    inner.setMaximumWidth(grown(_WIDEST))
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 8, 0, 0)
    column.setSpacing(16)
    for notice in above:
        column.addWidget(notice)
    column.addLayout(grid)
    body = Scrolled()
    body.narrow(inner)
    body.column.addStretch(1)
    return body
