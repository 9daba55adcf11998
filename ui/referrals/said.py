"""What was said about a referral, both ways; what still waits for the user's word can be answered here."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.records.statement import Statement, StatementKind
from ui.runtime import i18n, sentences
from ui.runtime.type_roles import Role
from ui.widgets.avatar import INLINE, Avatar, look
from ui.widgets.button import Button, Kind
from ui.widgets.label import Label, Text, rule
from ui.widgets.taking_away import empty


class SaidList(QWidget):
    """``answering(statement)``, ``granting(statement)``, ``relaying(statement)`` and ``settled(statement)``."""

    answering = Signal(object)
    granting = Signal(object)
    relaying = Signal(object)
    settled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: tuple[Statement, ...] = ()
        self._passed_on = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def show_statements(self, found: Sequence[Statement], *, passed_on: bool = False) -> None:
        """``passed_on``: about a referral that came from somebody, who may hear of an interest too."""
        self.shown, self._passed_on = tuple(found), passed_on
        empty(self._column)
        for number, one in enumerate(found):
            if number:
                self._column.addWidget(rule())
            self._column.addWidget(self._line(one))

    def _line(self, one: Statement) -> QWidget:
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        who = self.tr("You, to %1").replace("%1", one.peer_name) if one.mine else one.peer_name
        kind = sentences.of_code("statement", one.said.code)
        across.addWidget(Avatar(look(one.peer_id, one.peer_name), INLINE))
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(Text(f"{who}: {kind}", strong=True))
        words = " · ".join(part for part in (one.said.name, one.said.reach, one.said.words) if part)
        if words:
            texts.addWidget(Text(words))
        texts.addWidget(Label(i18n.day(one.at), Role.SMALL, ink="faint"))
        across.addLayout(texts, 1)
        if one.said.kind.owed and not one.mine and one.settled_at is None:
            answer = Button(self.tr("Answer …"), icon="reply")
            answer.clicked.connect(lambda: self.answering.emit(one))
            done = Button(self.tr("Done"), Kind.GHOST)
            done.clicked.connect(lambda: self.settled.emit(one))
            if one.said.kind is StatementKind.ASK:
                grant = Button(self.tr("Allow …"), icon="done")
                grant.clicked.connect(lambda: self.granting.emit(one))
                across.addWidget(grant)
            if one.said.kind is StatementKind.INTEREST and self._passed_on:
                relay = Button(self.tr("Tell on …"), icon="send")
                relay.clicked.connect(lambda: self.relaying.emit(one))
                across.addWidget(relay)
            across.addWidget(answer)
            across.addWidget(done)
        line.setAccessibleName(f"{who}: {kind}. {words}")
        return line
