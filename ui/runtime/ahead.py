"""Code that will soon be wanted is loaded while nobody waits for it, one module in a turn of the event loop."""

from collections.abc import Sequence
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Signal

#: Milliseconds between two modules: whatever the user does comes first.
PACE = 15


class Ahead(QTimer):
    """Loads ``modules`` in their order; what each brings along should take few milliseconds.

    ``ended`` after the last of them.
    """

    ended = Signal()

    def __init__(self, modules: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._modules = list(modules)
        self.timeout.connect(self._on_timeout)
        self.start(PACE)

    def _on_timeout(self) -> None:
        if self._modules:
            import_module(self._modules.pop(0))
        else:
            self.stop()
            self.ended.emit()
