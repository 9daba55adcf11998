"""How often it is right: the figures that ship, and the way back."""

from pytestqt.qtbot import QtBot

from resources.measured import load
from tests.support.windows import session
from ui.preferences.accuracy import AccuracyPage
from ui.widgets.label import Label


def test_the_page_says_the_figures_that_were_measured(qtbot: QtBot) -> None:
    over = session()
    page = AccuracyPage(over)
    over.setParent(page)
    qtbot.addWidget(page)
    page.show()
    mine = load().figures["mine"]
    said = [label.text() for label in page.tables[0].findChildren(Label)]
    assert {str(mine.trusted), str(mine.found)} <= set(said)
    assert f"{load().wrong_a_week:.1f}" in said
    assert str(mine.right + mine.wrong + mine.missed + mine.none) in page.how.text()
    with qtbot.waitSignal(over.sought) as sought:
        page.back.click()
    assert sought.args[0] == "settings"
