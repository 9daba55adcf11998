"""Where copies of the vault lie, and what can be done so that nothing is ever lost."""

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.changes import Kind as RecordKind
from app.records.backup import Safety
from ui.preferences.along_card import AlongCard
from ui.preferences.backups_card import BackupsCard
from ui.preferences.move_card import MoveCard
from ui.preferences.place_card import PlaceCard
from ui.preferences.restore_card import RestoreCard
from ui.runtime.session import Session
from ui.widgets.button import Button, Kind
from ui.widgets.head import Head
from ui.widgets.label import rule
from ui.widgets.page import Page
from ui.widgets.pane import Scrolled


class BackupsPage(Page):
    """Reached from the settings, and from Today while there is no copy outside this computer."""

    KINDS: ClassVar[frozenset[RecordKind]] = frozenset({RecordKind.BACKUPS})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.backups = BackupsCard(session)
        self.place = PlaceCard(session)
        self.restoring = RestoreCard(session)
        self.moving = MoveCard(session)
        self.along = AlongCard(session)
        for card in (self.backups, self.place):
            card.changed.connect(self.reload)
        back = Button(self.tr("Settings"), Kind.GHOST, icon="left", flush=True)
        back.setObjectName("backups.back")
        back.clicked.connect(lambda: session.seek("settings"))
        head = Head(self.tr("Backups"), self.tr("So that nothing is ever lost"))
        head.add(back)
        body = Scrolled(top=8)
        for part in (self.backups, rule(), self.place, rule(), self.restoring, rule(), self.moving, rule(), self.along):
            body.column.addWidget(part)
        body.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(head)
        outer.addWidget(body, 1)

    def reload(self) -> None:
        self.session.read(lambda workspace: workspace.backups.safety(), owner=self, then=self._on_read, slot="safety")

    def clear(self) -> None:
        self.backups.clear()
        self.place.clear()
        self.moving.clear()
        self.along.clear()

    def _on_read(self, safety: Safety) -> None:
        self.backups.show_safety(safety)
        self.place.show_place(safety.second)
