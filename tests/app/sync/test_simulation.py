"""The exchange through a shared folder holds whatever goes wrong there, as a state machine tries it."""

import sys
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from app.errors import AppError
from app.sync.transports.base import FolderLocked, NoRoom, NotAllowed, NotAsWritten
from tests.support.simulated_end import end
from tests.support.simulated_folder import Key, Killed
from tests.support.simulated_harm import FORGERY, HARM
from tests.support.simulation import Simulation

_NUMBERS = st.integers(0, 999)
_FEW = st.integers(0, 3)
_REFUSALS: tuple[type[AppError], ...] = (NoRoom, FolderLocked, NotAllowed, NotAsWritten)


class Exchange(RuleBasedStateMachine):
    """Two to four people, what they do, and what happens to their folder and their computers."""

    runs = steps = 0

    def __init__(self) -> None:
        super().__init__()
        self.world: Simulation | None = None
        self.before: list[dict[Key, bytes]] = []
        self.twins = False
        type(self).runs += 1

    @initialize(count=st.sampled_from((2, 2, 2, 3, 3, 4)), met=st.booleans(), twins=st.integers(0, 3))
    def begin(self, count: int, met: bool, twins: int) -> None:
        self.world, self.twins = Simulation(count, met=met), twins == 0

    @property
    def _at(self) -> Simulation:
        assert self.world is not None
        type(self).steps += 1
        self.world.passed += timedelta(minutes=1)
        return self.world

    @rule(who=_FEW, to=_FEW, many=st.sampled_from((1, 1, 1, 2, 3, 9)), days=st.sampled_from((None, None, None, 2)))
    def give(self, who: int, to: int, many: int, days: int | None) -> None:
        self._at.give(who, to, many, days=days)

    @rule(who=_FEW, which=_NUMBERS)
    def take_back(self, who: int, which: int) -> None:
        self._at.take_back(who, which)

    @rule(who=_FEW, to=_FEW)
    def greet(self, who: int, to: int) -> None:
        self._at.greet(who, to)

    @rule(who=_FEW, fresh=st.booleans(), hours=st.sampled_from((0, 0, 3, 6)))
    def look(self, who: int, fresh: bool, hours: int) -> None:
        self._at.look(who, fresh=fresh, delay=timedelta(hours=hours))

    @rule(hours=st.sampled_from((0, 0, 3)))
    def all_look(self, hours: int) -> None:
        world = self._at
        for number in range(len(world.computers)):
            world.look(number, delay=timedelta(hours=hours))

    @rule(who=_FEW, after=st.integers(0, 60), fresh=st.booleans())
    def be_killed(self, who: int, after: int, fresh: bool) -> None:
        self._at.look(who, fresh=fresh, fault=(after, Killed()))

    @rule(who=_FEW, after=st.integers(0, 12), why=st.sampled_from(_REFUSALS))
    def be_refused(self, who: int, after: int, why: type[AppError]) -> None:
        self._at.look(who, fault=(after, why()))

    @rule(who=_FEW)
    def restart(self, who: int) -> None:
        self._at.restart(who)

    @rule(who=_FEW, which=_NUMBERS)
    def deliver(self, who: int, which: int) -> None:
        world = self._at
        number = world.any(who).wire.number
        late = list(world.clouds.late[number])
        if late:
            world.clouds.deliver(number, late[which % len(late)])

    @rule(harm=st.sampled_from(HARM), which=_NUMBERS, how=_NUMBERS)
    def harm(self, harm: object, which: int, how: int) -> None:
        assert callable(harm)
        self._at.harmed = True
        harm(self._at, which, how)

    @rule(forgery=st.sampled_from(FORGERY), which=_NUMBERS, how=_NUMBERS)
    def forge(self, forgery: object, which: int, how: int) -> None:
        assert callable(forgery)
        self._at.harmed = True
        forgery(self._at, which, how)

    @rule(save=st.booleans(), which=_NUMBERS)
    def roll_folder_back(self, save: bool, which: int) -> None:
        clouds = self._at.clouds
        if save or not self.before:
            self.before.append(dict(clouds.truth))
        else:
            clouds.roll_back(self.before[which % len(self.before)])

    @rule(who=_FEW, there=st.booleans())
    def take_folder_away(self, who: int, there: bool) -> None:
        world = self._at
        number = world.any(who).wire.number
        if there:
            world.clouds.bring(number)
        else:
            world.clouds.take(number)

    @rule(who=_FEW)
    def make_backup(self, who: int) -> None:
        self._at.keep(who)

    @rule(who=_FEW, which=_NUMBERS)
    def bring_back(self, who: int, which: int) -> None:
        self._at.bring_back(who, which)

    @precondition(lambda self: self.twins)
    @rule(who=_FEW)
    def run_twice(self, who: int) -> None:
        world = self._at
        if len(world.computers) < len(world.people) + 2:
            world.run_twice(who)

    @rule(who=_FEW, years=st.integers(-10, 10))
    def skew(self, who: int, years: int) -> None:
        world = self._at
        world.any(who).skew = timedelta(days=365 * years)

    @rule(hours=st.sampled_from((1, 7, 24, 24 * 8, 24 * 31)))
    def let_time_pass(self, hours: int) -> None:
        self._at.passed += timedelta(hours=hours)

    def teardown(self) -> None:
        world, self.world = self.world, None
        if world is None:
            return
        try:
            if sys.exc_info()[0] is None:
                end(world)
        finally:
            world.close()


def _run(examples: int, steps: int, *, seeded: bool) -> None:
    """Without shrinking: that is for whoever looks for the fault, and takes minutes."""
    chosen = settings(
        max_examples=examples,
        stateful_step_count=steps,
        derandomize=seeded,
        phases=(Phase.generate,),
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(Exchange, settings=chosen)


def test_whatever_happens_all_comes_once() -> None:
    _run(25, 40, seeded=True)


@pytest.mark.deep
def test_ten_thousand_runs() -> None:
    before = Exchange.runs, Exchange.steps
    _run(10_000, 55, seeded=False)
    print(f"{Exchange.runs - before[0]} runs, {Exchange.steps - before[1]} steps")
