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


def test_no_place_holds_the_windows_thread_when_it_is_shown_first() -> None:
    assert too_long(_shown) == {}
