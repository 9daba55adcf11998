"""That a referral was opened while the vault is locked."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.label import Text


class Waiting(Text):
    """Says how many wait; whose and which is told after the unlocking only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setObjectName("unlock.waits")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hide()

    def tell(self, files: Sequence[Path]) -> None:
        """Of these files the referrals, shown and spoken."""
        count = sum(file.suffix.lower() == ".referral" for file in files)
        if count:
            self.setText(self.tr("%n referral(s) wait(s) and open(s) after you unlock.", "", count))
            from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.text()))
        self.setVisible(bool(count))
