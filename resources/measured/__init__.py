"""How often the program was right when it was last measured; written by ``python -m tests.benchmarks.figures``."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("figures.toml")
#: So many conversations with people they vetted has somebody in a week who writes much.
A_WEEK = 50


def in_a_week(wrong: int, conversations: int) -> float:
    """Of wrong reminders among so many conversations those of a week of ``A_WEEK``, were all as hard."""
    return A_WEEK * wrong / (conversations or 1)


@dataclass(frozen=True, slots=True)
class Figure:
    """Counts of a yes-or-no question: rightly yes, wrongly yes, wrongly no, rightly no, and of how many cases.

    What was told but should have been told otherwise counts as wrong and as missed.
    """

    right: int
    wrong: int
    missed: int
    none: int
    cases: int

    @property
    def trusted(self) -> int:
        """Of a hundred that the program names, so many are right."""
        return round(100 * self.right / (self.right + self.wrong or 1))

    @property
    def found(self) -> int:
        """Of a hundred that there are, so many it names."""
        return round(100 * self.right / (self.right + self.missed or 1))


@dataclass(frozen=True, slots=True)
class Rate:
    """So many of all do what they should not."""

    count: int
    of: int

    @property
    def per_thousand(self) -> int:
        return round(1000 * self.count / (self.of or 1))


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures by name, and rates by name, as of a day."""

    measured_on: date
    figures: Mapping[str, Figure]
    rates: Mapping[str, Rate]

    @property
    def wrong_a_week(self) -> float:
        """Wrong reminders of either kind in a week (``in_a_week``)."""
        mine, theirs, strangers = (self.figures[name] for name in ("mine", "theirs", "personal"))
        return in_a_week(mine.wrong + theirs.wrong, mine.cases - strangers.cases)


@cache
def load() -> Figures:
    """The figures that ship with the program."""
    import tomllib

    read = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return Figures(
        measured_on=read["measured_on"],
        figures={name: Figure(**counts) for name, counts in read["figures"].items()},
        rates={name: Rate(**counts) for name, counts in read["rates"].items()},
    )
