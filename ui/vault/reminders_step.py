"""Fourth step: how Kreis reminds. Nothing is on until it is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.vault.step import Step
from ui.widgets.check_box import CheckBox
from ui.widgets.notice import Notice


class RemindersStep(Step):
    """``done`` leads to Today; ``notices`` is ticked where they are wished."""

    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.title.setText(self.tr("How Kreis reminds you"))
        self.line.setText(
            self.tr(
                "Each morning Today shows whom you owe a reply and who owes you one. It counts working days: "
                "two for you, three for others. You change that under Settings."
            )
        )
        self.notices = CheckBox(self.tr("Show a notice when a reply is due"))
        self.notices.setObjectName("first_run.notices")
        self.column.addWidget(self.notices)
        self.column.addWidget(
            Notice(
                self.tr(
                    "A notice says how many, not whom, and stays away at night and on free days. "
                    "Kreis does not start by itself and opens no network connection."
                )
            )
        )
        self.next_button.setText(self.tr("To Today"))
        self.next_button.setObjectName("first_run.finish")
        self.next_button.clicked.connect(self.done)
        self.enter_at(self.next_button)
