"""What one can do with a person beside editing and writing: another ring, out of the circle, away."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.records.contact import Contact, Ring, Standing
from ui.people import words
from ui.runtime import icons
from ui.runtime.theme import tokens

_RINGS = (Ring.INNER, Ring.CLOSE, Ring.ACTIVE, Ring.WIDER)


class PersonMenu(QObject):
    """Built anew each time it opens, so that its words and icons fit language and theme."""

    moved = Signal(object, object)
    placed = Signal(object, object)
    stored = Signal(object)
    saved = Signal(object)
    printed = Signal(object)
    removed = Signal(object)
    erasing = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent

    def build(self, contact: Contact) -> QMenu:
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for ring in _RINGS:
            action = QAction(words.ring_name(ring), menu)
            action.setCheckable(True)
            action.setChecked(contact.ring is ring)
            action.triggered.connect(lambda _=False, ring=ring: self.moved.emit(contact, ring))
            menu.addAction(action)
        menu.addSeparator()
        if contact.standing is Standing.CIRCLE:
            self._add(menu, self.tr("Out of the circle, stays known"), "person", contact, Standing.KNOWN)
        self._add(menu, self.tr("Keep out"), "keep-out", contact, Standing.OUT)
        soft, danger = tokens().soft, tokens().danger
        taking = (
            ("upload", soft, self.tr("Save as vCard …"), self.saved),
            ("print", soft, self.tr("Print contact sheet …"), self.printed),
            ("info", soft, self.tr("What is stored about this person"), self.stored),
        )
        leaving = (
            ("close", soft, self.tr("Remove from the address book"), self.removed),
            ("erase", danger, self.tr("Erase for good …"), self.erasing),
        )
        for group in (taking, leaving):
            menu.addSeparator()
            for icon, ink, text, signal in group:
                action = QAction(icons.icon(icon, ink), text, menu)
                action.triggered.connect(lambda _=False, signal=signal: signal.emit(contact))
                menu.addAction(action)
        return menu

    def _add(self, menu: QMenu, text: str, icon: str, contact: Contact, standing: Standing) -> None:
        action = QAction(icons.icon(icon, tokens().soft), text, menu)
        action.triggered.connect(lambda: self.placed.emit(contact, standing))
        menu.addAction(action)

    def open_for(self, contact: Contact, at: QPoint) -> None:
        self.build(contact).popup(at)
