"""When the vault locks by itself: how long nobody may be there, and whether minimising the window does it."""

from PySide6.QtCore import QObject, Signal

from app.settings import LOCK_MINUTES, Settings
from ui.widgets.check_box import CheckBox
from ui.widgets.number_box import NumberBox


class Locks(QObject):
    """Two controls; ``changed(minutes, minimised)`` when one of them was used."""

    changed = Signal(int, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.minutes = NumberBox(LOCK_MINUTES[0], LOCK_MINUTES[-1])
        self.minutes.setObjectName("settings.lock_minutes")
        self.minimised = CheckBox(self.tr("Lock when the window is minimised"))
        self.minimised.setObjectName("settings.lock_minimised")
        self.minutes.editingFinished.connect(self._on_used)
        self.minimised.clicked.connect(self._on_used)
        self._shown = (self.minutes.value(), False)

    def show_settings(self, kept: Settings) -> None:
        self._shown = (kept.lock_minutes, kept.lock_minimised)
        self.minutes.setValue(kept.lock_minutes)
        self.minimised.setChecked(kept.lock_minimised)

    def _on_used(self) -> None:
        wanted = (self.minutes.value(), self.minimised.isChecked())
        if wanted != self._shown:  # leaving the field without a change is none
            self._shown = wanted
            self.changed.emit(*wanted)
