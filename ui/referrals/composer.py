"""Writing to a peer about a referral: interest, a question, an answer, an introduction, an endorsement."""

from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.records.ids import StatementId
from app.records.referral import Basis
from app.records.statement import StatementKind
from ui.runtime import sentences
from ui.runtime.type_roles import Role, grown
from ui.widgets.button import Button, Kind
from ui.widgets.check_box import CheckBox
from ui.widgets.choice import Choice
from ui.widgets.field import Field
from ui.widgets.label import Text
from ui.widgets.notice import Mood, Notice
from ui.widgets.paragraph import Paragraph

_WIDTH = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What the user wants to say; ``answers`` is the statement that an answer or leave belongs to, or the interest that
    is told on.
    """

    kind: StatementKind
    words: str = field(default="", repr=False)
    name: str = field(default="", repr=False)
    reach: str = field(default="", repr=False)
    consent: bool = False
    basis: Basis | None = None
    answers: StatementId | None = None


class Composer(QWidget):
    """``sealing(letter)`` when the user is done, ``left()`` when they gave it up."""

    sealing = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = StatementKind.INTEREST
        self._answers: StatementId | None = None
        self._title, self._line = Text("", Role.LEAD, strong=True), Text("", ink="soft")
        self.words = Paragraph(self.tr("Your words"))
        self.name, self._reach = Field(self.tr("Who")), Field(self.tr("How to reach them"))
        self.consent = CheckBox(self.tr("The person agreed to be named"))
        bases = [(one, _begun(sentences.of_code("basis", one.value))) for one in Basis]
        self.basis = Choice(self.tr("How do you know it?"), bases, placeholder=self.tr("Please choose"))
        self._error = Notice("", Mood.DANGER)
        self.seal_button = Button("", Kind.PRIMARY, icon="lock")
        self._leave = Button(self.tr("Cancel"))
        self.setMaximumWidth(grown(_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 24)
        column.setSpacing(12)
        for part in (
            self._title,
            self._line,
            self.basis,
            self.name,
            self._reach,
            self.words,
            self.consent,
            self._error,
        ):
            column.addWidget(part)
        across = QHBoxLayout()
        across.setSpacing(8)
        across.addWidget(self.seal_button)
        across.addWidget(self._leave)
        across.addStretch(1)
        column.addLayout(across)
        self.seal_button.clicked.connect(self._on_seal)
        self._leave.clicked.connect(self.left)

    def begin(self, kind: StatementKind, peer: str, *, answers: StatementId | None = None) -> None:
        """An empty letter to ``peer``."""
        self._kind, self._answers = kind, answers
        relayed = kind is StatementKind.INTEREST and answers is not None
        title = self.tr("Tell %1 that somebody is interested") if relayed else self._titles()[kind]
        self._title.setText(title.replace("%1", peer))
        self._line.setText(self._honest(kind).replace("%1", peer))
        self.seal_button.setText(self.tr("Seal for %1 …").replace("%1", peer))
        for part in (self.name, self._reach):
            part.set_text("")
            part.setVisible(kind is StatementKind.INTRODUCE)
        self.words.set_text("")
        self.consent.setChecked(False)
        self.consent.setVisible(kind is StatementKind.INTRODUCE)
        self.basis.choose(None)
        self.basis.setVisible(kind is StatementKind.ENDORSE)
        self._error.hide()
        (self.name if kind is StatementKind.INTRODUCE else self.words).setFocus()

    def refuse(self, sentence: str) -> None:
        self._error.tell(sentence)
        self._error.show()

    def _titles(self) -> dict[StatementKind, str]:
        return {
            StatementKind.INTEREST: self.tr("Tell %1 that you are interested"),
            StatementKind.DECLINE: self.tr("Tell %1 that it is not for you"),
            StatementKind.QUESTION: self.tr("Ask %1"),
            StatementKind.ANSWER: self.tr("Answer %1"),
            StatementKind.INTRODUCE: self.tr("Introduce somebody to %1"),
            StatementKind.ENDORSE: self.tr("Stand behind it too, and tell %1"),
            StatementKind.ASK: self.tr("Ask %1 whether you may pass it on"),
            StatementKind.GRANT: self.tr("Let %1 pass it on"),
        }

    def _honest(self, kind: StatementKind) -> str:
        if kind is StatementKind.GRANT:
            return self.tr("People you do not know will read your name and your words.")
        if kind is StatementKind.INTEREST and self._answers is not None:
            return self.tr("%1 learns that somebody is interested, not who; the answer comes to you.")
        return self.tr("Only %1 learns of it; the file is sealed for them alone.")

    def _on_seal(self) -> None:
        if self._kind is StatementKind.ENDORSE and self.basis.value() is None:
            self.basis.refuse(self.tr("Please say how you know it."))
            return
        self.sealing.emit(
            Letter(
                kind=self._kind,
                words=self.words.text(),
                name=self.name.text(),
                reach=self._reach.text(),
                consent=self.consent.isChecked(),
                basis=self.basis.value(),
                answers=self._answers,
            )
        )


def _begun(text: str) -> str:
    return text[:1].upper() + text[1:]
