"""First step: which language, and what to keep in mind about other people's computers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.runtime.i18n import Language
from ui.vault.step import Step
from ui.widgets.notice import Notice
from ui.widgets.option_card import OptionCard


class LanguageStep(Step):
    """``spoken(code)`` and then ``done``."""

    spoken = Signal(str)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Sprache · Language", self.tr("You can change it at any time."), parent)
        for language in Language:
            card = OptionCard("language", language.own_name, _WELCOME[language])
            card.setObjectName(f"first_run.{language.value}")
            card.clicked.connect(lambda _=False, code=language.value: self._choose(code))
            self.column.addWidget(card)
        self.column.addWidget(
            Notice(self.tr("Use your own computer and your own mailbox; for an employer's, ask first."))
        )
        self.back_button.hide()
        self.next_button.setObjectName("first_run.next")
        self.next_button.clicked.connect(self.done)
        self.enter_at(self.next_button)

    def _choose(self, code: str) -> None:
        self.spoken.emit(code)
        self.done.emit()


#: Each language speaks for itself here, before one is chosen; that is why this is not translated.
_WELCOME = {Language.DE: "Kreis spricht Sie mit Sie an.", Language.EN: "Kreis speaks plain English."}
