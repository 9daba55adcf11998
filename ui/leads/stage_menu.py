"""How far one has come with a lead, as a menu."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.records.lead import Stage
from ui.runtime.stages import stage_name


def stage_menu(parent: QWidget, now_at: Stage, chosen: Callable[[Stage], None]) -> QMenu:
    """All stages; those that end a lead below a line."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for stage in Stage:
        if stage is Stage.TAKEN:
            menu.addSeparator()
        action = QAction(stage_name(stage), menu)
        action.setCheckable(True)
        action.setChecked(stage is now_at)
        action.triggered.connect(lambda _=False, stage=stage: chosen(stage))
        menu.addAction(action)
    return menu
