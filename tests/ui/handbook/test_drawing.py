"""A page becomes headings, lists, tables and links of the document, and its text is that of the page."""

import pytest
from PySide6.QtGui import QFont, QTextDocument, QTextFormat, QTextTable
from pytestqt.qtbot import QtBot

from resources import handbook
from resources.handbook import PAGES, Table
from ui.handbook.drawing import LINK, draw
from ui.runtime.theme import tokens


def _drawn(text: str) -> QTextDocument:
    document = QTextDocument()
    draw(handbook.read("one", text), document)
    return document


def _links(document: QTextDocument) -> list[str]:
    found, block = [], document.begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            if href := at.fragment().charFormat().anchorHref():
                found.append(href)
            at += 1
        block = block.next()
    return found


@pytest.mark.parametrize("language", handbook.LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_every_page_is_drawn_whole(qtbot: QtBot, language: str, name: str) -> None:
    page = handbook.load(language, name)
    document = QTextDocument()
    draw(page, document)
    shown = " ".join(document.toPlainText().split())
    assert all(" ".join(span.text.split()) in shown for span in page.spans())
    assert _links(document) == [LINK + span.page for span in page.spans() if span.page]
    tables = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    assert [table.rows() - 1 for table in tables] == [len(one.rows) for one in page.blocks if isinstance(one, Table)]


def test_steps_are_one_list_and_a_heading_is_a_heading(qtbot: QtBot) -> None:
    document = _drawn("# One\n\nFirst.\n\n## Part\n\n1. one\n2. two\n\nLast.\n")
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    assert [block.text() for block in blocks] == ["First.", "Part", "one", "two", "Last."]
    assert [block.blockFormat().headingLevel() for block in blocks] == [0, 2, 0, 0, 0]
    assert blocks[2].textList() is not None
    assert blocks[2].textList().count() == 2
    assert blocks[4].textList() is None
    assert blocks[0].blockFormat().topMargin() == 0
    assert blocks[2].charFormat().fontWeight() == QFont.Weight.Normal  # its number


def test_code_stands_on_its_own_ground_and_text_goes_on_below(qtbot: QtBot) -> None:
    document = _drawn("# One\n\nFirst.\n\n    a command\n    another\n\nLast.\n")
    (frame,) = document.rootFrame().childFrames()
    assert frame.frameFormat().background().color().name().upper() == tokens().sunken.upper()
    assert frame.firstCursorPosition().block().text() == "a command\u2028another"
    texts = [document.findBlockByNumber(number).text() for number in range(document.blockCount())]
    assert texts == ["First.", "a command\u2028another", "Last."]
    last = document.lastBlock()
    assert last.blockFormat().property(QTextFormat.Property.BlockTopMargin) == 8.0
