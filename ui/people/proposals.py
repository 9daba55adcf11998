"""The circle proposed: people with real exchange both ways, each decided by one key."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.changes import Kind as RecordKind
from app.errors import AppError
from app.records.contact import Ring
from app.records.ids import ContactId
from app.records.screening import Proposal
from ui.models.row_list import RowList
from ui.runtime import i18n, sentences
from ui.runtime.rings import ring_name
from ui.runtime.rows import Look, Row, Section
from ui.runtime.session import Session
from ui.widgets.avatar import initials
from ui.widgets.button import Button, Kind
from ui.widgets.head import Head
from ui.widgets.label import Text
from ui.widgets.marked_text import Prose
from ui.widgets.notice import Mood, Notice
from ui.widgets.page import Page
from ui.widgets.pane import ListPane, Scrolled
from ui.widgets.record_list import RecordList
from ui.widgets.row_delegate import RowAction

_WIDTH = 496
_KEYS = {Ring.INNER: "1", Ring.CLOSE: "2", Ring.ACTIVE: "3", Ring.WIDER: "K"}
_PASS = "pass"  # noqa: S105 - an action's code


class ProposalsPage(Page):
    """Ranked at the left; what it means and how one goes on at the right."""

    KINDS: ClassVar[frozenset[RecordKind]] = frozenset({RecordKind.CONTACT, RecordKind.EXCHANGE})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._proposals: dict[int, Proposal] = {}
        self._passed: set[int] = set()
        self._model = RowList()
        self._list = RecordList(self.tr("People proposed for the circle"), self._actions())
        self._list.setModel(self._model)
        self._list.setObjectName("proposals.list")
        self._list.acted.connect(self._on_acted)
        pane = ListPane(_WIDTH)
        pane.column.addWidget(Head(self.tr("Your circle"), self.tr("People with whom you really write, both ways")))
        pane.column.addWidget(self._list, 1)
        self.problem = Notice("", Mood.CAUTION)
        self.problem.hide()
        self.done = Button(self.tr("Done, to Today"), Kind.PRIMARY)
        self.done.setObjectName("proposals.done")
        self.done.clicked.connect(lambda: self.session.seek("today"))
        self._room = Text("", ink="soft")
        self._how = Prose(
            self.tr(
                "K takes the chosen person into the circle, 1 into the inner one, 2 into the close, 3 into the "
                "active circle. N passes over. Everybody else stays known."
            )
        )
        body = Scrolled(top=24)
        body.column.setSpacing(20)
        for part in (self._how, self._room, self.problem):
            body.column.addWidget(part)
        body.column.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeft)
        body.column.addStretch(1)
        side = QVBoxLayout()
        side.setSpacing(0)
        side.addWidget(
            Head(self.tr("For whom do you vouch?"), self.tr("Few are enough; you can add others later"), detail=True)
        )
        side.addWidget(body, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(pane)
        across.addLayout(side, 1)
        self.enter_at(self._list)

    def _actions(self) -> tuple[RowAction, ...]:
        into = [RowAction(code=ring, icon="into-circle", name=ring_name(ring), key=key) for ring, key in _KEYS.items()]
        return (into[-1], *into[:-1], RowAction(code=_PASS, icon="right", name=self.tr("Pass over"), key="N"))

    def reload(self) -> None:
        now = self.session.now()
        self.session.read(
            lambda workspace: (
                workspace.circle.proposals(now=now),
                sum(workspace.circle.counts().values()),
                workspace.circle.capacity()[Ring.WIDER],
            ),
            owner=self,
            then=lambda found: self._on_read(*found),
            slot="proposals",
        )

    def clear(self) -> None:
        self._proposals = {}
        self._passed = set()
        self._model.show([])

    def _on_read(self, proposals: tuple[Proposal, ...], within: int, holds: int) -> None:
        place = max(1, self._list.currentIndex().row())
        waiting = [one for one in proposals if one.contact.id not in self._passed]
        self._proposals = {one.contact.id: one for one in waiting}
        head = Section(title=self.tr("Proposed"), count=i18n.number(len(waiting)), unit=self.tr("messages"))
        self._model.show([head, *map(self._row, waiting)] if waiting else [])
        self._list.choose(min(place, len(waiting)) if waiting else None)
        self._how.setVisible(bool(waiting))  # keys for nobody would be a riddle
        said = self.tr("%n person(s) in your circle; it holds %1.", "", within)
        self._room.setText(said.replace("%1", i18n.number(holds)))
        if not waiting:
            self._room.setText(
                self._room.text() + " " + self.tr("Nobody else is proposed; later messages may bring others.")
            )

    def _row(self, proposal: Proposal) -> Row:
        contact = proposal.contact
        sent = self.tr("You wrote %n time(s)", "", proposal.sent)
        received = self.tr("they wrote %n time(s)", "", proposal.received)
        last = self.tr("last on %1").replace("%1", i18n.day(proposal.last_at, today=self.session.now().date()))
        return Row(
            id=contact.id,
            look=Look(id=contact.id, initials=initials(contact.name)),
            title=contact.name,
            beside=contact.organisation,
            sentence=f"{sent}, {received}, {last}",
            number=i18n.number(proposal.sent + proposal.received),
        )

    def _on_acted(self, code: str, id: int) -> None:
        self.problem.hide()
        if code == _PASS:
            self._passed.add(id)
            self.reload()
            return
        ring, now, name = Ring(code), self.session.now(), self._proposals[id].contact.name
        said = self.tr("%1: %2.").replace("%1", name).replace("%2", ring_name(ring))
        self.session.run(
            lambda workspace: workspace.circle.move(ContactId(id), ring, now=now),
            owner=self,
            then=lambda _: self.session.say(said, undoable=True),
            refused=self._on_refused,
        )

    def _on_refused(self, error: AppError) -> None:
        self.problem.tell(sentences.of_error(error))
        self.problem.show()
