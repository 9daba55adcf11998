"""Arguments, and what the first picture may load."""

import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from tests.support.data import ROOT
from tests.support.windows import speaking
from ui.__main__ import _tell_no_answer, arguments
from ui.runtime import instance
from ui.runtime.doorbell import Call, Doorbell

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


def _has_ended(process: subprocess.Popen[bytes]) -> bool:
    return process.poll() is not None


def test_arguments() -> None:
    given = arguments(["--vault", "/tmp/v", "a.vcf", "b.mbox"])
    assert given.vault == Path("/tmp/v")
    assert given.files == [Path("a.vcf"), Path("b.mbox")]
    assert arguments(["--selftest"]).selftest
    assert arguments(["--background", "a.vcf"]).background
    assert arguments(["--locked", "--minimised"]).minimised
    assert vars(arguments([])) == {**vars(arguments(["--minimised"])), "minimised": False, "files": ()}
    with pytest.raises(SystemExit):
        arguments(["--locked", "--capture"])


def test_a_second_start_hands_over_what_it_was_given_and_ends(qtbot: QtBot, home: Path) -> None:
    """The first is this test: it holds the vault's lock and listens, as a window does."""
    first = instance.Instance.take(home / "vault")
    bell = Doorbell(instance.socket(home / "vault"))
    heard: list[Call] = []
    bell.rung.connect(heard.append)
    for given in (["7F3K.referral", "--capture"], ["--background"]):
        with subprocess.Popen([sys.executable, "-P", "-m", "ui", *given], cwd=home) as second:
            qtbot.waitUntil(partial(_has_ended, second), timeout=60_000)
            assert second.returncode == 0
    assert heard == [Call(files=(home / "7F3K.referral",), capture=True), Call(quiet=True)]
    bell.close()
    first.release()


def test_a_window_that_does_not_answer_is_told_of(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    with speaking(qapp):
        assert _tell_no_answer(qapp) == 1
    assert said == ["Kreis is running with this vault already, but does not answer. Please end it and start again."]


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
