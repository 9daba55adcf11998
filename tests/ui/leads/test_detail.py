"""One lead, shown."""

from pytestqt.qtbot import QtBot

from tests.support.windows import session
from tests.ui.leads.test_words import AT, lead
from ui.leads.detail import LeadDetail
from ui.widgets.button import Button


def test_a_lead_is_shown_and_cleared(qtbot: QtBot) -> None:
    detail = LeadDetail(session())
    qtbot.addWidget(detail)
    detail.show_lead(lead(), AT.date())
    assert detail.lead is not None
    detail.clear()
    assert detail.lead is None


def test_passing_on_goes_out_as_a_signal(qtbot: QtBot) -> None:
    detail = LeadDetail(session())
    qtbot.addWidget(detail)
    detail.show_lead(lead(), AT.date())
    passing = next(button for button in detail.findChildren(Button) if button.text() == "Vet and pass on")
    with qtbot.waitSignal(detail.passed):
        passing.click()
