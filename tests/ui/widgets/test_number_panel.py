"""Twelve groups of five, painted and spoken."""

from pytestqt.qtbot import QtBot

from ui.widgets.number_panel import NumberPanel

NUMBER = " ".join(f"{number:05d}" for number in range(12))


def test_groups_are_shown_and_spoken(qtbot: QtBot) -> None:
    panel = NumberPanel()
    qtbot.addWidget(panel)
    panel.show_number("Number", NUMBER)
    panel.resize(panel.sizeHint())
    assert len(panel.groups()) == 12
    assert panel.accessibleName().startswith("Number: 00000, 00001")
    panel.show()
    panel.setFocus()
    assert not panel.grab().isNull()
    panel.show_number("", "")
    assert panel.groups() == ()
