"""Several lines keep what was typed."""

from pytestqt.qtbot import QtBot

from ui.widgets.paragraph import Paragraph


def test_text_comes_back_without_its_margins(qtbot: QtBot) -> None:
    made = Paragraph("Notes", lines=2)
    qtbot.addWidget(made)
    made.set_text("  one\ntwo \n")
    assert made.text() == "one\ntwo"
    assert made.edit.accessibleName() == "Notes"
    assert made.edit.tabChangesFocus()
