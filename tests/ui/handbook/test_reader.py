"""The reader follows links to pages only, loads nothing, and marks what was looked for."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from resources import handbook
from ui.handbook.reader import Reader
from ui.runtime.type_roles import reading_width


def _reader(qtbot: QtBot) -> Reader:
    made = Reader()
    qtbot.addWidget(made)
    made.resize(1400, 400)
    made.show()
    return made


def test_a_link_leads_to_a_page_and_nowhere_else(qtbot: QtBot) -> None:
    reader = _reader(qtbot)
    reader.show_page(handbook.load("en", "people"))
    with qtbot.waitSignal(reader.followed) as followed:
        reader.anchorClicked.emit(QUrl("page:screener"))
    assert followed.args == ["screener"]
    with qtbot.assertNotEmitted(reader.followed):
        reader.anchorClicked.emit(QUrl("file:///etc/passwd"))
        reader.anchorClicked.emit(QUrl("https://example.org"))
    assert reader.accessibleName() == "People and the circle"


def test_nothing_is_loaded(qtbot: QtBot) -> None:
    reader = _reader(qtbot)
    kind = QTextDocument.ResourceType.ImageResource.value
    assert reader.loadResource(kind, QUrl.fromLocalFile(__file__)) is None
    assert not reader.openLinks()
    assert not reader.openExternalLinks()


def test_words_that_were_looked_for_are_marked_and_seen(qtbot: QtBot) -> None:
    reader = _reader(qtbot)
    reader.show_page(handbook.load("en", "backup"), "mailbox passwords")
    assert {one.casefold() for one in reader.marked()} == {"mailbox", "passwords"}
    assert reader.verticalScrollBar().value() > 0
    reader.show_page(handbook.load("en", "backup"))
    assert reader.marked() == ()
    assert reader.verticalScrollBar().value() == 0


def test_lines_are_no_wider_than_one_reads(qtbot: QtBot) -> None:
    reader = _reader(qtbot)
    reader.show_page(handbook.load("en", "law"))
    form = reader.document().rootFrame().frameFormat()
    width = reader.viewport().width() - form.leftMargin() - form.rightMargin()
    assert width <= reading_width() + 1
