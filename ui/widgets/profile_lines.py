"""What somebody tells of themselves, as it is read: each text under its own head, empty ones left out."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.records.profile import ProfileText
from ui.widgets.marked_text import Prose
from ui.widgets.pane import SectionTitle


class ProfileLines(QWidget):
    """The same for whoever writes it, as a preview, and for whoever got it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        titles = (
            self.tr("About"),
            self.tr("Work"),
            self.tr("Looks for"),
            self.tr("Can vouch for"),
        )
        self._parts = [(SectionTitle(title), Prose()) for title in titles]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for title, prose in self._parts:
            block = QVBoxLayout()
            block.setSpacing(6)
            block.addWidget(title)
            block.addWidget(prose)
            column.addLayout(block)

    def show_text(self, text: ProfileText) -> None:
        said = (text.about, text.does, text.seeks, text.vouches)
        for (title, prose), words in zip(self._parts, said, strict=True):
            prose.setText(words)
            for part in (title, prose):
                part.setVisible(bool(words))

    def texts(self) -> tuple[str, ...]:
        return tuple(prose.text() for _, prose in self._parts)
