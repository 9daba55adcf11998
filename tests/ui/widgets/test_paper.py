"""A paper is printed on pages and saved as text, both with every fact and with nothing taken for HTML."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets import paper
from ui.widgets.paper import Block, Paper

SHEET = Paper(
    title="Eva & <b>Otto</b>",
    second="23 November 2026",
    blocks=[
        Block(title="Person", lines=[("Mail", "eva@x.example"), ("Notes", "Segelt\nund singt"), ("", "zeugnis.pdf")]),
        Block(title="Favours", lines=[]),
    ],
)


def test_as_text_every_fact_is_a_line() -> None:
    assert paper.text(SHEET).splitlines() == [
        "Eva & <b>Otto</b>",
        "23 November 2026",
        "",
        "Person",
        "------",
        "Mail: eva@x.example",
        "Notes: Segelt",
        "    und singt",
        "zeugnis.pdf",
        "",
        "Favours",
        "-------",
    ]


def test_on_pages_stands_the_same(qtbot: QtBot) -> None:
    plain = paper.document(SHEET).toPlainText()
    for said in ("Eva & <b>Otto</b>", "eva@x.example", "und singt", "zeugnis.pdf", "Favours"):
        assert said in plain


def test_many_facts_take_several_pages(qtbot: QtBot) -> None:
    lines = [(f"Nummer {number}", "wieder eine Zeile") for number in range(200)]
    long = Paper(title="Viele", second="", blocks=[Block(title="Zeilen", lines=lines)])
    content = paper.pdf(long)
    assert content.count(b"/Type /Page\n") > 2


def test_a_printer_is_asked_for(qtbot: QtBot) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    dialog = paper.choose_printer(over, SHEET)
    assert dialog.isVisible()
    dialog.reject()


def test_nobody_is_named_by_a_log() -> None:
    assert "Eva" not in repr(SHEET)
    assert "eva" not in repr(SHEET)
