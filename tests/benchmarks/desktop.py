"""Notice and tray icon on a desktop that really shows them, to look at: ``python -m tests.benchmarks.desktop FOLDER``.

Makes a screen of its own (Xvfb) with a message bus, a window manager (openbox), a panel (trayer) and a daemon that
shows notices (dunst), puts the program's reminders over a vault whose replies fell due, and takes a picture of each
state: a number while names are not allowed, names where they are, locked, the icon's menu. Needs these Debian packages,
xdotool and ImageMagick; of the pictures nothing is asserted, what must hold is tested beside ``ui/shell/reminders.py``.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.support import buses, screens, week, windows
from tests.support.windows import NOW
from ui.runtime.heritage import Heritage
from ui.runtime.i18n import Language, Translations
from ui.runtime.notices import Notices
from ui.runtime.theme import Theme
from ui.runtime.ticker import Ticker
from ui.shell.reminders import Reminders
from ui.shell.tray import Tray

_AROUND = (
    ["openbox"],
    [
        "trayer",
        "--edge",
        "top",
        "--align",
        "right",
        "--widthtype",
        "request",
        "--height",
        "28",
        "--transparent",
        "false",
    ],
    ["dunst"],
)
#: Seconds in which a desktop has surely drawn what it was told.
_DRAWN = 1.2


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        environment = os.environ | {
            "DISPLAY": stack.enter_context(screens.screen()),
            "DBUS_SESSION_BUS_ADDRESS": stack.enter_context(buses.bus(home)),
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(home),
        }
        for command in _AROUND:
            process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
            stack.callback(process.wait)
            stack.callback(process.terminate)
        time.sleep(_DRAWN)
        shown = [sys.executable, "-m", "tests.benchmarks.desktop", "show", str(folder.absolute())]
        subprocess.run(shown, env=environment, check=True)


class _Desk:
    """The program's reminders and its icon over a vault whose replies fell due, a state after the other."""

    def __init__(self, vault: Path) -> None:
        self._now = NOW
        self._session, self._space = windows.opened(vault, clock=lambda: self._now)
        week.fill(self._space, NOW)
        self.tray, self._ticker = Tray(), Ticker(lambda: self._now)
        self.tray.show(True)
        self.notices = Notices(self.tray.icon)
        self._reminders = Reminders(self._session, self._ticker, self.notices, lambda: False)
        self._reminders.counted.connect(lambda due, locked: self.tray.tell(due, locked=locked))

    def number(self) -> None:
        self._tell(names=False)

    def names(self) -> None:
        self._tell(names=True)

    def locked(self) -> None:
        self._session.lock()
        soon = self._now + timedelta(hours=1)
        self._reminders.inherit(Heritage(due=(self._now, self._now), hours=((self._now, soon),)))

    def menu(self) -> None:
        self.notices.withdraw()
        at = self.tray.icon.geometry().center()
        subprocess.run(["xdotool", "mousemove", str(at.x()), str(at.y()), "click", "3"], check=False)

    def close(self) -> None:
        self.notices.close()
        self.tray.close()

    def _tell(self, *, names: bool) -> None:
        self._now += timedelta(days=1)
        chosen = replace(self._space.choices.get(), notices=True, names_in_notices=names, time_zone="Europe/Berlin")
        self._space.choices.change(chosen, now=self._now)
        self._ticker.tick()


def show(folder: Path) -> None:
    """On the screen that is there: one state after the other, each with its picture."""
    application = QApplication([])
    translations = Translations(application)
    translations.speak(Language.DE)
    Theme(application)
    with tempfile.TemporaryDirectory() as place:
        desk = _Desk(Path(place) / "vault")
        states: list[Callable[[], None]] = [desk.number, desk.names, desk.locked, desk.menu]

        def go_on(number: int) -> None:
            if number:
                picture = folder / f"{states[number - 1].__name__}.png"
                subprocess.run(["import", "-window", "root", str(picture)], check=True)
            if number == len(states):
                application.quit()
                return
            states[number]()
            QTimer.singleShot(int(_DRAWN * 1000), lambda: go_on(number + 1))

        QTimer.singleShot(int(_DRAWN * 1000), lambda: go_on(0))
        application.exec()
        desk.close()


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["show", name]:
            show(Path(name))
        case [name]:
            main(Path(name))
