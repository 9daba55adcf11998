"""Writing a variant of one's profile: four texts and a name that never leaves the vault."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import AppError, Invalid
from app.records.profile import Profile, ProfileText, TakenResume
from ui.runtime import i18n, sentences
from ui.widgets.button import Button, Kind, in_line
from ui.widgets.field import Field
from ui.widgets.notice import Mood, Notice
from ui.widgets.paragraph import Paragraph
from ui.widgets.typed import Typed


class ProfileForm(QWidget):
    """``kept(name, text, before)`` with the Profile that is changed or None; ``left()``; ``sought()`` for a résumé."""

    kept = Signal(str, object, object)
    left = Signal()
    sought = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.profile: Profile | None = None
        self.notice = Notice(self.tr("A JSON Resume file fills in who you are and what you do."), icon="file")
        self.open_button = self.notice.add(self.tr("Open a résumé …"))
        self.name = Field(self.tr("What you call this variant"), placeholder=self.tr("for employers, for colleagues …"))
        self._labels = {
            "about": self.tr("Who I am"),
            "does": self.tr("What I do"),
            "seeks": self.tr("What I look for"),
            "vouches": self.tr("What I can vouch for"),
        }
        self.texts = {name: Paragraph(label, lines=4) for name, label in self._labels.items()}
        self.error = Notice("", Mood.DANGER)
        self.keep_button = Button(self.tr("Save"), Kind.PRIMARY)
        self.leave_button = Button(self.tr("Cancel"))
        self.typed = Typed({"name": self.name, **self.texts})
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for part in (self.notice, self.error, self.name, *self.texts.values()):
            column.addWidget(part)
        column.addLayout(in_line(self.keep_button, self.leave_button))
        self.open_button.clicked.connect(self.sought)
        self.keep_button.clicked.connect(self._on_keep)
        self.leave_button.clicked.connect(self.left)

    def begin(self, profile: Profile | None = None) -> None:
        """An empty form, or a variant to be changed."""
        self.profile = profile
        self.error.hide()
        self.notice.tell(self.tr("A JSON Resume file fills in who you are and what you do."))
        self.name.set_text(profile.name if profile is not None else "")
        self.name.accept()
        self._show(profile.text if profile is not None else ProfileText())
        self.typed.begin(blank=profile is None)
        self.name.setFocus()

    def show_resume(self, taken: TakenResume) -> None:
        """Fill in what was recognised; what was written about the rest stays."""
        self.error.hide()
        self._show(replace(self._text(), about=taken.text.about, does=taken.text.does))
        said = self.tr("Please look over what was recognised.")
        if taken.losses:
            lost = self.tr("Not taken over: %1.").replace("%1", ", ".join(taken.losses))
            said = f"{said} {lost}"
        self.notice.tell(said)

    def refuse(self, error: AppError) -> None:
        if isinstance(error, Invalid) and error.data.get("field") == "name":
            self.name.refuse(self.tr("A variant needs a name, which only you see."))
            return
        place = error.data.get("field")
        if place in self._labels and "limit" in error.data:
            long = self.tr("“%1” is too long: at most %2 characters.").replace("%1", self._labels[str(place)])
            self.error.tell(long.replace("%2", i18n.number(int(str(error.data["limit"])))))
            self.error.show()
            self.texts[str(place)].setFocus()
            return
        empty = isinstance(error, Invalid) and error.data.get("field") == "text"
        self.error.tell(self.tr("There is nothing in it yet.") if empty else sentences.of_error(error))
        self.error.show()

    def _text(self) -> ProfileText:
        return ProfileText(**{name: part.text() for name, part in self.texts.items()})

    def _show(self, text: ProfileText) -> None:
        for name, part in self.texts.items():
            part.set_text(getattr(text, name))

    def _on_keep(self) -> None:
        self.error.hide()
        self.kept.emit(self.name.text(), self._text(), self.profile)
