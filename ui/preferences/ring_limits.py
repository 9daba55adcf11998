"""How long a reply may take within each ring: four small numbers, each of which may be left to the rule for all."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from app.records.choices import Choices
from app.records.contact import MOST_PATIENCE, Ring
from ui.runtime.rings import ring_name
from ui.runtime.type_roles import Role, control_height, font
from ui.widgets.label import Text

_AS_FOR_ALL = -1
_FIELDS = {
    Ring.INNER: "patience_inner",
    Ring.CLOSE: "patience_close",
    Ring.ACTIVE: "patience_active",
    Ring.WIDER: "patience_wider",
}


class RingLimits(QWidget):
    """``changed`` when a number was; ``taken`` puts all of them into the choices."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("By ring"))
        self.boxes: dict[str, QSpinBox] = {}
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(16)
        for ring, name in _FIELDS.items():
            title = ring_name(ring)
            box = QSpinBox()
            box.setObjectName(f"settings.{name}")
            box.setRange(_AS_FOR_ALL, MOST_PATIENCE)
            box.setSpecialValueText("–")
            box.setFixedWidth(72)
            box.setFont(font())
            box.setMinimumHeight(control_height())
            box.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            box.lineEdit().setProperty("bare", True)  # the box has the frame
            box.setAccessibleName(title)
            box.setAccessibleDescription(self.tr("Working days; – as for all"))
            box.editingFinished.connect(self.changed)
            label = Text(title, Role.SMALL, ink="soft")
            label.setWordWrap(False)
            label.setBuddy(box)
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(label)
            column.addWidget(box)
            across.addLayout(column)
            self.boxes[name] = box
        across.addStretch(1)

    def show_choices(self, choices: Choices) -> None:
        for name, box in self.boxes.items():
            days = getattr(choices, name)
            box.setValue(_AS_FOR_ALL if days is None else days)

    def taken(self, choices: Choices) -> Choices:
        """The choices with what stands here."""
        found = {name: box.value() for name, box in self.boxes.items()}
        return replace(
            choices,
            **{name: None if days == _AS_FOR_ALL else days for name, days in found.items()},  # type: ignore[arg-type]
        )
