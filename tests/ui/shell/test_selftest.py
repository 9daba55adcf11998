"""The self-test passes in the sources as it must in the frozen program."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.shell import selftest
from ui.widgets.empty_state import EmptyState


def test_every_part_is_proved(qtbot: QtBot, capsys: pytest.CaptureFixture[str], home: Path) -> None:
    def build(_application: QApplication, _folder: Path) -> QWidget:
        return EmptyState("Nobody waits for you.", "The next look is tomorrow.", "Write", icon="done")

    assert selftest.run(build) == 0
    assert capsys.readouterr().out.split("\n")[:-1] == [
        "ok sentences",
        "ok vault",
        "ok worker",
        "ok import",
        "ok window",
        "ok successor",
    ]
    assert not [path for path in home.rglob("*") if path.is_file()]  # of the user's own folders nothing was touched
