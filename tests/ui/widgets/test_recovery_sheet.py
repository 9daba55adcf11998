"""The sheet fits one page and holds every word of the code."""

from datetime import date

from pytestqt.qtbot import QtBot

from ui.widgets.recovery_sheet import Sheet, pdf

SHEET = Sheet(code="0101-2323-4545-6767-8989-ABAB-CDCD", uid="ab" * 16, written_on=date(2026, 11, 24))


def test_the_sheet_is_one_page_of_pdf(qtbot: QtBot) -> None:
    content = pdf(SHEET)
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == 1


def test_the_code_is_not_printed_by_a_log() -> None:
    assert "2323" not in repr(SHEET)
