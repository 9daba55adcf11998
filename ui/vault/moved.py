"""The vault has moved: where its copy lies, and what to do on the other computer."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.vault.ground import Ground
from ui.vault.step import Step
from ui.widgets.notice import Mood, Notice


class MovedPage(Ground):
    """``done`` when it was read."""

    done = Signal()

    def __init__(self, copy: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = Step("", "")
        self.step.title.setText(self.tr("Your vault has moved"))
        self.step.line.setText(
            self.tr(
                "On the other computer start Kreis, choose “I have a backup” and point to this folder. It opens with "
                "the same passphrase. The vault here is retired and says so when somebody opens it."
            )
        )
        self.step.column.addWidget(Notice(str(copy), Mood.GOOD, icon="folder"))
        self.step.back_button.hide()
        self.step.next_button.setText(self.tr("Understood"))
        self.step.next_button.setObjectName("moved.done")
        self.step.next_button.clicked.connect(self.done)
        self.lay(self.step)
        self.setFocusProxy(self.step.next_button)
