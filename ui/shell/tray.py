"""The icon beside the clock: open, lock, quit, and how many replies are due, as a number only."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from ui.widgets.mark import mark_icon


class Tray(QObject):
    """``opened``, ``locking`` and ``quitting`` when somebody chose that. ``tell`` says what holds now."""

    opened = Signal()
    locking = Signal()
    quitting = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.icon = QSystemTrayIcon(mark_icon(), self)
        self.menu = QMenu()
        self.open = self.menu.addAction("")
        self.lock = self.menu.addAction("")
        self.menu.addSeparator()
        self.quit = self.menu.addAction("")
        self.open.triggered.connect(self.opened)
        self.lock.triggered.connect(self.locking)
        self.quit.triggered.connect(self.quitting)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)
        self.tell(0, locked=True)

    @staticmethod
    def exists() -> bool:
        """Whether this desktop has a place for it."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self, on: bool) -> None:
        self.icon.setVisible(on)

    def tell(self, due: int, *, locked: bool) -> None:
        """How many replies are due, and whether the vault is locked; in the language of this moment."""
        self.open.setText(self.tr("Open Kreis"))
        self.lock.setText(self.tr("Lock"))
        self.lock.setEnabled(not locked)
        self.quit.setText(self.tr("Quit Kreis"))
        if due:
            self.icon.setToolTip(self.tr("Kreis: %n reply(s) due", "", due))
        else:
            self.icon.setToolTip(self.tr("Kreis is locked") if locked else self.tr("Kreis: nothing is due"))

    def close(self) -> None:
        self.icon.hide()
        self.menu.deleteLater()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.opened.emit()
