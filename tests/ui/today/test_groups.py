"""Open replies fall into the groups of the day."""

from dataclasses import replace
from datetime import timedelta

from app.records.choices import Choices
from app.records.obligation import Level, Settlement
from app.workspace import Workspace
from tests.support.week import open_reply
from tests.support.windows import NOW
from ui.runtime.rows import Ink, Row, Section
from ui.today import groups


def test_mine_promised_and_theirs_stand_apart_longest_first(workspace: Workspace) -> None:
    day = groups.sort(workspace.replies.list(now=NOW), NOW)
    assert [one.name for one in day.mine] == ["Sabine Berger", "Aylin Demir", "Dr. Henning Brandt"]
    assert [one.name for one in day.promised] == ["Friederike Lohmann", "Tobias Hain"]
    assert day.theirs[0].name == "Nadine Pohl"
    assert not day.all_answered


def test_settled_silent_and_put_off_do_not_remind(workspace: Workspace) -> None:
    first, second, third = (
        open_reply(workspace, name, NOW) for name in ("Sabine Berger", "Aylin Demir", "Dr. Henning Brandt")
    )
    later = NOW + timedelta(days=1)
    day = groups.sort(
        [
            replace(first, settlement=Settlement.DONE),
            replace(second, level=Level.SILENT),
            replace(third, snoozed_until=later),
        ],
        NOW,
    )
    assert day.all_answered
    assert [one.name for one in day.coming] == ["Dr. Henning Brandt"]


def test_when_nothing_is_due_theirs_come_next(workspace: Workspace) -> None:
    theirs = replace(open_reply(workspace, "Nadine Pohl", NOW), due_at=NOW + timedelta(days=2))
    day = groups.sort([theirs], NOW)
    assert day.all_answered
    head, row = groups.entries(day, NOW, Choices())
    assert isinstance(head, Section)
    assert isinstance(row, Row)
    assert (head.title, row.number) == ("Coming next", "Wed")


def test_a_row_counts_working_days_and_colours_what_is_due(workspace: Workspace) -> None:
    rows = {
        entry.title: entry
        for entry in groups.entries(groups.sort(workspace.replies.list(now=NOW), NOW), NOW, Choices())
        if isinstance(entry, Row)
    }
    assert (rows["Sabine Berger"].number, rows["Sabine Berger"].ink) == ("3", Ink.DUE)
    assert (rows["Dr. Henning Brandt"].number, rows["Dr. Henning Brandt"].ink) == ("1", Ink.FAINT)
    assert rows["Nadine Pohl"].ink is Ink.OWED
    assert rows["Nadine Pohl"].sentence.startswith("You asked: ")
    assert rows["Friederike Lohmann"].sentence.startswith("You wrote: ")
    assert "waits 3 working day(s)" in rows["Sabine Berger"].spoken
