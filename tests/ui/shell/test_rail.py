"""The rail says where one is and what waits."""

from pytestqt.qtbot import QtBot

from ui.shell.rail import Rail


def test_a_click_tells_the_place_and_a_count_is_spoken(qtbot: QtBot) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    rail.show()
    with qtbot.waitSignal(rail.chosen) as chosen:
        rail.item("people").click()
    assert chosen.args == ["people"]
    rail.set_count("today", 5)
    assert rail.item("today").accessibleName() == "Today, 5"
    rail.set_count("today", 0)
    assert rail.item("today").accessibleName() == "Today"
    assert rail.item("today").count() == 0
    rail.grab()


def test_choosing_tells_nobody_and_what_is_not_on_the_rail_changes_nothing(qtbot: QtBot) -> None:
    rail = Rail()
    qtbot.addWidget(rail)
    with qtbot.assertNotEmitted(rail.chosen):
        rail.choose("screener")
        rail.choose("imports")
    assert rail.item("screener").isChecked()
    assert rail.width() % 4 == 0
