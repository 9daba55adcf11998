"""Takes the figures of the last measured run over into the program: ``python -m tests.benchmarks.figures``.

They come from ``corpora/replies/RUNS.md``, where each run over the halves kept apart is noted, so that what the program
says of itself (Settings, How often it is right) is what was measured and nothing else.
"""

import re
from datetime import date
from pathlib import Path

from resources.measured import FILE
from tests.support.replies import CASES

#: Lines of a run, and what they are called in the program.
FIGURES = {
    "own report all mine": "mine",
    "own report all theirs": "theirs",
    "own report all personal": "personal",
}
RATES = {
    "gaia promotions that remind": ("promotions",),
    "spam-1 that reminds": ("spam",),
    "spam-2 that reminds": ("spam",),
}
_RUN = re.compile(r"^## Run \d+, (\d{4}-\d\d-\d\d)", re.MULTILINE)
_COUNTS = re.compile(r"\((\d+) right, (\d+) wrong, (\d+) missed, (\d+) rightly none of (\d+)\)")
_OF = re.compile(r"(\d+) of (\d+)")


def last_run(text: str) -> tuple[date, str]:
    """The day and the lines of the newest run. Raises ``ValueError`` where there is none."""
    runs = list(_RUN.finditer(text))
    if not runs:
        raise ValueError("no run is noted")
    return date.fromisoformat(runs[-1][1]), text[runs[-1].start() :]


def taken(text: str) -> str:
    """The figures of the last run as TOML. Raises ``ValueError`` for a run that lacks one."""
    day, lines = last_run(text)
    figures: dict[str, tuple[str, ...]] = {}
    rates: dict[str, list[int]] = {}
    for line in lines.splitlines():
        for start, name in FIGURES.items():
            if line.startswith(start) and (counts := _COUNTS.search(line)):
                figures[name] = counts.groups()
        for start, (name,) in RATES.items():
            if line.startswith(start) and (found := _OF.search(line)):
                total = rates.setdefault(name, [0, 0])
                total[0] += int(found[1])
                total[1] += int(found[2])
    if set(figures) != set(FIGURES.values()):
        raise ValueError("a figure is missing")
    made = ["# Written by python -m tests.benchmarks.figures from the last noted run.", f"measured_on = {day}", ""]
    for name, (right, wrong, missed, none, cases) in figures.items():
        made += [
            f"[figures.{name}]",
            f"right = {right}",
            f"wrong = {wrong}",
            f"missed = {missed}",
            f"none = {none}",
            f"cases = {cases}",
            "",
        ]
    made += ["[rates]"] if not rates else []
    for name, (count, of) in rates.items():
        made += [f"[rates.{name}]", f"count = {count}", f"of = {of}", ""]
    return "\n".join(made).rstrip() + "\n"


def main(source: Path = CASES / "RUNS.md", target: Path = FILE) -> None:
    target.write_text(taken(source.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
