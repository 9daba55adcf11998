"""Nothing halts the window: not unlocking, and no page that is shown for the first time."""

import json
import subprocess
import sys

from tests.e2e.driver.watchdog import too_long
from tests.support.data import ROOT
from ui.shell.places import ALL


def _shown() -> dict[str, float]:
    command = [sys.executable, "-m", "tests.benchmarks.first_showing", "--json"]
    ran = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True, timeout=300)
    assert ran.returncode == 0, ran.stderr
    taken: dict[str, float] = json.loads(ran.stdout)["taken"]
    assert set(ALL) - {"today"} < set(taken)
    return taken


#: Milliseconds that the middle one of all places takes on the machine that the limit was set for.
_USUAL = 20.0


def test_no_place_holds_the_windows_thread_when_it_is_shown_first() -> None:
    assert too_long(_shown, runs=4, usual=_USUAL) == {}
