"""Each decision does to the reply what its name says."""

from datetime import timedelta

from app.records.obligation import Settlement
from app.workspace import Workspace
from tests.support import week
from tests.support.windows import NOW
from ui.today import decisions


def test_each_does_what_its_name_says(workspace: Workspace) -> None:
    one = week.open_reply(workspace, "Sabine Berger", NOW).id
    decisions.snooze(workspace, one, NOW, until=NOW + timedelta(days=1))
    assert workspace.replies.get(one).snoozed_until == NOW + timedelta(days=1)
    decisions.keep(workspace, one, NOW)
    assert workspace.replies.get(one).settlement is None
    decisions.waive(workspace, one, NOW)
    assert workspace.replies.get(one).settlement is Settlement.WAIVED
    decisions.done(workspace, one, NOW)
    assert workspace.replies.get(one).settlement is Settlement.DONE
