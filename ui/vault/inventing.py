"""While the invented people of the tour are being made: how far it is, and a way back."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.records.batch import Progress
from ui.runtime import sentences
from ui.vault.ground import Ground
from ui.vault.step import Step
from ui.widgets.progress import ProgressPanel
from ui.widgets.secret import Below


class InventingPage(Ground):
    """``left`` when the user goes back before it is done, or after it failed."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = Step("", "")
        self.step.title.setText(self.tr("An office is being invented"))
        self.step.line.setText(
            self.tr(
                "Two years of mail, a circle, jobs and a round, in a vault of their own. "
                "Nobody in it exists, and all of it is deleted when you leave."
            )
        )
        self.panel = ProgressPanel()
        self.below = Below()
        self.step.column.addWidget(self.panel)
        self.step.column.addWidget(self.below)
        self.step.next_button.hide()
        self.step.back_button.setObjectName("tour.back")
        self.step.back_button.clicked.connect(self.left)
        self.lay(self.step)
        self.setFocusProxy(self.step.back_button)
        self._show(0.0)

    def tell(self, progress: Progress) -> None:
        """Only the work's own steps move the bar; what an import counts within one would make it jump."""
        if progress.step == "sample" and progress.total:
            self._show(progress.done / progress.total)

    def refuse(self, error: AppError) -> None:
        """It cannot be done: say why, and leave the way back."""
        self.panel.hide()
        self.below.tell(sentences.of_error(error))

    def _show(self, share: float) -> None:
        self.panel.tell(self.tr("%1 %").replace("%1", QLocale().toString(round(share * 100))), share)
