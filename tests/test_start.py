"""What the program must have loaded before it can show the unlock page, and nothing more: start-up is felt."""

import subprocess
import sys
from pathlib import Path

from app import paths
from tests.support.data import ROOT

CODE = """
import sys
from pathlib import Path
from ui.__main__ import arguments, build
from ui.runtime import bindings
bindings.load()
arguments([])
from PySide6 import QtWidgets
application = QtWidgets.QApplication(["kreis", "-style", "Fusion"])
application.setProperty("fusion", True)
window = build(application, Path(sys.argv[1]))
window.grab()
assert "QStyle" not in vars(QtWidgets)  # 570 names, 4 ms
print(*sorted(sys.modules))
sys.stdout.flush()
import os
os._exit(0)
"""
#: Each of these costs a noticeable part of the time to the unlock page, and none is needed before the passphrase.
LATER = (
    *("keyring", "email.parser", "cryptography", "sqlcipher3", "zxcvbn", "asyncio", "jeepney", "secretstorage"),
    *("concurrent.futures.process", "PySide6.QtNetwork", "PySide6.QtDBus", "PySide6.QtPrintSupport"),
    *("app.services", "app.store.vault", "app.store.database", "app.reading", "app.judging", "app.formats"),
    *("app.sources", "app.sync", "ui.today", "ui.people", "ui.screener", "ui.leads", "ui.referrals", "ui.peers"),
    *("ui.preferences", "argparse", "_bz2", "_lzma", "_ast", "_random"),
)


def test_the_unlock_page_waits_for_nothing_it_does_not_need(tmp_path: Path) -> None:
    for name in paths.VAULT_FILES:
        (tmp_path / name).touch()
    done = subprocess.run(
        [sys.executable, "-c", CODE, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    loaded = done.stdout.split()
    early = sorted(name for name in LATER if any(one == name or one.startswith(name + ".") for one in loaded))
    assert not early, early
