"""What a screen reader, a tooltip or a menu would tell of hidden names: taken away for a while, and given back.

A part that holds a text of its own keeps it: a label or a button is only named anew, a line shows dots, and an editor
of several lines or a box of names, whose contents cannot be covered, is hidden and keeps its room.
"""

from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from ui.runtime import veil


@dataclass(slots=True)
class _Before:
    """How a part was named before it was hushed."""

    name: str
    description: str


class Hush:
    """Goes over all parts of ``under`` as often as it is asked to; ``lift`` gives everything back."""

    def __init__(self, under: QWidget) -> None:
        self._under = under
        self._named: dict[QWidget, _Before] = {}
        self._dotted: list[QLineEdit] = []
        self._hidden: list[QWidget] = []
        self._actions: dict[QAction, str] = {}

    def sweep(self) -> None:
        """Hush what is new since the last time."""
        self._named = {widget: before for widget, before in self._named.items() if isValid(widget)}
        for widget in self._under.findChildren(QWidget):
            self.touch(widget)
            if isinstance(widget, QPlainTextEdit | QComboBox) and not _may_stay(widget):
                self._hide(widget)

    def touch(self, widget: QWidget) -> None:
        """Name one part anew and cover what is typed in it, as soon as it is shown."""
        self._name(widget)
        if isinstance(widget, QLineEdit) and not isinstance(widget.parent(), QAbstractSpinBox | QComboBox):
            self._dot(widget)

    def cover(self, actions: list[QAction]) -> None:
        """Take names out of a menu."""
        for action in actions:
            if action not in self._actions and not veil.is_own(action.text()):
                self._actions[action] = action.text()
                action.setText(veil.HIDDEN)

    def lift(self) -> None:
        """Everything as it was."""
        for widget, before in self._named.items():
            if isValid(widget):
                _rename(widget, before)
        for line in self._dotted:
            if isValid(line):
                line.setEchoMode(QLineEdit.EchoMode.Normal)
        for widget in self._hidden:
            if isValid(widget):
                widget.show()
        for action, text in self._actions.items():
            if isValid(action):
                action.setText(text)
        self._named, self._dotted, self._hidden, self._actions = {}, [], [], {}

    def _name(self, widget: QWidget) -> None:
        """Name and description as a screen reader gets them: those that were set, else text and tooltip."""
        before = self._named.get(widget)
        name, description = widget.accessibleName(), widget.accessibleDescription()
        if before is not None:  # the page may have named it anew meanwhile
            if name != veil.HIDDEN:
                before.name = name
            if description != veil.HIDDEN:
                before.description = description
            name, description = before.name, before.description
        shown = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
        wanted = _Before(
            name=name if veil.is_own(name or shown) else veil.HIDDEN,
            description=description if veil.is_own(description or widget.toolTip()) else veil.HIDDEN,
        )
        if veil.HIDDEN in (wanted.name, wanted.description):
            self._named[widget] = _Before(name=name, description=description)
        elif before is None:
            return
        else:
            del self._named[widget]
        _rename(widget, wanted)

    def _dot(self, line: QLineEdit) -> None:
        if line.text() and line.echoMode() is QLineEdit.EchoMode.Normal:
            line.setEchoMode(QLineEdit.EchoMode.Password)
            self._dotted.append(line)

    def _hide(self, widget: QWidget) -> None:
        if widget not in self._hidden and not widget.isHidden() and not widget.hasFocus():
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(policy)
            widget.hide()
            self._hidden.append(widget)


def _may_stay(widget: QPlainTextEdit | QComboBox) -> bool:
    if isinstance(widget, QPlainTextEdit):
        return not widget.toPlainText()
    return all(veil.is_own(widget.itemText(number)) for number in range(widget.count()))


def _rename(widget: QWidget, wanted: _Before) -> None:
    """Without a word where nothing changes: each change is told to screen readers."""
    if widget.accessibleName() != wanted.name:
        widget.setAccessibleName(wanted.name)
    if widget.accessibleDescription() != wanted.description:
        widget.setAccessibleDescription(wanted.description)
