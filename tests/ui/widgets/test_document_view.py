"""A document in front of its page: pictures and texts are shown, all else is named; nothing leaves the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.records.document import Document, LeadOwner, Showing, Shown
from app.records.ids import DocumentId, LeadId
from tests.app.formats.test_pictures import gif, png
from tests.support.windows import NOW
from ui.widgets.document_view import DocumentView, _Picture, read_picture
from ui.widgets.notice import Notice

DOCUMENT = Document(id=DocumentId(1), owner=LeadOwner(id=LeadId(1)), name="Zeugnis.pdf", size=9, added_at=NOW)


def viewed(qtbot: QtBot, shown: Shown) -> tuple[DocumentView, QWidget]:
    under = QWidget()
    qtbot.addWidget(under)
    under.resize(900, 700)
    under.show()
    view = DocumentView(DOCUMENT, shown, "9 bytes", under)
    view.begin()
    return view, under


@pytest.mark.parametrize(
    ("shown", "kind"),
    [
        (Shown(showing=Showing.PICTURE, picture=png(30, 20)), _Picture),
        (Shown(showing=Showing.TEXT, text="<b>Guten Tag</b>"), QPlainTextEdit),
        (Shown(showing=Showing.NOTHING), Notice),
        (Shown(showing=Showing.PICTURE, picture=gif(3, 2)), Notice),  # a head alone: no decoder takes it
    ],
)
def test_what_is_shown(qtbot: QtBot, shown: Shown, kind: type[QWidget]) -> None:
    view, under = viewed(qtbot, shown)
    assert isinstance(view.content, kind)
    assert under.rect().contains(view.geometry())
    if isinstance(view.content, QPlainTextEdit):
        assert view.content.toPlainText() == "<b>Guten Tag</b>"
        assert view.content.isReadOnly()
    view.grab()
    under.resize(500, 400)
    assert under.rect().contains(view.geometry())


def test_esc_and_a_click_beside_it_leave(qtbot: QtBot) -> None:
    view, under = viewed(qtbot, Shown(showing=Showing.NOTHING))
    under.activateWindow()
    qtbot.waitUntil(under.isActiveWindow)
    with qtbot.waitSignal(view.left):
        qtbot.keyClick(view.save_button, Qt.Key.Key_Escape)
    with qtbot.waitSignal(view.left):
        qtbot.mouseClick(view.scrim, Qt.MouseButton.LeftButton)
    view.end()
    assert not view.scrim.isVisible()


def test_a_large_picture_is_made_smaller_while_it_is_read() -> None:
    assert (read_picture(png(5_000, 100)).width(), read_picture(png(30, 20)).width()) == (4096, 30)
    assert read_picture(b"\x89PNG\r\n\x1a\n" + bytes(50)).isNull()
