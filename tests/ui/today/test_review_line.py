"""The invitation to the weekly review comes towards the end of a week, once."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from app.workspace import Workspace
from tests.support.windows import session
from ui.today.review_line import ReviewLine, is_time

THURSDAY = date(2026, 11, 26)


@pytest.mark.parametrize(
    ("today", "reviewed", "shown"),
    [
        (date(2026, 11, 25), "", False),
        (THURSDAY, "", True),
        (date(2026, 11, 28), "2026-11-19", True),
        (date(2026, 11, 28), "2026-11-26", False),
        (date(2026, 12, 3), "2026-11-28", True),
    ],
)
def test_when_it_is_time(today: date, reviewed: str, shown: bool) -> None:
    assert is_time(today, reviewed) is shown


def test_it_says_what_there_is_and_can_be_skipped(
    qtbot: QtBot, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    over = session()
    over.unlock(lambda: workspace, owner=over)
    line = ReviewLine(over)
    over.setParent(line)
    qtbot.addWidget(line)
    line.reload()
    assert not line.isVisible()  # a Monday
    monkeypatch.setattr("ui.today.review_line._THURSDAY", 0)
    line.reload()
    assert line.isVisible()
    assert line.sentence().startswith("Weekly review: 3 reply(ies) you owe")
    with qtbot.waitSignal(over.sought) as sought:
        line.begin.click()
    assert sought.args[0] == "review"
    line.skip.click()
    assert not line.isVisible()
    assert workspace.choices.get().reviewed_on
