"""Choices are one value, and can be taken back."""

import pytest

from app.changes import ChangeSet, Kind
from app.errors import Invalid
from app.records.choices import Choices
from app.workspace import Workspace
from tests.support.people import NOW


def test_a_change_is_announced_and_undone(space: Workspace) -> None:
    heard: list[ChangeSet] = []
    space.on_commit(heard.append)
    space.choices.change(Choices(region="DE-BY", patience_mine=1), now=NOW)
    assert space.choices.get() == Choices(region="DE-BY", patience_mine=1)
    assert heard == [ChangeSet.of({Kind.CHOICES})]
    space.history.undo(now=NOW)
    assert space.choices.get() == Choices()


@pytest.mark.parametrize(
    "wrong",
    [
        Choices(region="XX"),
        Choices(patience_close=61),
        Choices(patience_inner=-2),
        Choices(patience_mine=-1),
        Choices(circle_capacity=151),
        Choices(touch_wider=3_661),
        Choices(touch_inner=-1),
        Choices(notices_a_day=99),
    ],
)
def test_what_is_out_of_bounds_is_refused(space: Workspace, wrong: Choices) -> None:
    with pytest.raises(Invalid):
        space.choices.change(wrong, now=NOW)
    assert space.choices.get() == Choices()
