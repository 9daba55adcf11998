"""Children get the environment that the program was started with."""

import os
import sys
from pathlib import Path

import pytest

from ui.runtime import children

BUNDLE = Path("/opt/kreis/_internal")


def _joined(*parts: str) -> str:
    return os.pathsep.join(parts)


def test_the_loaders_part_is_taken_out_and_what_was_before_put_back() -> None:
    given = {
        "LD_LIBRARY_PATH": _joined(str(BUNDLE), "/usr/local/lib"),
        "LD_LIBRARY_PATH_ORIG": "/usr/local/lib",
        "DYLD_LIBRARY_PATH": str(BUNDLE),
        "QT_PLUGIN_PATH": str(BUNDLE / "PySide6" / "Qt" / "plugins"),
        "PATH": _joined(str(BUNDLE), "/usr/bin", "bin"),
        "_PYI_ARCHIVE_FILE": "/opt/kreis/kreis",
        "_PYI_PARENT_PROCESS_LEVEL": "1",
        "_MEIPASS2": str(BUNDLE),
        "HOME": "/home/eva",
        "EMPTY": "",
    }
    assert children.original(given, BUNDLE) == {
        "LD_LIBRARY_PATH": "/usr/local/lib",
        "PATH": _joined("/usr/bin", "bin"),
        "HOME": "/home/eva",
        "EMPTY": "",
    }


def test_a_clone_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/usr/lib")
    children.restore_environment()
    assert os.environ["LD_LIBRARY_PATH_ORIG"] == "/usr/lib"
    assert children.program() == [sys.executable, "-P", "-m", "ui"]


def test_the_frozen_program_starts_itself_in_a_clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(BUNDLE), raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", str(BUNDLE))
    monkeypatch.setenv("_PYI_ARCHIVE_FILE", "/opt/kreis/kreis")
    children.restore_environment()
    assert not {"LD_LIBRARY_PATH", "_PYI_ARCHIVE_FILE"} & os.environ.keys()
    assert children.program() == [sys.executable]
