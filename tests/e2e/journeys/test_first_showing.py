"""Nothing halts the window: not unlocking, and no page that is shown for the first time."""

import json
import subprocess
import sys

from tests.support.data import ROOT
from ui.shell.places import ALL

#: Milliseconds of the processor at a stretch. The aim is 50, which all keep on a quiet machine; a busy one shares its
#: caches, and there a turn takes up to twice as long.
_MOST = 100


def test_no_place_holds_the_windows_thread_when_it_is_shown_first() -> None:
    command = [sys.executable, "-m", "tests.benchmarks.first_showing", "--json"]
    ran = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True, timeout=300)
    assert ran.returncode == 0, ran.stderr
    found = json.loads(ran.stdout)
    assert set(ALL) - {"today"} < set(found["taken"])
    assert {name: taken for name, taken in found["taken"].items() if taken > _MOST} == {}, found["slow"]
