"""The menu of stages."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.records.lead import Stage
from ui.leads.stage_menu import stage_menu
from ui.runtime.stages import stage_name


def test_the_present_stage_is_ticked_and_another_can_be_chosen(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    chosen: list[Stage] = []
    menu = stage_menu(parent, Stage.HEARD, chosen.append)
    actions = {action.text(): action for action in menu.actions() if not action.isSeparator()}
    assert actions[stage_name(Stage.HEARD)].isChecked()
    actions[stage_name(Stage.APPLIED)].trigger()
    assert chosen == [Stage.APPLIED]
