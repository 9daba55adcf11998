"""A card says what it holds, and its keys go out as signals."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.records.ids import ContactId
from app.records.lead import Stage
from tests.ui.leads.test_words import AT, lead
from ui.leads.card import LeadCard
from ui.widgets.pill import Pill


def _card(qtbot: QtBot, step: str = "", step_on: date | None = None) -> LeadCard:
    shown = replace(lead(step=step, step_on=step_on), told_by=ContactId(3), told_by_name="Miriam Castell")
    card = LeadCard(shown, AT.date())
    qtbot.addWidget(card)
    card.resize(160, 120)
    card.show()
    return card


def test_it_says_all_it_shows(qtbot: QtBot) -> None:
    card = _card(qtbot)
    for part in ("Assistenz", "Weber Stiftung", "Heard", "Closes", "Miriam Castell"):
        assert part in card.accessibleName()
    (pill,) = card.findChildren(Pill)
    assert pill.text() == "Closes 27 Nov"
    assert card.height() >= 90
    step = _card(qtbot, step="anrufen", step_on=date(2026, 11, 23))
    assert step.findChildren(Pill)[0].text() != "Closes 27 Nov"


def test_without_a_day_there_is_no_pill(qtbot: QtBot) -> None:
    card = LeadCard(lead(Stage.APPLIED), AT.date())
    qtbot.addWidget(card)
    assert card.findChildren(Pill) == []


def test_keys(qtbot: QtBot) -> None:
    card = _card(qtbot)
    with qtbot.waitSignal(card.pushed) as pushed:
        qtbot.keyClick(card, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert pushed.args == [1]
    with qtbot.waitSignal(card.stepped):
        qtbot.keyClick(card, Qt.Key.Key_Down)
    with qtbot.waitSignal(card.asked):
        qtbot.keyClick(card, Qt.Key.Key_Menu)
    with qtbot.waitSignal(card.clicked):
        qtbot.keyClick(card, Qt.Key.Key_Return)
