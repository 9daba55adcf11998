"""Steps of a simulation as plain values: drawn from a seed, written down, gone again, and made fewer where they fail.

    python -m tests.support.simulated_steps FIRST COUNT [STEPS]

plays ``COUNT`` runs with the seeds from ``FIRST`` on and prints of each that fails why, and the fewest steps for that.
"""

import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta

from app.errors import AppError
from app.sync.transports.base import FolderLocked, NoRoom, NotAllowed, NotAsWritten
from tests.support.simulated_end import end
from tests.support.simulated_folder import Key, Killed
from tests.support.simulated_harm import FORGERY, HARM
from tests.support.simulation import Simulation

type Step = tuple[str, Mapping[str, object]]
"""What is done, a method of ``Course``, and with what."""

_REFUSALS: dict[str, type[AppError]] = {one.__name__: one for one in (NoRoom, FolderLocked, NotAllowed, NotAsWritten)}
_HARM = {one.__name__: one for one in HARM}
_FORGERY = {one.__name__: one for one in FORGERY}
_FEW = range(4)
_ANY = range(1_000)
_YES = (True, False)

#: The first step.
BEGIN: Mapping[str, Sequence[object]] = {"count": (2, 2, 2, 3, 3, 4), "met": _YES}
#: The others, and what each is done with.
STEPS: Mapping[str, Mapping[str, Sequence[object]]] = {
    "give": {"who": _FEW, "to": _FEW, "many": (1, 1, 1, 2, 3, 9), "days": (None, None, None, 2)},
    "take_back": {"who": _FEW, "which": _ANY},
    "take_back_of_others": {"who": _FEW, "to": _FEW, "which": _ANY},
    "greet": {"who": _FEW, "to": _FEW},
    "look": {"who": _FEW, "fresh": _YES, "hours": (0, 0, 3, 6)},
    "all_look": {"hours": (0, 0, 3)},
    "be_killed": {"who": _FEW, "after": range(61), "fresh": _YES},
    "be_refused": {"who": _FEW, "after": range(13), "why": tuple(_REFUSALS)},
    "restart": {"who": _FEW},
    "deliver": {"who": _FEW, "which": _ANY},
    "harm": {"what": tuple(_HARM), "which": _ANY, "how": _ANY},
    "forge": {"what": tuple(_FORGERY), "which": _ANY, "how": _ANY},
    "roll_folder_back": {"save": _YES, "which": _ANY},
    "take_folder_away": {"who": _FEW, "there": _YES},
    "make_backup": {"who": _FEW},
    "bring_back": {"who": _FEW, "which": _ANY},
    "run_twice": {"who": _FEW},
    "skew": {"who": _FEW, "years": range(-10, 11)},
    "let_time_pass": {"hours": (1, 7, 24, 24 * 8, 24 * 31)},
}


class Course:
    """Two to four people, what they do, and what happens to their folder and their computers."""

    def __init__(self, count: int, met: bool) -> None:
        self.world = Simulation(count, met=met)
        self._before: list[dict[Key, bytes]] = []

    def do(self, step: Step) -> None:
        self.world.passed += timedelta(minutes=1)
        what, how = step
        getattr(self, what)(**how)

    def give(self, who: int, to: int, many: int, days: int | None) -> None:
        self.world.give(who, to, many, days=days)

    def take_back(self, who: int, which: int) -> None:
        self.world.take_back(who, which)

    def take_back_of_others(self, who: int, to: int, which: int) -> None:
        self.world.take_back_of_others(who, to, which)

    def greet(self, who: int, to: int) -> None:
        self.world.greet(who, to)

    def look(self, who: int, fresh: bool, hours: int) -> None:
        self.world.look(who, fresh=fresh, delay=timedelta(hours=hours))

    def all_look(self, hours: int) -> None:
        for number in range(len(self.world.computers)):
            self.world.look(number, delay=timedelta(hours=hours))

    def be_killed(self, who: int, after: int, fresh: bool) -> None:
        self.world.look(who, fresh=fresh, fault=(after, Killed()))

    def be_refused(self, who: int, after: int, why: str) -> None:
        self.world.look(who, fault=(after, _REFUSALS[why]()))

    def restart(self, who: int) -> None:
        self.world.restart(who)

    def deliver(self, who: int, which: int) -> None:
        clouds, number = self.world.clouds, self.world.any(who).wire.number
        late = list(clouds.late[number])
        if late:  # half of the time the newest, before what was written earlier
            clouds.deliver(number, late[-1] if which % 2 else late[which % len(late)])

    def harm(self, what: str, which: int, how: int) -> None:
        self.world.harmed = True
        _HARM[what](self.world, which, how)

    def forge(self, what: str, which: int, how: int) -> None:
        self.world.harmed = True
        _FORGERY[what](self.world, which, how)

    def roll_folder_back(self, save: bool, which: int) -> None:
        clouds = self.world.clouds
        if save or not self._before:
            self._before.append(dict(clouds.truth))
        else:
            clouds.roll_back(self._before[which % len(self._before)])

    def take_folder_away(self, who: int, there: bool) -> None:
        number = self.world.any(who).wire.number
        if there:
            self.world.clouds.bring(number)
        else:
            self.world.clouds.take(number)

    def make_backup(self, who: int) -> None:
        self.world.keep(who)

    def bring_back(self, who: int, which: int) -> None:
        self.world.bring_back(who, which)

    def run_twice(self, who: int) -> None:
        if len(self.world.computers) < len(self.world.people) + 2:
            self.world.run_twice(who)

    def skew(self, who: int, years: int) -> None:
        self.world.any(who).skew = timedelta(days=365 * years)

    def let_time_pass(self, hours: int) -> None:
        self.world.passed += timedelta(hours=hours)


def drawn(seed: int, count: int) -> list[Step]:
    """The beginning and as many steps. Each run does without some kinds of them, so that others come together; a vault
    runs twice in a fourth of the runs, since then little can be promised.
    """
    chance = random.Random(seed)
    kinds = [kind for kind in STEPS if chance.random() < 0.75 and kind != "run_twice"]
    kinds += ["run_twice"] if chance.random() < 0.25 else []
    kinds += ["give", "look", "all_look"]
    steps = [_drawn(chance, "begin", BEGIN)]
    for _ in range(count):
        kind = chance.choice(kinds)
        steps.append(_drawn(chance, kind, STEPS[kind]))
    return steps


def play(steps: Sequence[Step]) -> None:
    """Go through the steps, let all faults stop, and assert what must hold."""
    (_, begin), *others = steps
    course = Course(**begin)  # type: ignore[arg-type]  # plain values of the table
    try:
        for step in others:
            course.do(step)
        end(course.world)
    finally:
        course.world.close()


def failure(steps: Sequence[Step]) -> str:
    """What does not hold, "" where all does; numbers in it do not matter."""
    try:
        play(steps)
    except (Exception, Killed) as error:
        said = f"{type(error).__name__}: {error}".partition("\n")[0]
        return "".join(one for one in said if not one.isdigit())
    return ""


def fewest(steps: Sequence[Step], *, seconds: float = 60) -> list[Step]:
    """As few of the steps as still fail in the same way."""
    why, best, until = failure(steps), list(steps), time.monotonic() + seconds
    size = len(best) // 2
    while size and time.monotonic() < until:
        at, before = len(best) - size, len(best)
        while at >= 1 and time.monotonic() < until:
            tried = best[:at] + best[at + size :]
            if failure(tried) == why:
                best = tried
            at -= size
        if len(best) == before or size > 1:
            size = size // 2
    return best


def runs(
    first: int, count: int, steps: int, *, failed: Callable[[int, str], None], still: Callable[[], bool] = lambda: True
) -> int:
    """Play runs by their seeds, as long as ``still``; gives how many."""
    for seed in range(first, first + count):
        if not still():
            return seed - first
        if why := failure(drawn(seed, steps)):
            failed(seed, why)
    return count


def _drawn(chance: random.Random, kind: str, choices: Mapping[str, Sequence[object]]) -> Step:
    return kind, {name: chance.choice(values) for name, values in choices.items()}


def main(arguments: Sequence[str]) -> int:
    first, count, steps = (*map(int, arguments), 55)[:3]
    kinds: Counter[str] = Counter()

    def failed(seed: int, why: str) -> None:
        kinds[why] += 1
        print(f"seed {seed}: {why}", flush=True)
        if kinds[why] <= 2:
            for step in fewest(drawn(seed, steps)):
                print(f"    {step},", flush=True)

    begun = time.process_time()
    done = runs(first, count, steps, failed=failed)
    took = time.process_time() - begun
    print(f"{done} runs of {steps} steps from seed {first}: {kinds.total()} failed; {done / took:.1f} runs a second")
    for why, number in kinds.most_common():
        print(f"    {number} {why}")
    return 1 if kinds else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
