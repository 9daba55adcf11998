"""The steps by themselves: what is shown, and what cannot be gone past."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.records.backup import Holding, Restored
from tests.app.records.test_backup import TODAY, backup
from ui.runtime import i18n
from ui.vault.restore_steps import ChooseStep, DoneStep, HoldingStep, KeyStep
from ui.widgets.label import Text
from ui.widgets.option_card import OptionCard


def test_backups_are_cards(qtbot: QtBot) -> None:
    step = ChooseStep()
    qtbot.addWidget(step)
    step.show_backups([backup(TODAY, hour=hour) for hour in range(20)], own=True)
    cards = step.findChildren(OptionCard)
    assert len(cards) == 12
    with qtbot.waitSignal(step.chosen) as chosen:
        cards[0].click()
    assert chosen.args == [backup(TODAY, hour=0)]
    step.show_backups([], own=False)
    assert step.findChildren(OptionCard) == []


def test_nothing_typed_opens_nothing(qtbot: QtBot) -> None:
    step = KeyStep()
    qtbot.addWidget(step)
    with qtbot.assertNotEmitted(step.given):
        step.next_button.click()
    step.other.click()
    step.field.line.setText("code")
    with qtbot.waitSignal(step.given) as given:
        step.next_button.click()
    assert given.args == ["code", True]
    step.busy(True)
    assert not step.next_button.isEnabled()


def test_what_it_holds_and_where_the_other_lies(qtbot: QtBot) -> None:
    holding = Holding(backup=backup(TODAY), rows={"contact": 212, "exchange": 48213})
    step, done = HoldingStep(), DoneStep()
    for one in (step, done):
        qtbot.addWidget(one)
    step.show_holding(holding)
    assert {"212", i18n.number(48213)} <= {text.text() for text in step.facts.findChildren(Text)}
    done.show_restored(Restored(holding=holding, aside=Path("/a/b/c/vault/aside/2026-11-24")))
    assert done.aside.sentence().endswith("2026-11-24.")
