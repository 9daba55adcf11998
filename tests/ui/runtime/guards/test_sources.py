"""The first way that answers is asked, and one that knows nothing is given up."""

import sys

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ui.runtime.guards import sources
from ui.runtime.guards.sources import FirstThatAnswers, OwnWindows, of_this_computer


class _Says:
    def __init__(self, *said: float | None) -> None:
        self.said = list(said)

    def seconds(self) -> float | None:
        return self.said.pop(0) if len(self.said) > 1 else self.said[0]


def test_the_first_that_answers_stays() -> None:
    source = FirstThatAnswers([_Says(None), _Says(3.0, None, 5.0), _Says(7.0)], _Says(99.0))
    assert [source.seconds() for _ in range(3)] == [3.0, None, 5.0]


def test_what_only_says_zero_is_given_up() -> None:
    source = FirstThatAnswers([_Says(0.0), _Says(4.0)], _Says(99.0), patience=3)
    assert [source.seconds() for _ in range(4)] == [0.0, 0.0, 4.0, 4.0]


def test_one_that_said_more_than_zero_once_may_say_zero() -> None:
    source = FirstThatAnswers([_Says(0.0, 1.0, 0.0)], _Says(99.0), patience=3)
    assert [source.seconds() for _ in range(9)] == [0.0, 1.0] + [0.0] * 7


def test_without_any_the_last_is_asked() -> None:
    assert FirstThatAnswers([_Says(None)], _Says(99.0)).seconds() == 99.0


def test_input_to_our_own_windows_counts_from_the_first_look_on(qtbot: QtBot) -> None:
    now = [100.0]
    own = OwnWindows(lambda: now[0])
    field = QLineEdit()
    qtbot.addWidget(field)
    assert own.seconds() == 0.0
    now[0] += 50
    assert own.seconds() == 50.0
    qtbot.keyClick(field, Qt.Key.Key_A)
    now[0] += 3
    assert own.seconds() == 3.0
    field.setText("no input of anybody's")
    assert own.seconds() == 3.0


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="those have one way")
def test_what_is_asked_follows_the_desktop(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    parent = QObject()
    for name in ("WAYLAND_DISPLAY", "XDG_SESSION_TYPE"):
        monkeypatch.delenv(name, raising=False)
    assert [type(way).__name__ for way in sources._ways(parent)] == ["Mutter", "ScreenSaver"]
    monkeypatch.setenv("XDG_SESSION_TYPE", "wayland")
    ways = [type(way).__name__ for way in sources._ways(parent)]
    assert ways == ["Mutter", "IdleNotification", "ScreenSaver"]
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nothing")
    assert of_this_computer(parent).seconds() == pytest.approx(0.0, abs=5)
