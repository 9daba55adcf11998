"""What the columns of a table hold, before it is taken in: each with its guess, which the user may correct."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from app.records.batch import FIELDS
from app.records.table import OWN, Column, Columns
from ui.runtime.i18n import number
from ui.runtime.type_roles import Role, control_height, font
from ui.widgets.drop_down import DropDown
from ui.widgets.label import Elided, Text
from ui.widgets.pane import SectionTitle
from ui.widgets.taking_away import empty

_BOX_WIDTH, _HEADING_WIDTH = 208, 152


def field_name(code: str) -> str:
    """What a column may hold, in the window's language."""
    translate = QCoreApplication.translate
    return {
        "name": translate("ImportColumns", "Name"),
        "given": translate("ImportColumns", "Given name"),
        "family": translate("ImportColumns", "Family name"),
        "organisation": translate("ImportColumns", "Employer"),
        "role": translate("ImportColumns", "Position"),
        "mail": translate("ImportColumns", "Mail address"),
        "phone": translate("ImportColumns", "Telephone number"),
        "page": translate("ImportColumns", "Web page"),
        "birthday": translate("ImportColumns", "Birthday"),
        "notes": translate("ImportColumns", "Notes"),
        "labels": translate("ImportColumns", "Labels"),
        "address": translate("ImportColumns", "Postal address"),
        "nickname": translate("ImportColumns", "Nickname"),
        "other": translate("ImportColumns", "Something else, kept"),
        "nothing": translate("ImportColumns", "Leave out"),
        OWN: translate("ImportColumns", "As it is called"),
    }[code]


class ColumnsView(QWidget):
    """``changed(said)``: heading to field of what the user chose otherwise than guessed."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: Columns | None = None
        self.boxes: dict[str, DropDown] = {}
        self._title = SectionTitle("")
        self._how = Text("", Role.SMALL, ink="soft")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, _HEADING_WIDTH)
        self._grid.setColumnStretch(1, 2)
        self._grid.setColumnStretch(2, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 28, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._how)
        column.addSpacing(4)
        column.addLayout(self._grid)
        self.hide()

    def show_columns(self, columns: Columns | None) -> None:
        """Hidden where there are none; those that are shown already stay as they are, with what was chosen."""
        if columns is not self._columns:
            self._columns = columns
            self._build(columns.columns if columns is not None else ())
        if columns is not None:
            self._title.tell(self.tr("What the columns hold"), number(len(columns.columns)))
            self._how.setText(
                self.tr("As you said the last time.")
                if columns.remembered
                else self.tr("By their names and what stands in them. Correct what is wrong: it is remembered.")
            )
        self.setVisible(columns is not None)

    def said(self) -> Mapping[str, str]:
        """What the boxes show, where it is not the guess."""
        columns = self._columns.columns if self._columns is not None else ()
        shown = {one.heading: str(self.boxes[one.heading].currentData()) for one in columns}
        return {one.heading: shown[one.heading] for one in columns if shown[one.heading] != one.field}

    def _build(self, columns: tuple[Column, ...]) -> None:
        empty(self._grid)
        self.boxes = {}
        for row, one in enumerate(columns):
            name = one.heading.strip() or self.tr("without a name")
            if name.isdigit():
                name = self.tr("Column %1").replace("%1", name)
            box = self._box(one, name)
            heading = Elided(name, strong=True)
            heading.setFixedWidth(_HEADING_WIDTH)
            example = Elided(one.example or "–", ink="soft")
            for place, part in enumerate((heading, box, example)):
                self._grid.addWidget(part, row, place)
            self.boxes[one.heading] = box

    def _box(self, one: Column, name: str) -> DropDown:
        box = DropDown()
        box.setFont(font())
        box.setMinimumWidth(_BOX_WIDTH)
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.setMinimumHeight(control_height())
        box.setAccessibleName(name)
        box.setAccessibleDescription(one.example)
        for code in (*((OWN,) if one.field == OWN else ()), *FIELDS):
            box.addItem(field_name(code), code)
        box.setCurrentIndex(box.findData(one.field))
        box.currentIndexChanged.connect(lambda _: self.changed.emit(self.said()))
        return box
