"""Four short steps from nothing to a vault with people in it."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.runtime.session import Session
from ui.runtime.theme import tokens
from ui.runtime.type_roles import Role, control_height
from ui.vault.code_step import CodeStep
from ui.vault.ground import narrow
from ui.vault.language_step import LanguageStep
from ui.vault.passphrase_step import PassphraseStep
from ui.vault.people_step import PeopleStep, ThreeStep
from ui.vault.place_step import PlaceStep
from ui.vault.reminders_step import RemindersStep
from ui.vault.steps import Steps
from ui.widgets.button import Button, Kind
from ui.widgets.entrance import Entrance
from ui.widgets.label import Label
from ui.widgets.mark import Mark


class FirstRun(Entrance):
    """``finished(paths)`` with the files to take in, perhaps none; ``spoken(code)`` when a language is chosen;
    ``restoring`` if there is a vault already, in a backup or on another computer; ``toured`` to see invented people.
    """

    finished = Signal(object)
    spoken = Signal(str)
    restoring = Signal()
    toured = Signal()

    def __init__(self, session: Session, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._paths: list[Path] = []
        self.steps = Steps((self.tr("Language"), self.tr("Passphrase"), self.tr("People"), self.tr("Reminders")))
        self.language = LanguageStep()
        self.passphrase = PassphraseStep(session, folder)
        self.code = CodeStep(session)
        self.place = PlaceStep(session)
        self.have = Button(self.tr("I have a backup"), Kind.GHOST, icon="archive")
        self.have.setObjectName("first_run.restore")
        self.have.clicked.connect(self.restoring)
        self.look = Button(self.tr("Look around with invented people first"), Kind.GHOST, icon="people")
        self.look.setObjectName("first_run.tour")
        self.look.clicked.connect(self.toured)
        self.people = PeopleStep()
        self.three = ThreeStep(session)
        self.reminders = RemindersStep()
        self._pages = QStackedWidget()
        for page in (self.language, self.passphrase, self.code, self.place, self.people, self.three, self.reminders):
            self._pages.addWidget(page)
        self._arrange()
        self.enter_at(self.language)
        self.language.spoken.connect(self.spoken)
        self.language.done.connect(lambda: self._go(self.passphrase, 1))
        self.passphrase.back.connect(lambda: self._go(self.language, 0))
        self.passphrase.created.connect(self._on_created)
        self.code.done.connect(lambda: self._go(self.place, 1))
        self.place.done.connect(lambda: self._go(self.people, 2))
        self.people.toured.connect(self.toured)
        self.people.three.connect(lambda: self._go(self.three, 2))
        self.people.done.connect(self._on_people)
        self.three.back.connect(lambda: self._go(self.people, 2))
        self.three.done.connect(lambda: self._go(self.reminders, 3))
        self.reminders.back.connect(lambda: self._go(self.people, 2))
        self.reminders.done.connect(self._on_reminders)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Mark(28))
        head.addWidget(Label(self.tr("Kreis"), Role.LEAD, strong=True))
        head.addStretch(1)
        head.addStrut(control_height())  # the same with and without the button
        head.addWidget(self.look)
        head.addWidget(self.have)
        column = QVBoxLayout(self)
        head.setContentsMargins(24, 14, 16, 0)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(narrow(self.steps, self._pages, top=36, spacing=40), 1)

    def _go(self, page: QWidget, step: int) -> None:
        self.steps.go(step)
        for button in (self.look, self.have):
            button.setVisible(page in (self.language, self.passphrase))  # before there is a vault
        self._pages.setCurrentWidget(page)
        page.setFocus()

    def _on_created(self, code: str) -> None:
        self.code.show_code(code)
        self._go(self.code, 1)

    def _on_people(self, paths: list[Path]) -> None:
        self._paths = list(paths)
        self._go(self.reminders, 3)

    def _on_reminders(self) -> None:
        if self.reminders.notices.isChecked():
            now = self._session.now()
            self._session.run(
                lambda workspace: workspace.choices.change(replace(workspace.choices.get(), notices=True), now=now),
                owner=self,
            )
        self.finished.emit(self._paths)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().page))
        painter.end()
