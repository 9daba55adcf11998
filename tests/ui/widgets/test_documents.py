"""Documents of a page: dropped or chosen, shown in front of the page, saved, renamed, removed and taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout
from pytestqt.qtbot import QtBot

from app.records.document import MOST_BYTES, LeadOwner
from app.records.lead import LeadDraft, Vacancy
from app.workspace import Workspace
from tests.app.formats.test_pictures import png
from tests.support.windows import NOW, opened
from ui.runtime.session import Session
from ui.widgets.document_view import DocumentView
from ui.widgets.documents import Documents, size_in_words
from ui.widgets.page import Page


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[tuple[Documents, Workspace, Session]]:
    session, workspace = opened(tmp_path / "vault")
    owner = LeadOwner(id=workspace.leads.add(LeadDraft(vacancy=Vacancy(title="A")), NOW).id)
    page = Page(session)
    documents = Documents(session)
    QVBoxLayout(page).addWidget(documents)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    documents.show_of(owner)
    yield documents, workspace, session
    page.close()


def drop(documents: Documents, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    documents.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))


def names(documents: Documents) -> list[str]:
    return [row.document.name for row in documents.rows]


def in_front(documents: Documents) -> DocumentView | None:
    return documents.view


def test_files_are_dropped_and_the_originals_stay(
    shown: tuple[Documents, Workspace, Session], tmp_path: Path, qtbot: QtBot
) -> None:
    documents, workspace, session = shown
    assert documents._none.isVisible()
    letter, large = tmp_path / "Brief.txt", tmp_path / "large.bin"
    letter.write_text("Guten Tag")
    large.write_bytes(bytes(MOST_BYTES + 1))
    said: list[str] = []
    session.said.connect(lambda text, undoable: said.append(text))
    drop(documents, letter, large, tmp_path / "missing")
    assert names(documents) == ["Brief.txt"]
    assert "at most 8 MB" in said[1]
    assert "cannot be read" in said[2]
    assert letter.exists()
    assert documents.rows[0].accessibleName() == "Brief.txt, 9 bytes"
    workspace.history.undo(now=NOW)
    owner = documents._owner
    assert owner is not None
    documents.show_of(owner)
    assert names(documents) == []
    documents.add_button.click()
    (dialog,) = documents.findChildren(QFileDialog)
    with qtbot.waitSignal(dialog.filesSelected):
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile(str(letter))
        dialog.accept()
    assert names(documents) == ["Brief.txt"]


def test_looked_at_renamed_saved_removed(
    shown: tuple[Documents, Workspace, Session], tmp_path: Path, qtbot: QtBot
) -> None:
    documents, workspace, _ = shown
    owner = documents._owner
    assert owner is not None
    workspace.leads.documents.add(owner, "Bild.png", png(3, 2), now=NOW)
    documents.show_of(owner)
    qtbot.keyClick(documents.rows[0], Qt.Key.Key_Return)
    view = documents.view
    assert view is not None
    assert view.parentWidget() is documents.parentWidget()
    view.rename_button.click()
    view.line.setText("Foto.png")
    qtbot.keyClick(view.line, Qt.Key.Key_Return)
    assert names(documents) == ["Foto.png"]
    documents.save(view.document.id, tmp_path / "out.png")
    assert (tmp_path / "out.png").read_bytes() == png(3, 2)
    view.remove_button.click()
    assert names(documents) == []
    workspace.history.undo(now=NOW)
    documents.show_of(owner)
    documents.rows[0].click()
    documents.clear()
    assert (in_front(documents), documents.rows) == (None, [])


def test_sizes() -> None:
    assert [size_in_words(size) for size in (9, 84_000, 1_440_000)] == ["9 bytes", "84 kB", "1.4 MB"]
