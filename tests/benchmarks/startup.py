"""From start to first picture: the unlock page beside an empty PySide6 window, medians of interleaved starts.

``python -m tests.benchmarks.startup [STARTS]``; the aim is at most 1.4 times the empty window.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

EMPTY = """
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
window = QWidget()
window.resize(1280, 800)
window.show()
window.grab()
"""
UNLOCK = """
import sys
from pathlib import Path
from ui.__main__ import build
from ui.runtime import bindings
bindings.load()
from PySide6.QtWidgets import QApplication
application = QApplication([])
window = build(application, Path(sys.argv[1]))
window.show()
window.grab()
"""
END = "import os; os._exit(0)"
AIM = 1.4


def _seconds(code: str, folder: Path) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled once, not at every start
    before = time.perf_counter()
    subprocess.run([sys.executable, "-c", code + END, str(folder)], check=True, env=environment)
    return time.perf_counter() - before


def main(starts: int = 21) -> int:
    """Print both medians and their ratio; 1 if the aim is missed."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file in ("vault.db", "vault.keys"):
            (folder / file).touch()
        for code in (EMPTY, UNLOCK):
            _seconds(code, folder)  # the first start compiles
        pairs = [(_seconds(EMPTY, folder), _seconds(UNLOCK, folder)) for _ in range(starts)]
    empty, unlock = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(f"empty {empty * 1000:.0f} ms, unlock {unlock * 1000:.0f} ms, ratio {unlock / empty:.2f} (aim {AIM})")
    return 0 if unlock <= AIM * empty else 1


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
