"""The documents of a lead or a person: a line each, adding by choice or by dropping, looking at one in the window."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.records.document import MOST_BYTES, Document, Owner, Shown
from app.records.ids import DocumentId
from ui.runtime import handing, i18n, icons, sentences
from ui.runtime.session import Session
from ui.runtime.theme import tokens
from ui.runtime.tokens import RADIUS_CARD, Tokens
from ui.runtime.type_roles import Role, font, metrics
from ui.widgets.button import IconButton
from ui.widgets.document_view import DocumentView
from ui.widgets.drop_area import local_files
from ui.widgets.file_choice import choose_files, choose_new_file
from ui.widgets.label import Text
from ui.widgets.line_button import GAP, LineButton
from ui.widgets.page import Page
from ui.widgets.paint import baseline, line_of_text, rounded
from ui.widgets.pane import SectionTitle
from ui.widgets.taking_away import take_away

if TYPE_CHECKING:
    from app.workspace import Workspace


def size_in_words(size: int) -> str:
    """Bytes as one says them: "84 kB", "1,4 MB"."""
    units = QLocale.DataSizeFormat.DataSizeSIFormat
    return QLocale().formattedDataSize(size, 0 if size < 1_000_000 else 1, units)


class _Row(LineButton):
    """One document: its name, and its size at the right."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        size = size_in_words(document.size)
        super().__init__(f"{document.name}, {size}", document.name, parent)
        self.document, self._size = document, size

    def sizeHint(self) -> QSize:
        return QSize(200, max(26, metrics().lineSpacing() + 8))

    def paint_line(self, painter: QPainter, table: Tokens) -> None:
        icons.paint(painter, "file", table.soft, 0, (self.height() - icons.LINE) / 2)
        small = font(Role.SMALL)
        wide = metrics(Role.SMALL).horizontalAdvance(self._size)
        left = icons.LINE + GAP
        line = baseline(self.rect(), Role.BODY)
        line_of_text(painter, self.document.name, left, line, self.width() - left - wide - 12, table.text, font())
        line_of_text(painter, self._size, self.width() - wide, line, wide + 2, table.faint, small)


class Documents(QWidget):
    """Reads and writes by itself those of the owner that was shown last; files may be let go anywhere over it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._owner: Owner | None = None
        self._over = False
        self.rows: list[_Row] = []
        self.setAcceptDrops(True)
        self._title = SectionTitle(self.tr("Documents"))
        self.add_button = IconButton("add", self.tr("Add a document"), small=True)
        self._none = Text(self.tr("Drop letters or certificates here: they are kept encrypted."), ink="soft")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        above = QHBoxLayout()
        above.setSpacing(4)
        above.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        above.addWidget(self.add_button)
        self._column.addLayout(above)
        self._column.addWidget(self._none)
        self.view: DocumentView | None = None
        self.add_button.clicked.connect(self._on_add)

    def clear(self) -> None:
        self._owner = None
        self._leave()
        self._show(())

    def show_of(self, owner: Owner) -> None:
        """Read those of a lead or a person; one of another that is open is closed."""
        if owner != self._owner:
            self.clear()
            self._owner = owner
        self._session.read(
            lambda workspace: workspace.leads.documents.of(owner),
            owner=self,
            then=partial(self._on_read, owner),
            slot="documents",
        )

    def take(self, paths: Sequence[Path]) -> None:
        """Keep files, one after the other; which were refused is said."""
        owner, now = self._owner, self._session.now()
        said = self.tr("The document is in the vault. The file outside is still there.")
        for path in paths:
            if owner is None:
                return
            self._session.run(
                partial(_keep, owner, path, now),
                owner=self,
                then=lambda _: self._tell(said),
                refused=lambda error: self._session.say(sentences.of_error(error)),
            )

    def open(self, document: Document) -> None:
        """Look at one in front of the page."""
        number = document.id
        self._session.read(
            lambda workspace: workspace.leads.documents.show(number),
            owner=self,
            then=partial(self._on_shown, document),
            slot="document",
        )

    def save(self, number: DocumentId, path: Path) -> None:
        """Write a copy that is not encrypted."""
        self._session.run(
            lambda workspace: handing.write(path, workspace.leads.documents.content(number)),
            owner=self,
            then=lambda _: self._session.say(self.tr("Saved. The file is not encrypted.")),
            refused=lambda error: self._session.say(sentences.of_error(error)),
        )

    def _on_read(self, owner: Owner, found: tuple[Document, ...]) -> None:
        if owner == self._owner:
            self._show(found)

    def _show(self, found: tuple[Document, ...]) -> None:
        if [row.document for row in self.rows] == list(found):
            return
        take_away(self._column, self.rows)
        self.rows = []
        for document in found:
            row = _Row(document)
            row.clicked.connect(lambda _=False, one=document: self.open(one))
            self._column.addWidget(row)
            self.rows.append(row)
        self._title.tell(self.tr("Documents"), i18n.number(len(found)) if found else "")
        self._none.setVisible(not found)

    def _on_add(self) -> None:
        choose_files(self, self.tr("Add documents"), self.take)

    def _on_shown(self, document: Document, shown: Shown) -> None:
        self._leave()
        view = self.view = DocumentView(document, shown, size_in_words(document.size), self._under())
        view.left.connect(self._leave)
        view.saved.connect(lambda: self._ask_where(document))
        view.renamed.connect(lambda name: self._rename(document, name))
        view.removed.connect(lambda: self._remove(document))
        view.begin()

    def _under(self) -> QWidget:
        """The page, so that what hides it hides what stands in front of it too."""
        above: QWidget | None = self
        while above is not None and not isinstance(above, Page):
            above = above.parentWidget()
        return above or self.window()

    def _leave(self) -> None:
        view, self.view = self.view, None
        if view is None:
            return
        view.end()
        for row in self.rows:
            if row.document.id == view.document.id:
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_where(self, document: Document) -> None:
        title = self.tr("Save a copy, which is not encrypted")
        choose_new_file(self, title, document.name, partial(self.save, document.id))

    def _rename(self, document: Document, name: str) -> None:
        now = self._session.now()
        self._session.run(
            lambda workspace: workspace.leads.documents.rename(document.id, name, now=now),
            owner=self,
            then=lambda _: self._tell(self.tr("The document is renamed.")),
            refused=lambda error: self._session.say(sentences.of_error(error)),
        )

    def _remove(self, document: Document) -> None:
        now = self._session.now()
        self._leave()
        self._session.run(
            lambda workspace: workspace.leads.documents.remove(document.id, now=now),
            owner=self,
            then=lambda _: self._tell(self.tr("The document is removed.")),
        )

    def _tell(self, said: str) -> None:
        if self._owner is not None:
            self.show_of(self._owner)
        self._session.say(said, undoable=True)

    # Dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._owner is not None and local_files(event.mimeData()):
            self._over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._over = False
        self.update()
        event.acceptProposedAction()
        self.take(local_files(event.mimeData()))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._over:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rounded(painter, QRectF(self.rect()), tokens().select, RADIUS_CARD)
        painter.end()


def _keep(owner: Owner, path: Path, now: datetime, workspace: "Workspace") -> Document:
    """On the core thread."""
    return workspace.leads.documents.add(owner, path.name, handing.read(path, MOST_BYTES), now=now)
