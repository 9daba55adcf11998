"""Ways in which people come: by hand, from files; who belongs into the circle, and who is here twice."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.runtime import icons
from ui.runtime.theme import tokens


def build(parent: QWidget, by_hand: Callable[[], None], seek: Callable[[str], None]) -> QMenu:
    """A menu that is gone once it closes; ``seek`` goes to another page."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for icon, text, act in (
        ("person", QCoreApplication.translate("PeoplePage", "Add a person"), by_hand),
        ("download", QCoreApplication.translate("PeoplePage", "Bring people in …"), partial(seek, "imports")),
        (
            "into-circle",
            QCoreApplication.translate("PeoplePage", "Who belongs in my circle?"),
            partial(seek, "proposals"),
        ),
        ("peers", QCoreApplication.translate("PeoplePage", "Who is here twice?"), partial(seek, "duplicates")),
    ):
        action = QAction(icons.icon(icon, tokens().soft), text, menu)
        action.triggered.connect(lambda _=False, act=act: act())
        menu.addAction(action)
    return menu
