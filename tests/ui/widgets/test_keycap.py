"""A key shows its caption."""

from pytestqt.qtbot import QtBot

from ui.widgets.keycap import Keycap, keycap_height


def test_a_keycap_is_at_least_square(qtbot: QtBot) -> None:
    narrow, wide = Keycap("R"), Keycap("Strg F")
    qtbot.addWidget(narrow)
    qtbot.addWidget(wide)
    assert narrow.sizeHint().width() == keycap_height()
    assert wide.sizeHint().width() > keycap_height()
    assert wide.accessibleName() == "Strg F"
    assert not wide.grab().isNull()
