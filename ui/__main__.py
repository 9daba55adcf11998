"""Where the window is put together: arguments, lanes, session, language, look, and the event loop."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.runtime.work import Workers
    from ui.shell.main_window import MainWindow


def arguments(given: Sequence[str]) -> argparse.Namespace:
    """``kreis [--vault DIR] [--locked] [--selftest] [FILE…]``."""
    parser = argparse.ArgumentParser(prog="kreis", description="Few but good contacts, every answer in time.")
    parser.add_argument("--vault", type=Path, metavar="DIR", help="the folder of the vault")
    parser.add_argument("--locked", action="store_true", help="start with the unlock page, as after a lock")
    parser.add_argument("--selftest", action="store_true", help="check that the program works on this machine")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="files to take in")
    return parser.parse_args(given)


def main(given: Sequence[str] | None = None) -> int:
    """Run the window until it is closed."""
    wanted = arguments(sys.argv[1:] if given is None else given)
    if wanted.selftest:
        from ui.shell.selftest import run

        return run(build)
    from PySide6.QtWidgets import QApplication

    application = QApplication(sys.argv[:1])
    window = build(application, wanted.vault)
    window.show()
    if wanted.files:
        window.take_in([file.absolute() for file in wanted.files])
    return application.exec()


def build(application: "QApplication", folder: Path | None = None) -> "MainWindow":
    """All parts of the program around ``application``; the window is not shown yet."""
    import gc

    gc.disable()  # what is made while starting stays; later Garbage collects, on this thread only

    from PySide6.QtCore import QSettings, QTimer

    from app import paths, settings
    from ui.runtime.crash import Crash
    from ui.runtime.garbage import Garbage
    from ui.runtime.i18n import Translations, choose
    from ui.runtime.runner import ThreadRunner
    from ui.runtime.session import Session
    from ui.runtime.theme import Scheme, Theme
    from ui.runtime.ticker import Ticker
    from ui.shell.main_window import MainWindow
    from ui.widgets.mark import mark_icon

    application.setApplicationName("Kreis")
    application.setDesktopFileName("kreis")
    # Qt's file dialog would write down which folders were visited.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, "/dev/null/none")
    kept = settings.load()
    crash = Crash(paths.state_folder() / "crashes")
    crash.install()
    Garbage(application)
    translations = Translations(application)
    translations.speak(choose(kept.language))
    theme = Theme(application, Scheme(kept.theme.value))
    QTimer.singleShot(0, application, lambda: application.setWindowIcon(mark_icon()))  # after the first picture
    session = Session(ThreadRunner("core"), ThreadRunner("reading"), _processes, crash=crash.take, parent=application)
    window = MainWindow(
        session,
        folder or paths.vault_folder(),
        exists=paths.has_vault,
        theme=theme,
        translations=translations,
        ticker=Ticker(parent=application),
        kept=kept,
    )
    crash.show_with(window.tell_bug)
    return window


def _processes() -> "Workers":
    from ui.runtime.processes import Processes

    return Processes()


if __name__ == "__main__":
    import multiprocessing

    multiprocessing.freeze_support()
    sys.exit(main())
