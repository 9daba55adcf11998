"""What would I lose? Of those known from LinkedIn: with whom there is real exchange, whom to ask for an address."""

from typing import ClassVar

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.changes import Kind as RecordKind
from app.records.contact import Contact
from app.records.insight import Loss
from ui.models.row_list import RowList
from ui.runtime import i18n
from ui.runtime.rings import ring_name
from ui.runtime.rows import Look, Row, Section
from ui.runtime.session import Session
from ui.widgets.avatar import initials
from ui.widgets.button import Button, Kind
from ui.widgets.facts import Facts
from ui.widgets.head import Head
from ui.widgets.label import Text
from ui.widgets.page import Page
from ui.widgets.pane import ListPane
from ui.widgets.record_list import RecordList

_WIDTH = 496


class LossPage(Page):
    """Whom to ask at the left, the figures at the right."""

    KINDS: ClassVar[frozenset[RecordKind]] = frozenset({RecordKind.CONTACT, RecordKind.EXCHANGE})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._loss = Loss()
        self._model = RowList()
        self._list = RecordList(self.tr("To be asked for an address"))
        self._list.setModel(self._model)
        self._list.setObjectName("loss.list")
        self._list.opened.connect(lambda id: self.session.seek("people", id))
        pane = ListPane(_WIDTH)
        pane.column.addWidget(
            Head(self.tr("What would I lose?"), self.tr("If LinkedIn were gone tomorrow, or I left it"))
        )
        pane.column.addWidget(self._list, 1)
        self.facts = Facts()
        self._says = Text("", ink="soft")
        self.copy = Button(self.tr("Copy the names"), Kind.SECONDARY, icon="copy")
        self.copy.setObjectName("loss.copy")
        self.copy.clicked.connect(self._on_copy)
        self.bring = Button(self.tr("Bring the export in"), Kind.PRIMARY, icon="download")
        self.bring.setObjectName("loss.bring")
        self.bring.clicked.connect(lambda: self.session.seek("imports"))
        self.done = Button(self.tr("Done, to Today"), Kind.PRIMARY)
        self.done.clicked.connect(lambda: self.session.seek("today"))
        buttons = QHBoxLayout()
        for button in (self.copy, self.bring, self.done):
            buttons.addWidget(button)
        buttons.addStretch(1)
        side = QVBoxLayout()
        side.setContentsMargins(32, 32, 24, 24)
        side.setSpacing(16)
        side.addWidget(self.facts)
        side.addWidget(self._says)
        side.addLayout(buttons)
        side.addStretch(1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(pane)
        across.addLayout(side, 1)
        self.enter_at(self._list)

    def reload(self) -> None:
        self.session.read(lambda workspace: workspace.insight.loss(), owner=self, then=self._on_read, slot="loss")

    def clear(self) -> None:
        self._loss = Loss()
        self._model.show([])
        self.facts.show_facts([])
        self._says.setText("")

    def _on_read(self, loss: Loss) -> None:
        self._loss = loss
        count = i18n.number(len(loss.ask))
        head = Section(title=self.tr("To be asked for an address"), count=count)
        self._model.show([head, *map(self._row, loss.ask)] if loss.ask else [])
        self._list.choose(self._model.first_row() if loss.ask else None)
        self.copy.setVisible(bool(loss.ask))
        self.bring.setVisible(not loss.contacts)
        self.done.setVisible(bool(loss.contacts))
        self.facts.show_facts(
            [
                (self.tr("Known from LinkedIn"), i18n.number(loss.contacts)),
                (self.tr("Exchange both ways"), i18n.number(loss.both_ways)),
                (self.tr("Circle, no other way"), i18n.number(len(loss.circle))),
            ]
        )
        if not loss.contacts:
            self._says.setText(
                self.tr("Nobody here is known from LinkedIn. Take its export in, and this page answers.")
            )
        elif loss.ask:
            self._says.setText(
                self.tr("Ask those at the left for a mail address or a number. Everybody else you would not miss.")
            )
        else:
            self._says.setText(self.tr("Nothing: everybody who counts can be reached in another way."))

    def _row(self, one: Contact) -> Row:
        return Row(
            id=one.id,
            look=Look(id=one.id, initials=initials(one.name)),
            title=one.name,
            beside=one.organisation,
            sentence=ring_name(one.ring) if one.ring else self.tr("Wrote and was written to"),
            acts=False,
        )

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(one.name for one in self._loss.ask))
        self.session.say(self.tr("The names are on the clipboard."))
