"""How it goes with the shared folder: the place, what is wrong there, and each peer who sends or is sent to."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.records.peer import Peer, PeerState
from app.records.shared_folder import Health, PeerHealth
from ui.peers import folder_words
from ui.runtime import i18n, sentences
from ui.runtime.type_roles import Role
from ui.widgets.avatar import INLINE, Avatar, look
from ui.widgets.button import Button, Kind, in_line
from ui.widgets.label import Elided, Text, rule
from ui.widgets.notice import Mood, Notice
from ui.widgets.pane import SectionTitle
from ui.widgets.taking_away import empty


class FolderHealth(QWidget):
    """``looked()``, ``paused(on)``, ``moved()`` and ``left(withdraw)`` ask for that; ``sending(peer id, on)`` changes
    whether a peer is sent to through the folder.
    """

    looked = Signal()
    paused = Signal(bool)
    moved = Signal()
    left = Signal(bool)
    sending = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paused = False
        self.address = Text("", strong=True)
        self.last = Text("", Role.SMALL, ink="soft")
        self.trouble = Notice("", Mood.CAUTION)
        self.look_button = Button(self.tr("Look now"), icon="renew")
        self.pause_button = Button("")
        self.move_button = Button(self.tr("Another place …"))
        self.leave_button = Button(self.tr("Leave …"), Kind.GHOST)
        self.asking = Notice(
            self.tr(
                "Your files are taken away from the folder. What your peers have read stays with them, unless you take "
                "it back first."
            ),
            Mood.CAUTION,
            title=self.tr("Leave the shared folder?"),
        )
        self.withdraw_button = self.asking.add(self.tr("Take back and leave"))
        self.go_button = self.asking.add(self.tr("Leave"))
        self._peers = QVBoxLayout()
        self._peers.setSpacing(0)
        self._section = SectionTitle(self.tr("Peers"))
        self._lay_out()
        self.look_button.clicked.connect(self.looked)
        self.pause_button.clicked.connect(lambda: self.paused.emit(not self._paused))
        self.move_button.clicked.connect(self.moved)
        self.leave_button.clicked.connect(lambda: self.asking.setVisible(self.asking.isHidden()))
        self.withdraw_button.clicked.connect(lambda: self.left.emit(True))
        self.go_button.clicked.connect(lambda: self.left.emit(False))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.address)
        column.addWidget(self.last)
        column.addWidget(self.trouble)
        column.addLayout(in_line(self.look_button, self.pause_button, self.move_button, self.leave_button))
        column.addWidget(self.asking)
        column.addWidget(self._section)
        column.addLayout(self._peers)

    def show_health(self, health: Health, peers: Sequence[Peer], now: datetime) -> None:
        """``peers``: all, so that those who are not sent to yet can be added."""
        shared = health.shared
        if shared is None:
            return
        self.address.setText(shared.place.address)
        looked = self.tr("Looked at %1").replace("%1", i18n.stamp(shared.scanned_at)) if shared.scanned_at else ""
        self.last.setText(looked or self.tr("Not looked at yet"))
        self._paused = shared.paused_at is not None
        self.pause_button.setText(self.tr("Let it go on") if self._paused else self.tr("Pause"))
        self.look_button.setEnabled(not self._paused)
        self.trouble.setVisible(self._paused or bool(shared.failed))
        if self._paused:
            self.trouble.tell(self.tr("Paused: nothing is read or written there. What you seal waits."))
        elif shared.failed:
            self.trouble.tell(sentences.of_code("errors", shared.failed))
        self.asking.hide()
        empty(self._peers)
        known = {one.peer_id for one in health.peers}
        lines = [self._line(one, now) for one in health.peers]
        lines += [self._offer(one) for one in peers if one.id not in known and one.state is PeerState.VERIFIED]
        for number, line in enumerate(lines):
            if number:
                self._peers.addWidget(rule())
            self._peers.addWidget(line)
        self._section.setVisible(bool(lines))

    def _line(self, one: PeerHealth, now: datetime) -> QWidget:
        """A peer: heard when, delivered how far, what is wrong, and the way files go to them."""
        heard, delivered = folder_words.heard(one, now), folder_words.delivered(one)
        line = self._peer(one.peer_id, one.peer_name, f"{heard} · {delivered}", folder_words.warnings(one))
        if one.state is PeerState.VERIFIED:
            said = self.tr("By hand again") if one.sending else self.tr("Send through it")
            self._switch(line, said, one.peer_id, one.peer_name, on=not one.sending)
        return line

    def _offer(self, one: Peer) -> QWidget:
        line = self._peer(one.id, one.name, self.tr("You hand over to them by hand"), [])
        self._switch(line, self.tr("Send through it"), one.id, one.name, on=True)
        return line

    def _peer(self, id: int, name: str, second: str, warnings: Sequence[str]) -> QWidget:
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 8, 0, 8)
        across.setSpacing(12)
        across.addWidget(Avatar(look(id, name), INLINE))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Elided(name, strong=True))
        words.addWidget(Text(second, Role.SMALL, ink="soft"))
        for warning in warnings:
            words.addWidget(Text(warning, Role.SMALL, ink="caution"))
        across.addLayout(words, 1)
        line.setAccessibleName(". ".join([name, second, *warnings]))
        return line

    def _switch(self, line: QWidget, text: str, id: int, name: str, *, on: bool) -> None:
        button = Button(text)
        button.setAccessibleName(f"{text}: {name}")
        button.clicked.connect(lambda: self.sending.emit(id, on))
        layout = line.layout()
        assert layout is not None
        layout.addWidget(button)
