"""One line of Today about what endangers the vault: its folder, another computer, a newer state, or old backups."""

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.records.backup import Danger
from ui.runtime import i18n
from ui.runtime.session import Session
from ui.widgets.button import Kind
from ui.widgets.notice import Mood, Notice

if TYPE_CHECKING:
    from app.workspace import Workspace


class WarningLine(Notice):
    """``asked(shown)`` when it appears or goes. What was understood is not said again before the next unlocking."""

    asked = Signal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", Mood.CAUTION, parent=parent)
        self._session = session
        self._danger: Danger | None = None
        self._understood: set[Danger] = set()
        self.backups = self.add(self.tr("Backups"))
        self.backups.setObjectName("today.warning_backups")
        self.understood = self.add(self.tr("Understood"), Kind.GHOST)
        self.understood.setObjectName("today.warning_understood")
        self.backups.clicked.connect(lambda: session.seek("backups"))
        self.understood.clicked.connect(self._on_understood)
        self.hide()

    def reload(self) -> None:
        self._session.read(partial(_look, now=self._session.now()), owner=self, then=self._on_read, slot="danger")

    def _on_read(self, found: tuple[Danger | None, datetime | None, int]) -> None:
        self._danger, since, missing = found
        day = "" if since is None else i18n.day(since, today=self._session.now().astimezone().date())
        match self._danger:
            case Danger.SYNCED:
                said = self.tr("Your vault lies in a folder of a sync program, which can damage it. Move it elsewhere.")
            case Danger.ELSEWHERE:
                said = self.tr("Another computer opened this vault on %1. If both use it at once, changes get lost.")
            case Danger.BEHIND:
                said = self.tr(
                    "This is a copy: in another folder of this computer the vault is newer by %n change(s). Use that "
                    "one, unless you want this state.",
                    "",
                    missing,
                )
            case Danger.NOT_BACKED_UP:
                said = self.tr("The last backup is of %1. What was changed since lies in one place only.")
            case _:
                said = ""
        self.tell(said.replace("%1", day))
        self._show()

    def _on_understood(self) -> None:
        if self._danger is not None:
            self._understood.add(self._danger)
        self._show()

    def _show(self) -> None:
        shown = self._danger is not None and self._danger not in self._understood
        self.setVisible(shown)
        self.asked.emit(shown)


def _look(workspace: "Workspace", now: datetime) -> tuple[Danger | None, datetime | None, int]:
    return *workspace.backups.danger(now), workspace.keys.info().missing_here
