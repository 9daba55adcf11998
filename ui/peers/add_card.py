"""Taking in somebody's card: dropped, chosen as a file, or pasted as text."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.runtime.type_roles import grown
from ui.widgets.button import Button, Kind
from ui.widgets.drop_area import DropArea
from ui.widgets.file_choice import choose_files
from ui.widgets.head import Head
from ui.widgets.label import Text
from ui.widgets.notice import Mood, Notice
from ui.widgets.pane import Scrolled, stack
from ui.widgets.paragraph import Paragraph

_WIDTH = 600


class AddCard(QWidget):
    """``given(path)`` for a file, ``pasted(text)``, ``left()`` when the user gave it up."""

    given = Signal(object)
    pasted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = Head(self.tr("Add a card"), self.tr("Somebody gave you theirs"), detail=True)
        self._leave = Button(self.tr("Cancel"), key="Esc")
        self._head.add(self._leave)
        self._error = Notice("", Mood.DANGER)
        self._drop = DropArea(self.tr("Drop the card here"), self.tr("or click to choose the file"))
        self._paste = Paragraph(self.tr("Or paste it as text"), lines=5, placeholder=self.tr("The whole card"))
        self._paste.edit.setObjectName("peers.paste")
        self._take = Button(self.tr("Take in"), Kind.PRIMARY)
        self._lay_out()
        self._leave.clicked.connect(self.left)
        self._drop.dropped.connect(self._on_files)
        self._drop.clicked.connect(lambda: choose_files(self, self.tr("Choose a card"), self._on_files))
        self._take.clicked.connect(self._on_take)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setMaximumWidth(grown(_WIDTH))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._error)
        column.addWidget(self._drop)
        column.addWidget(self._paste)
        line = QHBoxLayout()
        line.addWidget(self._take)
        line.addStretch(1)
        column.addLayout(line)
        column.addWidget(
            Text(
                self.tr(
                    "A card alone makes nobody trusted: nothing is sealed for them until you have compared the number."
                ),
                ink="soft",
            )
        )
        body = Scrolled(top=24)
        body.narrow(inner)
        body.column.addStretch(1)
        stack(self, self._head, body)

    def clear(self) -> None:
        self._error.hide()
        self._paste.set_text("")

    def begin(self) -> None:
        self.clear()
        self._drop.setFocus()

    def pasted_text(self) -> str:
        """What was pasted and is not taken in yet."""
        return self._paste.text()

    def show_text(self, text: str) -> None:
        self._paste.set_text(text)

    def refuse(self, sentence: str) -> None:
        self._error.tell(sentence)
        self._error.show()

    def _on_files(self, paths: list[Path]) -> None:
        if paths:
            self.given.emit(paths[0])

    def _on_take(self) -> None:
        if self._paste.text():
            self.pasted.emit(self._paste.text())
        else:
            self.refuse(self.tr("There is no text yet. Paste the card, or drop its file above."))
