"""The program's window with somebody at it who follows a script, in a process of its own.

    python -m tests.support.window_at_work show new|same PEOPLE
        unlocks, shows so many people one by one, says "shown", and locks once a line comes in
    python -m tests.support.window_at_work day BOOK
        first run, a file taken in, every page, a lock

The vault is where the environment says; the passphrase is the first line of standard input. ``same`` locks inside the
process, as the program never does by itself: to see what that leaves behind. After a lock the program goes on as it
is, without a script.
"""

import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QListView, QWidget

from app import paths
from ui.__main__ import build
from ui.models.row_list import RowList
from ui.runtime import memory
from ui.runtime.instance import Instance
from ui.runtime.rows import Row
from ui.shell.main_window import MainWindow
from ui.widgets.head import Head

#: Milliseconds between two looks whether the next step can be made, and at most for one step.
_LOOK, _MOST = 10, 120_000
type Condition = Callable[[], bool]
type Script = Iterator[Condition]


class Somebody:
    """Makes the steps of a script, each when it can be made."""

    def __init__(self, window: MainWindow, script: Script) -> None:
        self._window, self._script = window, script
        self._looks = 0
        self._wanted: Condition = lambda: True
        self._timer = QTimer(window)
        self._timer.timeout.connect(self._look)
        self._timer.start(_LOOK)

    def _look(self) -> None:
        if not self._wanted():
            self._looks += 1
            if self._looks * _LOOK > _MOST:
                os._exit(3)
            return
        self._looks = 0
        try:
            self._wanted = next(self._script)
        except StopIteration:
            self._timer.stop()


class Hands:
    """Finds parts of a window by their names; what waits for something gives the condition."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    def sees(self, name: str) -> Condition:
        """A part is there and can be used."""
        return lambda: any(one.isVisible() and one.isEnabled() for one in self.window.findChildren(QWidget, name))

    def reads(self, text: str) -> bool:
        """A head says this, and the window has been painted with it."""
        there = any(one.isVisible() and one.title() == text for one in self.window.findChildren(Head))
        return there and not self.window.grab().isNull()

    def click(self, name: str) -> None:
        next(one for one in self.window.findChildren(QAbstractButton, name) if one.isVisible()).click()

    def type(self, name: str, text: str) -> None:
        next(one for one in self.window.findChildren(QLineEdit, name) if one.isVisible()).setText(text)


def show(hands: Hands, passphrase: str, people: int, asked: Condition) -> Script:
    """The people's page row by row, each person's details beside it."""
    yield hands.sees("unlock.passphrase")
    hands.type("unlock.passphrase", passphrase)
    yield hands.sees("unlock.open")
    hands.click("unlock.open")
    yield hands.sees("rail.people")
    hands.click("rail.people")
    yield hands.sees("people.list")
    (listed,) = hands.window.findChildren(QListView, "people.list")
    yield lambda: listed.model().rowCount() >= people
    model = listed.model()
    assert isinstance(model, RowList)
    for place in range(model.rowCount()):
        yield partial(_is_there, model, place)
        row = model.entry(place)
        if isinstance(row, Row):
            listed.setCurrentIndex(model.index(place, 0))
            yield partial(hands.reads, row.title)
    print("shown", flush=True)
    yield asked
    hands.click("rail.lock")
    yield hands.sees("unlock.passphrase")
    print("locked", flush=True)


def _is_there(model: RowList, place: int) -> bool:
    return model.entry(place) is not None


def day(hands: Hands, passphrase: str, book: Path) -> Script:
    """What a first day holds: a vault is made, a file taken in, every page looked at, and the window locked."""
    for name in ("next", "passphrase", "create", "code_later", "place_later", "people_later", "finish"):
        yield hands.sees(f"first_run.{name}")
        if name == "passphrase":
            hands.type("first_run.passphrase", passphrase)
            hands.type("first_run.again", passphrase)
        else:
            hands.click(f"first_run.{name}")
    yield hands.sees("rail.today")
    hands.window.take_in([book])
    yield hands.sees("imports.take")
    hands.click("imports.take")
    yield hands.sees("imports.undo")
    for item in hands.window.findChildren(QAbstractButton):
        if item.objectName().startswith("rail.") and item.objectName() != "rail.lock" and item.isVisible():
            item.click()
            yield lambda: not hands.window.grab().isNull()
    print("seen", flush=True)
    hands.click("rail.lock")
    yield lambda: False


def _line() -> str:
    """A line of standard input, and nothing of what follows it."""
    read = b""
    while not read.endswith(b"\n"):
        read += os.read(0, 1) or b"\n"
    return read.decode().rstrip("\n")


def _on_line(notifier: QSocketNotifier, asked: list[bool], *_: object) -> None:
    notifier.setEnabled(False)
    asked.append(True)


def main(act: str, *rest: str) -> int:
    memory.forbid_dumps()
    passphrase = _line()
    folder = paths.vault_folder().absolute()
    application = QApplication(sys.argv[:1])
    same = rest[0] == "same"
    window = build(application, folder, None if same else Instance.take(folder))
    window.begin()
    hands, asked = Hands(window), [False]
    if act == "show":
        notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, window)
        notifier.activated.connect(partial(_on_line, notifier, asked))
        script = show(hands, passphrase, int(rest[1]), lambda: asked[-1])
    else:
        script = day(hands, passphrase, Path(rest[0]))
    somebody = Somebody(window, script)
    assert somebody
    return application.exec()


if __name__ == "__main__":
    import multiprocessing

    multiprocessing.freeze_support()
    sys.exit(main(*sys.argv[1:]))
