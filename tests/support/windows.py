"""A session that runs everything at once, over a real vault with a cheap key, for tests of pages."""

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from app import workspace
from app.settings import Settings
from app.workspace import Cost, Workspace
from ui.__main__ import build
from ui.runtime.garbage import Garbage
from ui.runtime.i18n import Language, Translations
from ui.runtime.runner import InlineRunner
from ui.runtime.session import Session
from ui.runtime.theme import Theme
from ui.runtime.work import InlineWorkers
from ui.shell.main_window import MainWindow

#: A Monday morning in Berlin.
NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


def session(parent: object = None, *, clock: Callable[[], datetime] = lambda: NOW) -> Session:
    """A locked session."""
    return Session(InlineRunner(), InlineRunner(), InlineWorkers, clock=clock)


def vault(folder: Path) -> Workspace:
    """A fresh vault whose key derivation costs nothing."""
    return workspace.create(folder, "sieben Zwerge tanzen leise", now=NOW, cost=Cost.CHEAP).workspace


def opened(folder: Path, *, clock: Callable[[], datetime] = lambda: NOW) -> tuple[Session, Workspace]:
    """An open session and the workspace behind it, to fill and to look into."""
    made = session(clock=clock)
    inside = vault(folder)
    made.unlock(lambda: inside, owner=made)
    return made, inside


def main_window(
    application: QApplication,
    folder: Path,
    translations: Translations,
    over: Session | None = None,
    *,
    kept: Settings | None = None,
    **more: Any,
) -> MainWindow:
    """The program's window without the program around it."""
    return MainWindow(
        over or session(),
        folder,
        exists=workspace.exists,
        theme=Theme(application),
        translations=translations,
        kept=kept or Settings(),
        **more,
    )


@contextmanager
def program(application: QApplication, folder: Path) -> Iterator[MainWindow]:
    """The whole program's window for a while; afterwards neither its language nor its hooks are left behind."""
    before = QLocale()
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    window = build(application, folder)
    try:
        yield window
    finally:
        _silence(application, window._translations, before)
        sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
        for garbage in application.findChildren(Garbage):
            garbage.stop()


@contextmanager
def speaking(application: QCoreApplication) -> Iterator[Translations]:
    """English for a while; afterwards no translator and the former locale, so that no test depends on another."""
    before = QLocale()
    translations = Translations(application)
    translations.speak(Language.EN)
    try:
        yield translations
    finally:
        _silence(application, translations, before)


def _silence(application: QCoreApplication, translations: Translations, before: QLocale) -> None:
    for translator in translations._installed:
        application.removeTranslator(translator)
    QLocale.setDefault(before)
