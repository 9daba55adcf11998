"""Enter presses what has the focus, as Space does; Qt keeps it for the buttons of dialogs."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def is_enter(event: QKeyEvent) -> bool:
    """Enter alone, on either side of the keyboard, and not held down."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in _KEYS and not held and not event.isAutoRepeat()
