"""Copies a secret, and shows how long it stays on the clipboard."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.runtime.clipboard import SECONDS, secrets
from ui.widgets.button import Button, Kind


class CopyButton(Button):
    """``secret`` gives what is copied, at the moment of the click; nothing where there is none."""

    def __init__(
        self, text: str, secret: Callable[[], str], kind: Kind = Kind.SECONDARY, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, kind, icon="copy", parent=parent)
        self._said, self._secret = text, secret
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        secret = self._secret()
        if not secret:
            return
        kept = secrets()
        kept.copy(secret)
        self.setText(self.tr("Copied for %1 seconds").replace("%1", str(SECONDS)))
        self.set_icon("done")
        kept.emptied.connect(self._on_emptied, Qt.ConnectionType.UniqueConnection)

    def _on_emptied(self) -> None:
        self.setText(self._said)
        self.set_icon("copy")
