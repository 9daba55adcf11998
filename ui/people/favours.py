"""What two people did for each other: the balance as dots and words, each favour a line, and noting another."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.records.favour import Favour, Way
from app.records.ids import ContactId
from ui.people.person_parts import Reach
from ui.runtime import i18n, icons
from ui.runtime.session import Session
from ui.runtime.theme import tokens
from ui.runtime.type_roles import Role
from ui.widgets.button import IconButton
from ui.widgets.favour_dots import FavourDots
from ui.widgets.field import Line
from ui.widgets.label import Elided, Label
from ui.widgets.pane import SectionTitle

_ICONS = {Way.GIVEN: "given", Way.RECEIVED: "received"}


class _Typed(Line):
    """``left`` on Esc, which the page around it must not take for its own."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self.left.emit()
                return True
        return super().event(event)


class Favours(QWidget):
    """Reads and writes by itself those of the person that was shown last."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._contact: ContactId | None = None
        self._way = Way.GIVEN
        self._found: tuple[Favour, ...] = ()
        self._more = IconButton("more", self.tr("Note a favour, or remove one"), small=True)
        self._dots, self._said = FavourDots(), Elided("", Role.SMALL, ink="soft")
        self._lines, self._none = Reach(), Label(self.tr("None noted yet."), ink="soft")
        self.line = _Typed(self.tr("What the favour was"))
        self._lay_out()
        self._more.clicked.connect(self._on_more)
        self.line.returnPressed.connect(self._on_typed)
        self.line.left.connect(self._on_left)
        self.clear()

    def _lay_out(self) -> None:
        above, balance, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        above.setSpacing(4)
        above.addWidget(SectionTitle(self.tr("Favours")), 1, Qt.AlignmentFlag.AlignVCenter)
        above.addWidget(self._more)
        balance.addWidget(self._dots)
        self._said.setAlignment(Qt.AlignmentFlag.AlignRight)
        balance.addWidget(self._said, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(above)
        column.addLayout(balance)
        column.addWidget(self._none)
        column.addWidget(self._lines)
        column.addWidget(self.line)

    def clear(self) -> None:
        self._contact = None
        self.line.clear()
        self.line.hide()
        self._show(())

    def show_of(self, contact: ContactId) -> None:
        """Read those of a person; what is being typed about the same one stays."""
        if contact != self._contact:
            self.clear()
            self._contact = contact
        self._session.read(
            lambda workspace: workspace.contacts.favours.of(contact),
            owner=self,
            then=partial(self._on_read, contact),
            slot="favours",
        )

    def _on_read(self, contact: ContactId, found: tuple[Favour, ...]) -> None:
        if contact == self._contact:
            self._show(found)

    def _show(self, found: tuple[Favour, ...]) -> None:
        self._found = found
        given = sum(one.way is Way.GIVEN for one in found)
        received = len(found) - given
        self._dots.setVisible(bool(found))
        self._dots.show_counts(given, received)
        said = self.tr("%1 given, %2 received").replace("%1", i18n.number(given)).replace("%2", i18n.number(received))
        self._said.setText(said if found else "")
        self._said.setVisible(bool(found))
        self._lines.show_lines(tuple((_ICONS[one.way], one.words, i18n.day(one.on)) for one in found))
        self._lines.setVisible(bool(found))
        self._none.setVisible(not found)

    def menu(self) -> QMenu:
        """Note one of either way, or take one out."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        offers = [
            (_ICONS[Way.GIVEN], self.tr("Note a favour you did …"), partial(self.begin, Way.GIVEN)),
            (_ICONS[Way.RECEIVED], self.tr("Note a favour done to you …"), partial(self.begin, Way.RECEIVED)),
        ]
        removing = self.tr("Remove “%1”")
        offers += [("erase", removing.replace("%1", one.words), partial(self._remove, one)) for one in self._found]
        for icon, text, act in offers:
            action = QAction(icons.icon(icon, tokens().soft), text.replace("&", "&&"), menu)
            action.triggered.connect(lambda _=False, act=act: act())
            menu.addAction(action)
        return menu

    def begin(self, way: Way) -> None:
        """Ask what it was."""
        self._way = way
        asked = self.tr("What did you do?") if way is Way.GIVEN else self.tr("What was done for you?")
        self.line.setPlaceholderText(asked)
        self.line.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_more(self) -> None:
        self.menu().popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _on_left(self) -> None:
        self.line.clear()
        self.line.hide()
        self._more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_typed(self) -> None:
        contact, way, words, now = self._contact, self._way, self.line.text(), self._session.now()
        if contact is None or not words.strip():
            return
        self._on_left()
        self._session.run(
            lambda workspace: workspace.contacts.favours.add(contact, way, words, on=now.astimezone().date(), now=now),
            owner=self,
            then=lambda _: self._tell(self.tr("The favour is noted.")),
        )

    def _remove(self, favour: Favour) -> None:
        now = self._session.now()
        self._session.run(
            lambda workspace: workspace.contacts.favours.remove(favour.id, now=now),
            owner=self,
            then=lambda _: self._tell(self.tr("The favour is removed.")),
        )

    def _tell(self, said: str) -> None:
        if self._contact is not None:
            self.show_of(self._contact)
        self._session.say(said, undoable=True)
