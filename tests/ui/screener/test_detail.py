"""The decision shows why somebody waits."""

from pytestqt.qtbot import QtBot

from app.records.contact import Standing
from app.records.exchange import Reason
from tests.ui.screener.test_rows import waiting
from ui.screener.detail import ScreenerDetail


def test_the_reason_is_said_and_an_error_stands_below_the_cards(qtbot: QtBot) -> None:
    detail = ScreenerDetail()
    qtbot.addWidget(detail)
    detail.resize(760, 700)
    detail.show()
    detail.show_waiting(waiting(reason=Reason.PHISHING))
    assert detail._reason.title() == "Be careful"
    detail.refuse("Dieser Ring ist voll.")
    assert detail._error.isVisible()
    detail.show_waiting(waiting())
    assert not detail._error.isVisible()
    with qtbot.waitSignal(detail.decided) as decided:
        detail._cards[Standing.KNOWN].click()
    assert decided.args == [Standing.KNOWN]
