"""What is loaded ahead comes in its order, a module in a turn."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.runtime.ahead import Ahead


def test_modules_are_loaded_one_after_the_other(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = ("kreis_first_ahead", "kreis_second_ahead")
    (tmp_path / f"{names[0]}.py").write_text("")
    (tmp_path / f"{names[1]}.py").write_text(f"import sys\nafter = {names[0]!r} in sys.modules\n")
    monkeypatch.syspath_prepend(tmp_path)
    parent = QObject()
    ahead = Ahead(names, parent)
    assert names[0] not in sys.modules
    with qtbot.waitSignal(ahead.ended):
        pass
    assert not ahead.isActive()
    assert sys.modules.pop(names[1]).after
    del sys.modules[names[0]]
