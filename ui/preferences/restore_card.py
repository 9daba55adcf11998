"""A backup in the vault's place: the way there from the settings."""

from PySide6.QtWidgets import QWidget

from ui.preferences.card import Card
from ui.runtime.session import Session
from ui.widgets.button import Button


class RestoreCard(Card):
    """The vault is closed for it; what was being typed is kept with the vault as it is now."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self.begin = Button("", icon="renew")
        super().__init__(self.begin, parent=parent)
        self.title.setText(self.tr("Restore a backup"))
        self.state.setText(
            self.tr("You see what it holds before anything changes. The vault as it is now is set aside, not deleted.")
        )
        self.begin.setText(self.tr("Choose a backup …"))
        self.begin.setObjectName("backups.restore")
        self.begin.clicked.connect(lambda: session.seek("restore"))
