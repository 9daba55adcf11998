"""What Today reads in one go."""

from datetime import timedelta

from app.records.reminder import FORGOTTEN_AFTER
from app.workspace import Workspace
from tests.support.week import ASKS, open_reply
from tests.support.windows import NOW
from ui.today.look_up import DAYS, look_at, look_back, look_up


def test_the_day_and_one_reply_are_read_whole(workspace: Workspace) -> None:
    day = look_up(workspace, NOW)
    assert len(day.open) == 9
    assert day.people == 9
    last = look_back(workspace, NOW).debt[-1]
    assert (last.mine, last.theirs) == (5, 4)
    shown = look_at(workspace, open_reply(workspace, "Sabine Berger", NOW).id, NOW)
    assert (shown.working_days, shown.patience) == (3, 2)
    assert shown.obligation.sentence == ASKS
    assert len(shown.exchanges) == 3


def test_the_picture_shows_working_days(workspace: Workspace) -> None:
    days = [one.day for one in look_back(workspace, NOW).debt]
    assert len(days) == DAYS
    assert days[-1] == NOW.date()
    assert all(day.weekday() < 5 for day in days)
    weekend = look_back(workspace, NOW - timedelta(days=1)).debt
    assert (weekend[-1].day.weekday(), weekend[-2].day.weekday()) == (6, 4)


def test_what_waited_more_than_a_year_is_no_task_for_today(workspace: Workspace) -> None:
    later = NOW + FORGOTTEN_AFTER
    assert workspace.replies.list(now=later)
    assert not look_up(workspace, later).open
