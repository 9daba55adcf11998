"""After an address book came in: who of it may have been there already. Asked about, never merged by itself."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.records.batch import Report, SourceKind
from app.records.duplicate import Pair
from app.records.ids import BatchId
from ui.people.import_words import BOOKS
from ui.runtime.session import Session
from ui.widgets.notice import Mood, Notice


class Alike(Notice):
    """Hidden as long as there is nobody to ask about; leads to the page of duplicates."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", Mood.CAUTION, parent=parent)
        self._session = session
        self.button = self.add(self.tr("Look"))
        self.button.clicked.connect(lambda: session.seek("duplicates"))
        self.hide()

    def look(self, reports: Sequence[Report]) -> None:
        """Compare whom these imports brought with everybody."""
        self.hide()
        for report in reports:
            batch = report.batch_id
            if batch is not None and report.taken and report.kind in (*BOOKS, SourceKind.LINKEDIN):
                self._compare(batch)

    def _compare(self, batch: BatchId) -> None:
        self._session.work(
            lambda workspace: workspace.contacts.duplicates.find(batch),
            owner=self,
            then=self._on_found,
            refused=lambda _: None,  # locked meanwhile: the page of duplicates looks again
        )

    def _on_found(self, pairs: tuple[Pair, ...]) -> None:
        if pairs:
            self.tell(self.tr("%n person(s) may be here twice now.", "", len(pairs)))
            self.show()
