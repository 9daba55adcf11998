"""The members of a round, each with who vouches for them, and what the user can do about them there."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.records.peer import PeerState
from app.records.round import Belonging, Member
from ui.peers import round_words
from ui.runtime.type_roles import Role
from ui.widgets.avatar import INLINE, Avatar, look
from ui.widgets.button import Button, IconButton
from ui.widgets.label import Elided, Text, rule
from ui.widgets.pill import Pill
from ui.widgets.taking_away import empty


class RoundMembers(QWidget):
    """``vouching(peer)``, ``stopping(member)``, ``resuming(peer)``."""

    vouching = Signal(int)
    stopping = Signal(object)
    resuming = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(10)

    def show_members(self, members: Sequence[Member], least: int, *, joined: bool) -> None:
        """``least`` vouch for each; whoever has not ``joined`` can do nothing about them."""
        empty(self._rows)
        for number, one in enumerate(members):
            if number:
                self._rows.addWidget(rule())
            self._rows.addWidget(self._row(one, least, joined=joined))

    def _row(self, one: Member, least: int, *, joined: bool) -> QWidget:
        row = QWidget()
        across, texts, first = QHBoxLayout(row), QVBoxLayout(), QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(10)
        texts.setSpacing(2)
        first.setSpacing(8)
        name = self.tr("%1 (you)").replace("%1", one.name) if one.me else one.name
        pill, about = round_words.pill(one, least), round_words.about(one)
        first.addWidget(Elided(name, strong=True), 1)
        if pill is not None:
            first.addWidget(Pill(*pill))
        texts.addLayout(first)
        if about:
            texts.addWidget(Text(about, Role.SMALL, ink="soft"))
        across.addWidget(Avatar(look(one.peer_id or 0, one.name), INLINE))
        across.addLayout(texts, 1)
        row.setAccessibleName(", ".join(part for part in (name, pill[0] if pill is not None else "", about) if part))
        if joined and not one.me and one.peer_id is not None:
            self._add_buttons(across, one, one.peer_id)
        return row

    def _add_buttons(self, across: QHBoxLayout, one: Member, peer: int) -> None:
        verified = one.state is PeerState.VERIFIED
        if verified and not any(vouch.mine for vouch in one.vouchers) and one.belonging is not Belonging.LEFT:
            vouch = Button(self.tr("Vouch …"))
            vouch.setAccessibleName(self.tr("Vouch for %1").replace("%1", one.name))
            vouch.clicked.connect(lambda: self.vouching.emit(peer))
            across.addWidget(vouch)
        if one.stopped:
            again = Button(self.tr("Seal again"))
            again.setAccessibleName(self.tr("Seal for %1 again").replace("%1", one.name))
            again.clicked.connect(lambda: self.resuming.emit(peer))
            across.addWidget(again)
        elif one.belonging is Belonging.JOINED:
            stop = IconButton("keep-out", self.tr("No longer seal for %1 in this round").replace("%1", one.name))
            stop.clicked.connect(lambda: self.stopping.emit(one))
            across.addWidget(stop)
