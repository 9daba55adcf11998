"""An empty view has one sentence and one button."""

from pytestqt.qtbot import QtBot

from ui.widgets.empty_state import EmptyState


def test_an_empty_state_tells_and_offers(qtbot: QtBot) -> None:
    empty = EmptyState("Alles beantwortet.", "Sie schulden niemandem eine Antwort.", "Wem könnten Sie schreiben?")
    qtbot.addWidget(empty)
    empty.resize(690, 800)
    empty.show()
    assert empty.sentence() == "Alles beantwortet."
    assert empty.button.isVisible()
    empty.tell("Noch keine Kontakte.")
    assert not empty.button.isVisible()
    assert empty.accessibleName() == "Noch keine Kontakte."
    assert not empty.grab().isNull()
