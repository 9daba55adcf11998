"""What the program says of itself is what was measured last."""

import pytest

from resources.measured import FILE, Figure, Rate, load
from tests.benchmarks.figures import taken
from tests.support.replies import CASES


def test_the_figures_are_those_of_the_last_noted_run() -> None:
    assert FILE.read_text("utf-8") == taken((CASES / "RUNS.md").read_text("utf-8"))
    found = load()
    assert set(found.figures) == {"mine", "theirs", "personal"}
    assert all(one.right + one.missed > 0 for one in found.figures.values())


def test_shares_are_of_a_hundred() -> None:
    assert (Figure(22, 11, 7, 110, 150).trusted, Figure(22, 11, 7, 110, 150).found) == (67, 76)
    assert (Figure(0, 0, 0, 5, 5).trusted, Figure(0, 0, 0, 5, 5).found) == (0, 0)
    assert Rate(14, 470).per_thousand == 30


def test_a_run_that_lacks_a_figure_is_refused() -> None:
    with pytest.raises(ValueError, match="no run"):
        taken("# Runs\n")
    with pytest.raises(ValueError, match="missing"):
        taken("## Run 1, 2026-01-01\nown report all mine (1 right, 1 wrong, 1 missed, 1 rightly none of 4)\n")
