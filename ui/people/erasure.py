"""Erasing a person for good: what goes and what stays is said first, since nothing brings them back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.records.backup import Earlier
from app.records.contact import Contact
from app.records.erasure import Erased
from ui.runtime.session import Session
from ui.widgets.button import Kind
from ui.widgets.notice import Mood, Notice
from ui.widgets.renewal import Renewal

if TYPE_CHECKING:
    from app.workspace import Workspace


_BELOW = 16


class Erasure(QWidget):
    """Asks in the person's page; ``agreed`` carries the contact."""

    agreed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contact: Contact | None = None
        self.notice = Notice("", Mood.DANGER, title=" ")
        self.yes = self.notice.add(self.tr("Erase for good"), Kind.DANGER)
        self.no = self.notice.add(self.tr("Keep"), Kind.SECONDARY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, _BELOW)
        column.addWidget(self.notice)
        self.yes.clicked.connect(self._on_yes)
        self.no.clicked.connect(self.hide)
        self.hide()

    def ask(self, contact: Contact) -> None:
        self._contact = contact
        self.notice.tell(
            self.tr(
                "All their mail, notes and history in this vault go too, and Undo does not bring them back. "
                "Backups, exported files and your mail program keep what they have."
            ),
            self.tr("Erase %1 for good?").replace("%1", contact.name),
        )
        self.show()
        self.no.setFocus()

    def forget(self) -> None:
        self._contact = None
        self.notice.tell("", " ")
        self.hide()

    def carry_out(self, session: Session, contact: Contact, renewal: Renewal) -> None:
        """Erase, say what still names the person, and offer in ``renewal`` to renew the backups."""
        now = session.now()

        def erase(workspace: "Workspace") -> tuple[Erased, Earlier]:
            return workspace.contacts.erase(contact.id, now=now), workspace.backups.earlier()

        def tell(done: tuple[Erased, Earlier]) -> None:
            erased, earlier = done
            text = self.tr("%1 is erased for good.").replace("%1", contact.name)
            if erased.mentions:
                text += " " + self.tr("%n other note(s) or message(s) still say the name.", "", erased.mentions)
            session.say(text)
            renewal.offer(self.tr("Backups from before still hold whom you erased"), earlier)

        session.run(erase, owner=renewal, then=tell)

    def _on_yes(self) -> None:
        contact = self._contact
        self.hide()
        if contact is not None:
            self.agreed.emit(contact)
