"""The exchange through a shared folder holds whatever goes wrong there: tried by Hypothesis, and by runs with seeds."""

import sys
import time

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from tests.support import simulated_steps
from tests.support.simulated_end import end
from tests.support.simulated_steps import BEGIN, STEPS, Course, Step, drawn, failure, fewest

_STEPS = st.one_of(
    *(
        st.tuples(st.just(kind), st.fixed_dictionaries({name: st.sampled_from(values) for name, values in how.items()}))
        for kind, how in STEPS.items()
    )
)


class Exchange(RuleBasedStateMachine):
    """What happens to two to four people, chosen by Hypothesis."""

    def __init__(self) -> None:
        super().__init__()
        self.course: Course | None = None

    @initialize(count=st.sampled_from(BEGIN["count"]), met=st.booleans())
    def begin(self, count: int, met: bool) -> None:
        self.course = Course(count, met)

    @rule(step=_STEPS)
    def do(self, step: Step) -> None:
        assert self.course is not None
        self.course.do(step)

    def teardown(self) -> None:
        course, self.course = self.course, None
        if course is None:
            return
        try:
            if sys.exc_info()[0] is None:
                end(course.world)
        finally:
            course.world.close()


def test_whatever_happens_all_comes_once() -> None:
    """Without shrinking: that is for whoever looks for the fault, and ``simulated_steps`` does it better."""
    chosen = settings(
        max_examples=8,
        stateful_step_count=40,
        derandomize=True,
        phases=(Phase.generate,),
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(Exchange, settings=chosen)


def _hold(first: int, count: int, steps: int) -> None:
    failed: dict[int, str] = {}
    begun = time.process_time()
    done = simulated_steps.runs(first, count, steps, failed=failed.__setitem__)
    rate = done / (time.process_time() - begun)
    print(f"{done} runs of {steps} steps, seeds from {first} on: {rate:.1f} a second and core")
    assert failed == {}


def test_some_runs() -> None:
    _hold(0, 12, 55)


@pytest.mark.deep
@pytest.mark.parametrize("first", range(0, 10_000, 2_500))
def test_ten_thousand_runs(first: int) -> None:
    _hold(first, 2_500, 55)


def test_a_run_can_be_gone_again() -> None:
    assert drawn(7, 30) == drawn(7, 30)
    assert len(drawn(7, 30)) == 31


def test_of_a_run_that_fails_the_fewest_steps_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def hate(course: Course, who: int) -> None:
        assert who != 3, f"{who} is not liked"

    monkeypatch.setattr(Course, "restart", hate)
    steps = next(drawn(seed, 30) for seed in range(99) if failure(drawn(seed, 30)))
    assert failure(steps) == "AssertionError:  is not liked"
    begin, step = fewest(steps)
    assert (begin[0], step) == ("begin", ("restart", {"who": 3}))
