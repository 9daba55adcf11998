"""A new passphrase, typed twice, with a meter; who has no idea gets six words drawn."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.errors import AppError
from ui.runtime import sentences
from ui.runtime.session import Session
from ui.runtime.type_roles import Role
from ui.widgets.button import Button, Kind
from ui.widgets.copy_button import CopyButton
from ui.widgets.entrance import Entrance
from ui.widgets.label import Label, Text
from ui.widgets.secret import SecretField
from ui.widgets.strength import Strength


class NewPassphrase(Entrance):
    """``entered`` on Enter in the last field; ``place`` begins the object names."""

    entered = Signal()

    def __init__(self, session: Session, place: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.first = SecretField(self.tr("Passphrase"))
        self.first.line.setObjectName(f"{place}.passphrase")
        self.second = SecretField(self.tr("The same once more"))
        self.second.line.setObjectName(f"{place}.again")
        self.strength = Strength(session)
        self.draw = Button(self.tr("Draw six words"), Kind.GHOST, icon="renew", flush=True)
        self.draw.setObjectName(f"{place}.draw")
        self.words = Text("", Role.LEAD, strong=True)
        self.words.setAccessibleName(self.tr("Six words"))
        self.use = Button(self.tr("Use this one"), Kind.ACTION)
        self.use.setObjectName(f"{place}.use")
        self.copy = CopyButton(self.tr("Copy"), self.words.text, Kind.ACTION)
        self.copy.setObjectName(f"{place}.copy")
        self.note = Text("", Role.SMALL, ink="soft")
        self._arrange()
        self.first.line.textChanged.connect(self.strength.tell)
        self.first.entered.connect(self.second.setFocus)
        self.second.entered.connect(self.entered)
        self.draw.clicked.connect(self.offer)
        self.use.clicked.connect(self._on_use)
        self.enter_at(self.first)
        self._show_words("")

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for name, part in ((self.tr("Passphrase"), self.first), (self.tr("The same once more"), self.second)):
            label = Label(name, Role.SMALL, ink="soft")
            label.setBuddy(part)
            block = QVBoxLayout()
            block.setSpacing(4)
            block.addWidget(label)
            block.addWidget(part)
            column.addLayout(block)
        column.insertWidget(1, self.strength)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.draw)
        row.addWidget(self.use)
        row.addWidget(self.copy)
        row.addStretch(1)
        column.addWidget(self.words)
        column.addLayout(row)
        column.addWidget(self.note)

    def text(self) -> str:
        return self.first.text()

    def agreed(self) -> str:
        """The passphrase if both fields say the same, else nothing, and the second field says so."""
        if not self.first.text() or self.first.text() == self.second.text():
            return self.first.text()
        self.second.refuse(self.tr("This is not the same as above."))
        return ""

    def refuse(self, error: AppError) -> None:
        """Say what is wrong with it; one that is too weak gets six words offered."""
        self.first.refuse(sentences.of_error(error))
        if type(error).__name__ == "WeakPassphrase":
            self.offer()

    def clear(self) -> None:
        self.first.clear()
        self.second.clear()
        self._show_words("")

    def offer(self) -> None:
        """Draw six words and show them."""
        language = QLocale().name()
        self._session.run_closed(lambda: _drawn(language), owner=self, then=self._show_words)

    def _show_words(self, words: str) -> None:
        self.words.setText(words)
        for part in (self.words, self.use, self.copy, self.note):
            part.setVisible(bool(words))
        self.draw.setText(self.tr("Others") if words else self.tr("Draw six words"))
        self.note.setText(
            self.tr("Drawn by chance from 1,296 words: 62 bits. Write them down until you know them by heart.")
        )

    def _on_use(self) -> None:
        for field in (self.first, self.second):
            field.take(self.words.text())


def _drawn(language: str) -> str:
    from app import workspace

    return workspace.six_words(language)
