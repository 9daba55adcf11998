"""With whom: a field that proposes the vault's people while one types, and takes somebody new as well."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QWidget

from app.records.capture import Meant
from app.records.contact import Contact
from app.records.ids import ContactId
from ui.runtime.session import Session
from ui.runtime.type_roles import grown
from ui.widgets.field import Line
from ui.widgets.pill import Pill, Tone

_WIDTH, _MOST = 300, 8


class Whom(QWidget):
    """``changed(contact id or None, name)`` when the user named somebody else; None is somebody new, "" nobody."""

    changed = Signal(object, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._known: dict[str, ContactId] = {}
        self.line = Line(self.tr("With whom"), self.tr("Name"))
        self.line.setFixedWidth(grown(_WIDTH))
        self.new = Pill(self.tr("new"), Tone.ACCENT)
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.line.setCompleter(self._completer)
        self.setFocusProxy(self.line)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(self.line)
        across.addWidget(self.new)
        self.new.hide()
        self.line.textEdited.connect(self._on_typed)
        self._completer.activated.connect(self._on_typed)

    def show_person(self, number: ContactId | None, name: str, others: Sequence[Meant] = ()) -> None:
        """Who was recognised, and whom the name may mean as well."""
        self._known = {one.name: one.contact_id for one in reversed(others)}
        if number is not None:
            self._known[name] = number
        self._names.setStringList(list(dict.fromkeys([*([name] if number is not None else []), *self._known])))
        self.line.setText(name)
        self.new.setVisible(bool(name) and number is None)

    def clear(self) -> None:
        self._known = {}
        self._names.setStringList([])
        self.line.clear()
        self.new.hide()

    def focus(self) -> None:
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_typed(self, text: str) -> None:
        self._tell(text.strip())
        self._session.read(
            lambda workspace: workspace.contacts.find(text, _MOST),
            owner=self,
            then=lambda found: self._on_found(text, found),
            slot="whom",
        )

    def _on_found(self, text: str, found: Sequence[Contact]) -> None:
        if text != self.line.text():
            return
        self._known |= {one.name: one.id for one in reversed(found)}
        self._names.setStringList([one.name for one in found])
        if found and self.line.hasFocus() and text not in self._known:
            self._completer.complete()
        self._tell(text.strip())

    def _tell(self, name: str) -> None:
        number = self._known.get(name)
        self.new.setVisible(bool(name) and number is None)
        self.changed.emit(number, name)
