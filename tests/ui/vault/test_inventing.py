"""The page while an office is being invented."""

from pytestqt.qtbot import QtBot

from app.errors import VaultInUse
from app.records.batch import Progress
from ui.vault.inventing import InventingPage


def test_only_the_works_own_steps_move_the_bar(qtbot: QtBot) -> None:
    page = InventingPage()
    qtbot.addWidget(page)
    page.tell(Progress(step="sample", done=3, total=6))
    page.tell(Progress(step="mail", done=1, total=100))
    assert page.panel.count() == "50 %"


def test_what_fails_leaves_the_way_back(qtbot: QtBot) -> None:
    page = InventingPage()
    qtbot.addWidget(page)
    page.show()
    page.refuse(VaultInUse())
    assert page.below.isVisible()
    assert not page.panel.isVisible()
    with qtbot.waitSignal(page.left):
        page.step.back_button.click()
