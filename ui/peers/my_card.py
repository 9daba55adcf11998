"""The user's own card: what stands on it, and handing it out as a file or as text."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.records.peer import Me, Part
from ui.peers.new_keys import NewKeys
from ui.runtime import sentences
from ui.runtime.rows import Look
from ui.runtime.type_roles import grown
from ui.widgets.avatar import look
from ui.widgets.button import Button, Kind, in_line
from ui.widgets.choice import Choice
from ui.widgets.field import Field
from ui.widgets.head import Head
from ui.widgets.label import Text
from ui.widgets.notice import Mood, Notice
from ui.widgets.pane import Scrolled, stack

_WIDTH = 600


class MyCard(QWidget):
    """``saved(name, part)`` and ``copied(name, part)``: the card with these is to be written or copied."""

    saved = Signal(str, object)
    copied = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = Head(detail=True)
        self._text = Text(
            self.tr("Whoever has your card can seal referrals for you. Compare the number once they have taken it in."),
            ink="soft",
        )
        self._name = Field(self.tr("Name on the card"), placeholder=self.tr("As your peers know you"))
        parts = tuple((part, sentences.of_code("part", part)) for part in Part)
        self._part = Choice(self.tr("You take part as"), parts)
        self._save = Button(self.tr("Save as a file …"), Kind.PRIMARY, icon="download")
        self._copy = Button(self.tr("Copy as text"), icon="copy")
        self._error = Notice("", Mood.DANGER)
        self.keys = NewKeys()
        self._lay_out()
        self._save.clicked.connect(lambda: self._emit(self.saved))
        self._copy.clicked.connect(lambda: self._emit(self.copied))
        self._name.line.returnPressed.connect(lambda: self._emit(self.saved))

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(grown(_WIDTH))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._text)
        column.addWidget(self._error)
        pair = QHBoxLayout()
        pair.setSpacing(16)
        pair.addWidget(self._name, 3)
        pair.addWidget(self._part, 2)
        column.addLayout(pair)
        column.addLayout(in_line(self._save, self._copy))
        column.addWidget(self.keys)
        body = Scrolled(top=24)
        body.narrow(inner)
        body.column.addStretch(1)
        stack(self, self._head, body)

    def show_me(self, me: Me | None, proposed: str = "") -> None:
        """``proposed`` is the name in the settings, for whoever has given out no card yet."""
        name = me.name if me is not None and me.name else proposed
        second = self.tr("Not given out yet") if me is None or not me.number else self.tr("Give it to those you trust")
        self._head.set_texts(self.tr("Your card"), second, look(0, name) if name else Look(icon="person"))
        if not self._name.line.hasFocus():
            self._name.set_text(name)
            self._part.choose(me.part if me is not None else Part.ASSISTANT)
        self._error.hide()
        self.keys.setVisible(me is not None and bool(me.number))
        self.keys.show_until(None if me is None else me.opens_until)

    def clear(self) -> None:
        self.keys.clear()
        self._head.set_texts("")
        self._name.set_text("")

    def refuse(self, sentence: str) -> None:
        self._error.tell(sentence)
        self._error.show()

    def _emit(self, signal: object) -> None:
        name = self._name.text()
        if not name:
            self._name.refuse(self.tr("Without a name nobody knows whose card this is."))
            self._name.setFocus()
            return
        signal.emit(name, self._part.value())  # type: ignore[attr-defined]
