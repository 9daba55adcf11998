"""Brings a window to the front, as far as the desktop lets us."""

import os

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

#: Where Qt looks for a desktop's permission.
VARIABLE = "XDG_ACTIVATION_VARIABLE"


def bring_up(window: QWidget, token: str = "") -> None:
    """In front of all others; ``token`` is the desktop's permission under Wayland, and is used up."""
    if token:
        os.environ[VARIABLE] = token
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    os.environ.pop(VARIABLE, None)  # no child may use it again
