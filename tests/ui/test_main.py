"""Arguments, and what the first picture may load."""

import subprocess
import sys
from pathlib import Path

from tests.support.data import ROOT
from ui.__main__ import arguments

#: What the unlock page must not wait for.
LATE = (
    "cryptography",
    "sqlcipher3",
    "email",
    "zxcvbn",
    "keyring",
    "sqlite3",
    "multiprocessing",
    "ui.today",
    "ui.people",
)


def test_arguments() -> None:
    given = arguments(["--vault", "/tmp/v", "a.vcf", "b.mbox"])
    assert given.vault == Path("/tmp/v")
    assert given.files == [Path("a.vcf"), Path("b.mbox")]
    assert arguments(["--selftest"]).selftest


def test_the_unlock_page_loads_nothing_that_opens_a_vault(tmp_path: Path) -> None:
    (tmp_path / "vault.db").touch()
    (tmp_path / "vault.keys").touch()
    code = (
        "import sys; from pathlib import Path;"
        "from PySide6.QtWidgets import QApplication; from ui.__main__ import build;"
        "a = QApplication([]); w = build(a, Path(sys.argv[1])); w.show();"
        "print(' '.join(sys.modules)); w.close()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True, cwd=ROOT
    )
    loaded = set(done.stdout.split())
    assert not [name for name in LATE if name in loaded]
