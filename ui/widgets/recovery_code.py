"""A fresh recovery code: shown once, as a sheet to print or save, and two of its groups typed back."""

import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import AppError
from ui.runtime import handing, sentences
from ui.runtime.session import Session
from ui.runtime.type_roles import Role
from ui.widgets.button import Button
from ui.widgets.copy_button import CopyButton
from ui.widgets.entrance import Entrance
from ui.widgets.field import Field
from ui.widgets.file_choice import choose_new_file
from ui.widgets.label import Text
from ui.widgets.notice import Mood, Notice
from ui.widgets.recovery_sheet import Sheet, choose_printer, pdf

if TYPE_CHECKING:
    from app.workspace import Workspace


_ANY_WIDTH = 16_777_215  # Qt knows no other way to say it


class RecoveryCode(Entrance):
    """``confirmed`` once two groups were typed back rightly and the vault knows it; ``place`` begins object names."""

    confirmed = Signal()

    def __init__(self, session: Session, place: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._groups: list[str] = []
        self._asked = (1, 4)
        self.code = Text("", Role.NUMBER)
        self.code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.code.setMaximumWidth(_ANY_WIDTH)
        self.code.setAccessibleName(self.tr("Recovery code"))
        self.print_button = Button(self.tr("Print the sheet …"), icon="print")
        self.print_button.setObjectName(f"{place}.print")
        self.save_button = Button(self.tr("Save the sheet as …"), icon="file")
        self.save_button.setObjectName(f"{place}.save")
        self.copy_button = CopyButton(self.tr("Copy"), lambda: "-".join(self._groups))
        self.copy_button.setObjectName(f"{place}.copy")
        self.office = Notice(
            self.tr(
                "An office printer keeps what it printed, and others may fetch the sheet. Print on your own, or write "
                "the code down by hand."
            ),
            Mood.CAUTION,
        )
        self.printer_button = self.office.add(self.tr("Choose a printer"))
        self.told = Notice("")
        self.fields = (Field(" "), Field(" "))
        for number, field in enumerate(self.fields):
            field.line.setObjectName(f"{place}.group{number}")
        self._arrange()
        self.print_button.clicked.connect(self._on_print)
        self.printer_button.clicked.connect(self._on_printer)
        self.save_button.clicked.connect(self._on_save)
        self.fields[0].line.returnPressed.connect(self.fields[1].setFocus)
        self.fields[1].line.returnPressed.connect(self.confirm)
        self.enter_at(self.fields[0])
        self.clear()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        panel = QWidget()
        panel.setProperty("ground", "sunken")
        panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        within = QVBoxLayout(panel)
        within.setContentsMargins(16, 20, 16, 20)
        within.addWidget(self.code)
        column.addWidget(panel)
        sheet = QHBoxLayout()
        sheet.setSpacing(8)
        sheet.addWidget(self.print_button)
        sheet.addWidget(self.save_button)
        sheet.addWidget(self.copy_button)
        sheet.addStretch(1)
        column.addLayout(sheet)
        column.addWidget(self.office)
        column.addWidget(self.told)
        column.addWidget(Text(self.tr("Type two groups back from your paper:"), Role.SMALL, ink="soft"))
        groups = QHBoxLayout()
        groups.setSpacing(12)
        for field in self.fields:
            groups.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        groups.addStretch(1)
        column.addLayout(groups)

    def show_code(self, code: str) -> None:
        """Show the code and ask for two of its groups, others each time."""
        self.clear()
        self._groups = code.split("-")
        first, second = sorted(secrets.SystemRandom().sample(range(len(self._groups)), 2))
        self._asked = (first, second)
        self.code.setText("  ".join(self._groups))
        for field, place in zip(self.fields, self._asked, strict=True):
            name = self.tr("Group %1").replace("%1", str(place + 1))
            field.label.setText(name)
            field.line.setAccessibleName(name)

    def clear(self) -> None:
        """Forget the code."""
        self._groups = []
        self.code.setText("")
        self.office.hide()
        self.told.hide()
        for field in self.fields:
            field.set_text("")
            field.accept()

    def confirm(self) -> None:
        """Compare the two groups and tell the vault."""
        for field, place in zip(self.fields, self._asked, strict=True):
            if _read(field.text()) != _read(self._groups[place]):
                field.refuse(self.tr("The code has something else here."))
                field.setFocus()
                return
        code, now = "-".join(self._groups), self._session.now()
        self._session.run(
            lambda workspace: workspace.keys.confirm_recovery_code(code, now=now),
            owner=self,
            then=lambda _: self.confirmed.emit(),
            refused=lambda error: self.fields[0].refuse(sentences.of_error(error)),
        )

    def _on_print(self) -> None:
        """The first press warns; the second, in the warning, asks for a printer."""
        self.office.show()
        self.printer_button.setFocus()

    def _on_printer(self) -> None:
        self._session.run(
            lambda workspace: workspace.keys.info().uid,
            owner=self,
            then=lambda uid: choose_printer(self, self._sheet(uid), self.office.hide),
        )

    def _on_save(self) -> None:
        name = self.tr("Kreis recovery sheet") + ".pdf"
        choose_new_file(self, self.tr("Save the sheet, best on a stick"), name, self.save)

    def save(self, path: Path) -> None:
        """Write the sheet, unless it would lie beside the vault or be copied to other computers."""

        def allowed(workspace: "Workspace") -> str:
            workspace.keys.check_sheet(path)
            return workspace.keys.info().uid

        self._session.run(allowed, owner=self, then=lambda uid: self._write(path, uid), refused=self._on_refused)

    def _write(self, path: Path, uid: str) -> None:
        try:
            handing.write(path, pdf(self._sheet(uid)))
        except AppError as error:
            self._on_refused(error)
            return
        self._tell(self.tr("Saved. Whoever has this file and the vault can read everything."), Mood.PLAIN)

    def _on_refused(self, error: AppError) -> None:
        self._tell(sentences.of_error(error), Mood.DANGER)

    def _tell(self, text: str, mood: Mood) -> None:
        self.told.set_mood(mood)
        self.told.tell(text)
        self.told.show()

    def _sheet(self, uid: str) -> Sheet:
        return Sheet(code="-".join(self._groups), uid=uid, written_on=self._session.now().astimezone().date())


def _read(group: str) -> str:
    """As the code is read when it opens the vault: O is 0, I and L are 1, and cases and spaces do not matter."""
    return "".join(group.upper().split()).translate(str.maketrans("OIL", "011"))
