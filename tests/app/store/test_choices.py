"""Choices keep every field, and bear with what they do not know."""

from datetime import time

from app.records.choices import Choices
from app.store import choices
from app.workspace import Workspace
from tests.support.people import NOW


def test_nothing_chosen_is_the_defaults(space: Workspace) -> None:
    assert choices.get(space._database) == Choices()


def test_all_fields_come_back(space: Workspace) -> None:
    chosen = Choices(
        my_name="Änne", region="AT", time_zone="Europe/Vienna", quiet_from=time(17, 30), quiet_until=time(7),
        patience_mine=1, patience_theirs=9, notices_a_day=2, digest_at=time(6, 5),
        names_in_notices=True, circle_capacity=40,
    )  # fmt: skip
    for _ in range(2):
        with space._database.transaction("test", NOW):
            choices.put(space._database, chosen)
    assert choices.get(space._database) == chosen


def test_a_field_of_another_version_is_passed_over(space: Workspace) -> None:
    with space._database.transaction("test", NOW):
        space._database.insert("choices", id=1, value='{"patience_mine": 4, "unheard_of": 1}')
    assert choices.get(space._database) == Choices(patience_mine=4)
