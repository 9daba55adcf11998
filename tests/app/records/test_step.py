"""Steps stand in the order in which they are taken."""

from datetime import date

from app.records.ids import StepId
from app.records.step import Step


def step(number: int, due: int | None = None, done: int | None = None) -> Step:
    return Step(
        id=StepId(number),
        words="Geheim",
        due_on=None if due is None else date(2026, 11, due),
        done_on=None if done is None else date(2026, 11, done),
    )


def test_what_is_done_stands_first_and_what_has_no_day_last() -> None:
    steps = [step(1), step(2, 27), step(3, 20, 21), step(4, 9), step(5, None, 3), step(6)]
    assert [one.id for one in sorted(steps, key=lambda one: one.order)] == [5, 3, 4, 2, 1, 6]


def test_it_prints_no_words() -> None:
    assert "Geheim" not in repr(step(1))
