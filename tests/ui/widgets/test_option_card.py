"""Cards are pressed by pointer and keyboard, and grow with German texts."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.widgets.option_card import DecisionCard, OptionCard


def test_a_decision_is_taken_by_space(qtbot: QtBot) -> None:
    card = DecisionCard("into-circle", "In den Kreis", "Sie bürgen für diese Person.", "K")
    qtbot.addWidget(card)
    card.set_preferred(True)
    card.show()
    with qtbot.waitSignal(card.clicked):
        qtbot.keyClick(card, Qt.Key.Key_Space)
    assert card.accessibleName() == "In den Kreis"
    assert card.accessibleDescription() == "Sie bürgen für diese Person."
    assert not card.grab().isNull()


def test_a_card_grows_with_its_text(qtbot: QtBot) -> None:
    card = OptionCard("file", "Datei hierher ziehen", "kurz")
    qtbot.addWidget(card)
    low = card.heightForWidth(300)
    card.set_texts(
        "Datei hierher ziehen", "Adressbuch, Postfach, Archiv eines Netzwerks oder ein einzelner Brief. " * 3
    )
    assert card.heightForWidth(300) > low
    card.resize(300, card.heightForWidth(300))
    assert not card.grab().isNull()
