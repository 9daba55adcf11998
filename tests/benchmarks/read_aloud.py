"""What a screen reader is told of a page, as text: the window on an X server, read over a real AT-SPI bus.

    python -m tests.benchmarks.read_aloud [SCENE] [de|en]

Scenes are those of ``tests.benchmarks.pages``. Needs Xvfb, D-Bus and at-spi2-core. ``--window`` is the window's own
process: it says when it shows, and ends when its input does.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.buses import bus
from tests.support.data import ROOT
from tests.support.screen_reader import Reader, Told
from tests.support.screens import screen


def read(scene: str = "today", language: str = "en") -> tuple[Told, ...]:
    """All that is told of one page."""
    with tempfile.TemporaryDirectory() as folder, bus(Path(folder)) as session, _window(scene, language, session):
        reader = Reader(session)
        try:
            return tuple(reader.read(reader.window("Kreis")))
        finally:
            reader.close()


@contextmanager
def _window(scene: str, language: str, session: str) -> Iterator[None]:
    around = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": session, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    command = [sys.executable, "-m", "tests.benchmarks.read_aloud", "--window", scene, language]
    with screen() as display:
        around |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        with subprocess.Popen(command, env=around, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as window:
            assert window.stdin is not None
            assert window.stdout is not None
            try:
                assert window.stdout.readline() == b"shown\n"
                yield
            finally:
                window.stdin.close()


def _show(scene: str, language: str) -> None:
    from PySide6.QtCore import QSocketNotifier
    from PySide6.QtWidgets import QApplication

    from tests.benchmarks.pages import staged
    from ui.runtime.i18n import Language, Translations
    from ui.runtime.theme import Theme

    application = QApplication([])
    theme, translations = Theme(application), Translations(application)
    translations.speak(Language(language))
    with staged(scene, theme, translations) as stage:
        stage.window.activateWindow()
        over = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        over.activated.connect(application.quit)
        print("shown", flush=True)
        application.exec()


def main(given: list[str]) -> None:
    if given[:1] == ["--window"]:
        _show(*given[1:])
    else:
        print(*(one.line() for one in read(*given)), sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
