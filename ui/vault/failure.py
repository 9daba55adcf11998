"""What can be done when the vault did not open: never an offer to delete it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import AppError, MovedVault, OlderVault
from ui.widgets.button import Button, Kind

#: Where trying the same again is of no use.
_NO_USE = ("WrongPassphrase", "MistypedCode", "MovedVault")


class Failure(QWidget):
    """``go_on`` takes the state on knowingly, ``again`` tries once more; a backup is offered beside them anyway."""

    go_on = Signal()
    again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.go_on_button = Button("", Kind.SECONDARY, icon="right")
        self.go_on_button.setObjectName("unlock.go_on")
        self.again_button = Button(self.tr("Try again"), Kind.GHOST, icon="renew")
        self.again_button.setObjectName("unlock.again")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for button in (self.go_on_button, self.again_button):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.go_on_button.clicked.connect(self.go_on)
        self.again_button.clicked.connect(self.again)
        self.hide()

    def show_for(self, error: AppError) -> None:
        """Offer what helps against this failure."""
        moved, older = isinstance(error, MovedVault), isinstance(error, OlderVault)
        self.go_on_button.setVisible(moved or older)
        self.go_on_button.setText(self.tr("Use it here again") if moved else self.tr("Go on with this state"))
        self.again_button.setVisible(type(error).__name__ not in _NO_USE)
        self.setVisible(moved or older or not self.again_button.isHidden())
