"""The language at the upper right of what stands before the vault is open."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.runtime.i18n import Language
from ui.widgets.button import Button, Kind


class LanguageButton(Button):
    """Shows the language in itself; ``spoken(code)`` when another one is chosen."""

    spoken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        now = QLocale().name()[:2]
        super().__init__(
            Language(now if now in Language else "en").own_name, Kind.GHOST, icon="language", opens=True, parent=parent
        )
        self.setObjectName("language")
        self.setAccessibleName(self.tr("Language: %1").replace("%1", self.text()))
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.menu_of_languages().popup(self.mapToGlobal(self.rect().bottomLeft()))

    def menu_of_languages(self) -> QMenu:
        """All languages, each in itself."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for language in Language:
            action = QAction(language.own_name, menu)
            action.triggered.connect(lambda _=False, code=language.value: self.spoken.emit(code))
            menu.addAction(action)
        return menu
