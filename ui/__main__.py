"""Where the window is put together: arguments, one instance, lanes, session, language, look, and the event loop."""

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from ui.runtime import bindings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from app.settings import Settings
    from ui.runtime.heritage import Heritage
    from ui.runtime.i18n import Translations
    from ui.runtime.instance import Instance
    from ui.runtime.successor import Successor
    from ui.runtime.theme import Theme
    from ui.runtime.work import Workers
    from ui.shell.main_window import MainWindow


#: What a start without arguments is asked for.
_NOTHING = {"vault": None, "minimised": False, "hidden": False, "files": ()}
_WAYS = ("locked", "background", "capture", "tour", "selftest")


def arguments(given: Sequence[str]) -> SimpleNamespace:
    """``kreis [--vault DIR] [--locked | --background | --capture | --tour | --selftest] [FILE…]``."""
    wanted = SimpleNamespace(**_NOTHING, **dict.fromkeys(_WAYS, False))
    if not given:
        return wanted
    import argparse  # 5 ms that the usual start does without

    parser = argparse.ArgumentParser(prog="kreis", description="Few but good contacts, every answer in time.")
    parser.add_argument("--vault", type=Path, metavar="DIR", help="the folder of the vault")
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--locked", action="store_true", help="start with the unlock page, as after a lock")
    way.add_argument("--background", action="store_true", help="start without a window, which a second start shows")
    way.add_argument("--capture", action="store_true", help="write something down at once")
    way.add_argument("--tour", action="store_true", help="look around with invented people, in a vault of their own")
    way.add_argument("--selftest", action="store_true", help="check that the program works on this machine")
    parser.add_argument("--minimised", action="store_true", help="start with the window minimised")
    parser.add_argument("--hidden", action="store_true", help="start without showing the window")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="files to take in")
    vars(wanted).update(vars(parser.parse_args(given)))
    return wanted


def main(given: Sequence[str] | None = None) -> int:
    """Run the window until it is closed, or hand everything to the one that runs already."""
    wanted = arguments(sys.argv[1:] if given is None else given)
    if wanted.selftest:
        bindings.load()
        from ui.shell.selftest import run

        return run(build)
    bindings.load()
    from PySide6.QtWidgets import QApplication

    from app import paths
    from ui.runtime import children, heritage, memory
    from ui.runtime.instance import NoAnswer, arrive

    memory.forbid_dumps()
    left = heritage.receive() if wanted.locked else None
    folder = (paths.tour_folder() if wanted.tour else wanted.vault or paths.vault_folder()).absolute()
    call = {
        "files": tuple(file.absolute() for file in wanted.files),
        "capture": wanted.capture,
        "quiet": wanted.background or (wanted.locked and not wanted.files),
        "token": os.environ.get("XDG_ACTIVATION_TOKEN", ""),  # Qt takes it away when it starts
    }
    # By this word, since ``setStyle`` brings all that Python knows of styles along: 570 names, 4 ms.
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    application.setProperty("fusion", True)
    children.restore_environment()
    try:
        instance = arrive(folder, lambda: _ring(folder, call), succeeding=wanted.locked)
    except NoAnswer:
        return _tell_no_answer(application)
    if instance is None:
        return 0
    hidden = wanted.background or wanted.hidden
    window = build(application, folder, instance, left, hidden=hidden)
    if wanted.tour:
        window.tour(after=window.leave)
    window.begin(shown=not hidden, minimised=wanted.minimised, files=call["files"], capture=wanted.capture)
    return application.exec()


def build(
    application: "QApplication",
    folder: Path | None = None,
    instance: "Instance | None" = None,
    left: "Heritage | None" = None,
    *,
    hidden: bool = False,
) -> "MainWindow":
    """All parts of the program around ``application``; the window is not shown yet.

    With an ``instance`` a lock ends the process and second starts are answered; without one it locks inside itself.
    """
    from app import paths, settings
    from ui.runtime.crash import Crash
    from ui.runtime.garbage import Garbage
    from ui.runtime.picture import FirstPicture
    from ui.runtime.runner import ThreadRunner
    from ui.runtime.session import Session
    from ui.runtime.successor import NewProcess
    from ui.runtime.ticker import Ticker
    from ui.shell.main_window import MainWindow
    from ui.widgets.mark import mark_icon

    kept = settings.load()
    crash = Crash(paths.state_folder() / "crashes")
    crash.install()
    garbage = Garbage(application)
    theme, translations = _dress(application, kept)
    session = Session(ThreadRunner("core"), ThreadRunner("reading"), _processes, crash=crash.take, parent=application)
    folder = folder or paths.vault_folder()
    successor = NewProcess(session, folder, instance, parent=application) if instance else None
    window = MainWindow(
        session,
        folder,
        exists=paths.has_vault,
        theme=theme,
        translations=translations,
        ticker=Ticker(parent=application),
        kept=kept,
        successor=successor,
        left=left,
        asking=lambda: ThreadRunner("keyring", parent=application),
    )
    window.loaded.connect(garbage.settle)
    crash.show_with(lambda report: _tell_bug(window, report))
    FirstPicture(window, lambda: application.setWindowIcon(mark_icon()))
    if successor is not None:
        _stand_alone(application, window, folder, successor, left=left, hidden=hidden)
    return window


def _dress(application: "QApplication", kept: "Settings") -> "tuple[Theme, Translations]":
    """Name, language, colours."""
    from PySide6.QtCore import QSettings

    from ui.runtime.i18n import Translations, choose
    from ui.runtime.theme import Contrast, Scheme, Theme

    # Qt's file dialog would write down which folders were visited.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, "/dev/null/none")
    application.setApplicationName("Kreis")
    application.setDesktopFileName(os.environ.get("FLATPAK_ID", "kreis"))
    if sys.platform == "win32":  # the same as the shortcut's, so that notices and the task bar know whose window it is
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID("org.kreis.Kreis")
    translations = Translations(application)
    translations.speak(choose(kept.language))
    theme = Theme(application, Scheme(kept.theme.value), Contrast(kept.contrast.value), kept.text_percent)
    return theme, translations


def _stand_alone(
    application: "QApplication",
    window: "MainWindow",
    folder: Path,
    successor: "Successor",
    *,
    left: "Heritage | None",
    hidden: bool,
) -> None:
    """What belongs to a process of its own and to no test of the window: calls, signals, notices, and its memory."""
    import signal

    from PySide6.QtCore import QTimer

    from ui.runtime import memory
    from ui.runtime.picture import FirstPicture

    def listen() -> None:
        from ui.runtime import instance
        from ui.runtime.doorbell import Doorbell
        from ui.shell.background import Background
        from ui.shell.locking import Locking

        Locking(window, successor, after_lock=left is not None)
        Background(application, window, successor, left=left, hidden=hidden)
        bell = Doorbell(instance.socket(folder), window)
        bell.rung.connect(window.answer)
        successor.leaving.connect(bell.close)
        application.aboutToQuit.connect(bell.close)

    def leave(*_: object) -> None:
        window.leave()
        application.quit()

    if hidden:
        QTimer.singleShot(0, window, listen)
    else:
        FirstPicture(window, listen)
    signal.signal(signal.SIGTERM, leave)  # the session ends: what is being typed is kept
    if not memory.needs_portal(os.environ):
        window.session.unlocked.connect(memory.hide)


def _ring(folder: Path, call: Mapping[str, Any]) -> bool:
    from ui.runtime import instance
    from ui.runtime.doorbell import Call, ring

    return ring(instance.socket(folder), Call(**call))


def _tell_bug(window: "MainWindow", report: str) -> None:
    from ui.shell import bug

    bug.box(report, window).open()


def _tell_no_answer(application: "QApplication") -> int:
    """Say that Kreis runs but cannot be reached, in the user's language."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QMessageBox

    from app import settings
    from ui.runtime.i18n import Translations, choose

    kept: Settings = settings.load()
    Translations(application).speak(choose(kept.language))
    said = QCoreApplication.translate(
        "Main", "Kreis is running with this vault already, but does not answer. Please end it and start again."
    )
    box = QMessageBox(QMessageBox.Icon.Warning, "Kreis", said)
    box.exec()
    return 1


def _processes() -> "Workers":
    from ui.runtime.processes import Processes

    return Processes()


if __name__ == "__main__":
    import multiprocessing

    multiprocessing.freeze_support()
    sys.exit(main())
