"""An import that is killed at any moment: the vault opens, finished slices stand, the import goes on."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app import workspace
from app.sources import slices
from app.workers import drive
from tests.support.mailboxes import ME, maildir, message
from tests.support.people import NOW, PASSPHRASE, make

ROOT = Path(__file__).resolve().parents[4]
_SCRIPT = f"""
import sys
from pathlib import Path
from app import workspace
from app.workers import drive
from tests.support.people import NOW, PASSPHRASE
if __name__ == "__main__":
    opened = workspace.open(Path(sys.argv[1]), passphrase=PASSPHRASE, now=NOW)
    print("open", flush=True)
    drive(opened.imports.run([Path(sys.argv[2])], now=NOW, me=({ME!r},)))
    opened.close()
"""


def killed(tmp_path: Path, times: int, seed: int) -> None:
    """Kill an import so often; after each time the vault must open with whole slices and less to do."""
    count = 1500
    folder = maildir(
        tmp_path / "m", [message(n, subject=f"Sache {n}", answers=n - 1 if n % 5 else None) for n in range(count)]
    )
    make(tmp_path / "vault").workspace.close()
    script = tmp_path / "run.py"
    script.write_text(_SCRIPT)
    moments = random.Random(seed)
    before = 0
    for _ in range(times):
        command = [sys.executable, str(script), str(tmp_path / "vault"), str(folder)]
        with subprocess.Popen(command, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE) as run:
            assert run.stdout is not None
            run.stdout.readline()
            try:
                run.wait(moments.uniform(0.0, 2.0))
            except subprocess.TimeoutExpired:
                run.kill()
            run.stdout.read()  # ends when all that it spawned has ended too: until then they may hold the vault's lock
        opened = workspace.open(tmp_path / "vault", passphrase=PASSPHRASE, now=NOW)
        database = opened._database
        now = database.value("SELECT count(*) FROM exchange")
        assert now >= before
        assert now % slices.MESSAGES == 0
        assert database.value("PRAGMA integrity_check") == "ok"
        before = now
        opened.close()
    opened = workspace.open(tmp_path / "vault", passphrase=PASSPHRASE, now=NOW)
    drive(opened.imports.run([folder], now=NOW, me=(ME,)))
    assert opened._database.value("SELECT count(*) FROM exchange") == count
    assert opened._database.value("SELECT count(DISTINCT key) FROM exchange") == count
    opened.close()


def test_killed_a_few_times(tmp_path: Path) -> None:
    start = time.perf_counter()
    killed(tmp_path, 3, seed=1)
    assert time.perf_counter() - start < 120


@pytest.mark.deep
def test_killed_at_fifty_moments(tmp_path: Path) -> None:
    for round_ in range(10):
        folder = tmp_path / str(round_)
        folder.mkdir()
        killed(folder, 5, seed=round_)
