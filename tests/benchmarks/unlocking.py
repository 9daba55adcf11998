"""How long unlocking takes: the derivation as it is calibrated here, and all the rest.

    python -m tests.benchmarks.unlocking

The rest is measured by the recovery code, which needs no derivation, in a new process each time, after what the unlock
page loads while somebody types.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from app import workspace
from app.crypto.passphrase import stretch
from app.store import key_file

NOW = datetime(2026, 11, 25, tzinfo=UTC)
PASSPHRASE = "korrekt pferd batterie klammer"
TIMES = 11
_OPEN = """
import sys, time
from datetime import UTC, datetime
from pathlib import Path
from app import workspace
workspace.prepare()
started = time.perf_counter()
workspace.open(Path(sys.argv[1]), recovery_code=sys.argv[2], now=datetime(2026, 11, 25, tzinfo=UTC))
print(time.perf_counter() - started)
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "vault"
        started = time.perf_counter()
        made = workspace.create(folder, PASSPHRASE, now=NOW)
        creating = time.perf_counter() - started
        made.workspace.close()
        (work,) = (slot.work for slot in key_file.read(folder).slots if slot.work is not None)
        deriving = []
        for _ in range(TIMES):
            started = time.perf_counter()
            stretch(PASSPHRASE, bytes(16), work)
            deriving.append(time.perf_counter() - started)
        command = [sys.executable, "-c", _OPEN, str(folder), made.recovery_code]
        rest = [float(subprocess.run(command, capture_output=True, text=True, check=True).stdout) for _ in range(TIMES)]
    print(f"creating, with calibration: {creating:.2f} s")
    print(f"slot: {work.memory // 1024} MiB, {work.passes} passes, {work.lanes} lanes")
    print(f"derivation: median {statistics.median(deriving):.2f} s, {min(deriving):.2f} to {max(deriving):.2f} s")
    print(f"rest of unlocking: median {statistics.median(rest) * 1000:.1f} ms, worst {max(rest) * 1000:.1f} ms")


if __name__ == "__main__":
    main()
