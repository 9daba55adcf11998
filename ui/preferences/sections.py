"""The sections of the settings: each has a row in the list, and beside it one setting below the other."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.runtime.rows import Look, Row
from ui.runtime.type_roles import Role, grown
from ui.widgets.button import Button
from ui.widgets.check_box import CheckBox
from ui.widgets.drop_down import DropDown
from ui.widgets.field import Field
from ui.widgets.flow import Flow
from ui.widgets.head import Head
from ui.widgets.label import Text
from ui.widgets.pane import Scrolled
from ui.widgets.paragraph import Paragraph

_LABEL, _GAP = 260, 16
#: A setting is set no wider than this.
_WIDTH = 720


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """``second`` names in the list what is found in it; ``rows``: label, second line, control."""

    title: str
    icon: str
    second: str
    rows: Sequence[tuple[str, str, QWidget]]

    def row(self, id: int) -> Row:
        spoken = f"{self.title}: {self.second}"
        return Row(id=id, look=Look(icon=self.icon), title=self.title, sentence=self.second, acts=False, spoken=spoken)


class Setting(QWidget):
    """What it is, at the left, and the control beside it; below it where there is no room for both."""

    def __init__(self, label: str, second: str, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._control: QWidget = control
        if isinstance(control, Button):  # with a long label and large text it takes more lines
            self._control = Flow()
            self._control.add(control)
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        text = Text(label)
        text.setBuddy(control)
        words.addWidget(text)
        if second:
            words.addWidget(Text(second, Role.SMALL, ink="soft"))
        if not control.accessibleName():
            control.setAccessibleName(label)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._wide = isinstance(self._control, Field | Paragraph | Flow | CheckBox | DropDown)
        top = isinstance(control, Paragraph | Flow)
        self._across.addWidget(self._words, 0, Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter)
        self._across.addWidget(self._control, 1 if self._wide else 0)
        if not self._wide:
            self._across.addStretch(1)
        self._stand(self.width())

    def minimumSizeHint(self) -> QSize:
        """As narrow as the control; Qt would add the words, as long as they stand beside it."""
        return QSize(self._control.minimumSizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand(event.size().width())

    def _stand(self, width: int) -> None:
        label = grown(_LABEL)
        least = max(_LABEL, self._control.minimumSizeHint().width()) if self._wide else self._control.sizeHint().width()
        beside = label + _GAP + least <= width
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._across.setDirection(way)
        self._across.setSpacing(_GAP if beside else 6)
        self._words.setFixedWidth(label if beside else max(1, min(width, grown(_WIDTH))))


class SectionView(QWidget):
    """One section beside the list."""

    def __init__(self, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inner = QWidget()
        inner.setMaximumWidth(grown(_WIDTH))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for label, second, control in section.rows:
            column.addWidget(Setting(label, second, control))
        self.scrolled = Scrolled(top=20)
        self.scrolled.narrow(inner)
        self.scrolled.column.addStretch(1)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(Head(section.title, section.second, detail=True))
        down.addWidget(self.scrolled, 1)
