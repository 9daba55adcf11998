"""Keys are written for the eye."""

import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from ui.runtime.keys import caption


@pytest.mark.parametrize(("keys", "shown"), [("Ctrl+Z", "Ctrl Z"), ("R", "R"), ("", "")])
def test_a_plus_becomes_a_space(qtbot: QtBot, keys: str, shown: str) -> None:
    assert caption(keys) == shown


def test_standard_keys_have_a_caption(qtbot: QtBot) -> None:
    assert caption(QKeySequence.StandardKey.Find) == "Ctrl F"
