"""Fields say what is wrong and how to mend it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.widgets.field import Field, SearchField


def test_a_field_refuses_with_a_way_out_and_accepts_when_typed(qtbot: QtBot) -> None:
    field = Field("Datum", "kein Datum")
    qtbot.addWidget(field)
    field.show()
    field.refuse("Meinen Sie den 15. Dezember?", "Ja", lambda: field.set_text("15.12."))
    assert field.line.property("error") == "true"
    assert field.line.accessibleDescription() == "Meinen Sie den 15. Dezember?"
    button = next(button for button in field.findChildren(QPushButton) if button.text() == "Ja")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert field.text() == "15.12."
    qtbot.keyClicks(field.line, "2")
    assert field.line.property("error") == "false"
    assert field.line.accessibleDescription() == ""


def test_a_secret_field_hides_what_is_typed(qtbot: QtBot) -> None:
    field = Field("Passphrase", secret=True)
    qtbot.addWidget(field)
    qtbot.keyClicks(field.line, "geheim")
    assert field.text() == "geheim"
    assert "geheim" not in field.line.displayText()


def test_a_search_is_left_downwards_and_cleared_by_escape(qtbot: QtBot) -> None:
    search = SearchField("Suche", "Name", "Strg F")
    qtbot.addWidget(search)
    search.show()
    qtbot.keyClicks(search, "Berger")
    with qtbot.waitSignal(search.left):
        qtbot.keyClick(search, Qt.Key.Key_Down)
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert not search.grab().isNull()
