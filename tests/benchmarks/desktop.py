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

from tests.support import buses, screens

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


def show(folder: Path) -> None:
    """On the screen that is there: one state after the other."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from tests.support import week, windows
    from tests.support.windows import NOW
    from ui.runtime.heritage import Heritage
    from ui.runtime.i18n import Language, Translations
    from ui.runtime.notices import Notices
    from ui.runtime.theme import Theme
    from ui.runtime.ticker import Ticker
    from ui.shell.reminders import Reminders
    from ui.shell.tray import Tray

    application = QApplication([])
    translations = Translations(application)
    translations.speak(Language.DE)
    Theme(application)
    with tempfile.TemporaryDirectory() as place:
        moment = [NOW]
        session, space = windows.opened(Path(place) / "vault", clock=lambda: moment[0])
        week.fill(space, NOW)
        tray, ticker = Tray(), Ticker(lambda: moment[0])
        tray.show(True)
        notices = Notices(tray.icon)
        reminders = Reminders(session, ticker, notices, lambda: False)
        reminders.counted.connect(lambda due, locked: tray.tell(due, locked=locked))

        def tell(names: bool) -> None:
            moment[0] += timedelta(days=1)
            chosen = replace(space.choices.get(), notices=True, names_in_notices=names, time_zone="Europe/Berlin")
            space.choices.change(chosen, now=moment[0])
            ticker.tick()

        def lock() -> None:
            session.lock()
            soon = moment[0] + timedelta(hours=1)
            reminders.inherit(Heritage(due=(moment[0], moment[0]), hours=((moment[0], soon),)))

        def menu() -> None:
            notices.withdraw()
            at = tray.icon.geometry().center()
            subprocess.run(["xdotool", "mousemove", str(at.x()), str(at.y()), "click", "3"], check=False)

        steps: list[tuple[str, Callable[[], None]]] = [
            ("number", lambda: tell(False)), ("names", lambda: tell(True)), ("locked", lock), ("menu", menu),
        ]  # fmt: skip

        def go_on(place: int) -> None:
            if place:
                picture = folder / f"{steps[place - 1][0]}.png"
                subprocess.run(["import", "-window", "root", str(picture)], check=True)
            if place == len(steps):
                application.quit()
                return
            steps[place][1]()
            QTimer.singleShot(int(_DRAWN * 1000), lambda: go_on(place + 1))

        QTimer.singleShot(int(_DRAWN * 1000), lambda: go_on(0))
        application.exec()
        notices.close()
        tray.close()


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["show", name]:
            show(Path(name))
        case [name]:
            main(Path(name))
