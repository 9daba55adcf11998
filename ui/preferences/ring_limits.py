"""A number of days for each ring: four small boxes, each of which may hold none."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.records.choices import Choices
from app.records.contact import MOST_PATIENCE, MOST_TOUCH, Ring
from ui.runtime.rings import ring_name
from ui.runtime.type_roles import Role
from ui.widgets.flow import Flow
from ui.widgets.label import Label
from ui.widgets.number_box import NumberBox

_AS_FOR_ALL = -1
_RINGS = (Ring.INNER, Ring.CLOSE, Ring.ACTIVE, Ring.WIDER)


class _RingDays(Flow):
    """``changed`` when a number was; ``taken`` puts all of them into the choices, where their names begin alike.

    A box at its lowest shows a dash.
    """

    changed = Signal()

    def __init__(self, begins: str, lowest: int, most: int, parent: QWidget | None) -> None:
        super().__init__(16, parent)
        self.boxes: dict[str, NumberBox] = {}
        for ring in _RINGS:
            name, title = f"{begins}_{ring.value}", ring_name(ring)
            box = self.boxes[name] = NumberBox(lowest, most, title)
            box.setObjectName(f"settings.{name}")
            box.setSpecialValueText("–")
            box.editingFinished.connect(self.changed)
            label = Label(title, Role.SMALL, ink="soft")
            label.setBuddy(box)
            part = QWidget()
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(2)
            column.addWidget(label)
            column.addWidget(box)
            self.add(part)

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


class RingLimits(_RingDays):
    """How many working days a reply may take within each ring; none leaves it to the rule for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("patience", _AS_FOR_ALL, MOST_PATIENCE, parent)
        self.setAccessibleName(self.tr("By ring"))
        for box in self.boxes.values():
            box.setAccessibleDescription(self.tr("Working days; – as for all"))


class RingTouch(_RingDays):
    """After how many days of silence it is time to be in touch with people of each ring; none is never."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("touch", 0, MOST_TOUCH, parent)
        self.setAccessibleName(self.tr("In touch every"))
        for box in self.boxes.values():
            box.setAccessibleDescription(self.tr("Days; – never"))
