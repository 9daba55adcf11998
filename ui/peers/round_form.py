"""Founding a round, or changing its charter: its name, what is passed on and what not, how many vouch."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import AppError, Invalid
from app.records.round import MOST_VOUCHERS, CharterDraft, Round
from ui.peers import round_words
from ui.runtime import i18n, sentences
from ui.widgets.button import Button, Kind, in_line
from ui.widgets.choice import Choice
from ui.widgets.field import Field
from ui.widgets.label import Text
from ui.widgets.notice import Mood, Notice
from ui.widgets.paragraph import Paragraph
from ui.widgets.typed import Typed


class RoundForm(QWidget):
    """``kept(draft, before)`` with the Round whose charter is changed or None; ``left()``."""

    kept = Signal(object, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.round: Round | None = None
        self.name = Field(self.tr("Name of the round"), placeholder=self.tr("Front offices Kiel …"))
        self.passed_on = Paragraph(self.tr("What is passed on"), lines=3)
        self.kept_back = Paragraph(self.tr("What is not passed on"), lines=3)
        self._labels = {
            "name": self.tr("Name of the round"),
            "passed_on": self.tr("What is passed on"),
            "kept": self.tr("What is not passed on"),
        }
        self.needed = Choice(
            self.tr("How many vouch"), [(count, round_words.needed(count)) for count in range(1, MOST_VOUCHERS + 1)]
        )
        counted = Text(
            self.tr(
                "Each member counts for themselves, and only those whom they verified. Begin with one; with two, each "
                "of you has to vouch for the others."
            ),
            ink="soft",
        )
        self.honest = Text("", ink="soft")
        self.error = Notice("", Mood.DANGER)
        self.keep_button = Button("", Kind.PRIMARY)
        self.leave_button = Button(self.tr("Cancel"))
        self.typed = Typed({"name": self.name, "passed_on": self.passed_on, "kept": self.kept_back})
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for part in (self.error, self.name, self.passed_on, self.kept_back, self.needed, counted, self.honest):
            column.addWidget(part)
        column.addLayout(in_line(self.keep_button, self.leave_button))
        self.keep_button.clicked.connect(self._on_keep)
        self.leave_button.clicked.connect(self.left)

    def begin(self, before: Round | None = None) -> None:
        """An empty form, or the charter of a round that the user founded."""
        self.round = before
        draft = before.charter.draft if before is not None else CharterDraft(name="")
        self.error.hide()
        self.name.set_text(draft.name)
        self.name.accept()
        self.passed_on.set_text(draft.passed_on)
        self.kept_back.set_text(draft.kept)
        self.needed.choose(draft.needed)
        self.keep_button.setText(self.tr("Sign the charter") if before is None else self.tr("Sign and tell …"))
        self.honest.setText(
            self.tr("You sign this. Nobody hears of it before you invite somebody.")
            if before is None
            else self.tr("You sign this. Each member gets a file, and is asked whether they agree.")
        )
        self.typed.begin(blank=before is None)
        self.name.setFocus()

    def refuse(self, error: AppError) -> None:
        place = str(error.data.get("field"))
        if isinstance(error, Invalid) and place == "name":
            self.name.refuse(self.tr("A round needs a name."))
            return
        if place in self._labels and "limit" in error.data:
            long = self.tr("“%1” is too long: at most %2 characters.").replace("%1", self._labels[place])
            self.error.tell(long.replace("%2", i18n.number(int(str(error.data["limit"])))))
        else:
            self.error.tell(sentences.of_error(error))
        self.error.show()

    def _on_keep(self) -> None:
        self.error.hide()
        draft = CharterDraft(
            name=self.name.text(),
            passed_on=self.passed_on.text(),
            kept=self.kept_back.text(),
            needed=self.needed.value() or 1,
        )
        self.kept.emit(draft, self.round)
