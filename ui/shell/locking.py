"""Locks the window when a guard says so."""

from PySide6.QtCore import QObject

from ui.runtime.guards.watch import Watch
from ui.runtime.successor import Successor
from ui.shell.main_window import MainWindow


class Locking(QObject):
    """From unlocking on the guards watch over the vault; once it is locked only for the system's own lock screen."""

    def __init__(self, window: MainWindow, successor: Successor, *, after_lock: bool = False) -> None:
        super().__init__(window)
        session = window.session
        self.watch = Watch(window.settings.lock_minutes, lambda: session.is_working, self)
        self.watch.due.connect(window.lock)
        self.watch.passed.connect(window.ask_again)
        session.unlocked.connect(self.watch.start)
        successor.asked.connect(self.watch.wait)
        window.kept.connect(lambda kept: self.watch.set_minutes(kept.lock_minutes))
        if after_lock:
            self.watch.wait()
