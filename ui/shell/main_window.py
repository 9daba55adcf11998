"""The window: before the vault is open the unlock page or the first run, then the desk."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QLocale, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from app import settings
from app.settings import Settings
from ui.runtime import clipboard
from ui.runtime.ahead import Ahead
from ui.runtime.guards.reasons import Reason
from ui.runtime.heritage import Heritage
from ui.runtime.i18n import Language, Translations, choose
from ui.runtime.picture import FirstPicture
from ui.runtime.raising import bring_up
from ui.runtime.runner import Runner
from ui.runtime.session import Session
from ui.runtime.successor import SameProcess, Shown, Successor
from ui.runtime.theme import Contrast, Scheme, Theme
from ui.runtime.ticker import Ticker
from ui.shell import soon
from ui.shell.dropping import Dropping
from ui.vault.unlock import UnlockPage

if TYPE_CHECKING:
    from app.records.draft import Draft
    from ui.runtime.doorbell import Call
    from ui.shell.desk import Desk
    from ui.shell.touring import Touring

_SMALLEST = (900, 600)
_FIRST = (1280, 800)


class MainWindow(QMainWindow):
    """Owns what is shown and the settings that are not private. ``folder`` is the vault's.

    ``successor`` says what a lock leads to; ``left`` is what the process before left when it was locked; ``asking``
    makes the lane on which this computer's keyring is asked. ``kept(settings)`` when one of them was changed,
    ``presenting(on)`` when names are hidden or shown, ``loaded`` when code is that will be wanted, ``closed`` at the
    end. While it ``stays``, closing only hides it.
    """

    kept = Signal(object)
    presenting = Signal(bool)
    closed = Signal()
    loaded = Signal()

    def __init__(
        self,
        session: Session,
        folder: Path,
        *,
        exists: Callable[[Path], bool],
        theme: Theme,
        translations: Translations,
        ticker: Ticker | None = None,
        kept: Settings | None = None,
        successor: Successor | None = None,
        left: Heritage | None = None,
        asking: Callable[[], Runner] | None = None,
    ) -> None:
        super().__init__()
        self.session, self._folder, self._exists = session, folder, exists
        self._theme, self._translations, self.ticker = theme, translations, ticker
        self.settings = kept if kept is not None else settings.load()
        self._asking = asking
        self._waiting: list[Path] = []
        self._capturing = False
        self.stays = False
        self._touring: Touring | None = None
        self._give_up: Callable[[], None] = lambda: None  # what was begun and must not outlive the window
        self._left = left or Heritage()
        self.desk: Desk | None = None
        self._successor = successor or SameProcess(session, self)
        self._successor.asked.connect(self._on_locked)
        session.locked.connect(clipboard.empty)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.setWindowTitle("Kreis")
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_FIRST)
        if geometry := self._left.geometry or self.settings.geometry:
            self.restoreGeometry(QByteArray(geometry))
        Dropping(self, lambda: self.desk is not None, lambda paths: self.desk.take_in(paths) if self.desk else None)
        FirstPicture(self, self._look_ahead)
        self._begin()

    def _look_ahead(self) -> None:
        Ahead(soon.DESK, self).ended.connect(self.loaded)
        beside = partial(soon.beside, QLocale().name(), first=not self._exists(self._folder))
        self.session.run_closed(beside, owner=self, then=lambda _: None)

    def _begin(self) -> None:
        if self._exists(self._folder):
            self._show_unlock()
        else:
            self._show_first_run()

    def _show(self, widget: QWidget) -> None:
        """Put ``widget`` in place of what is shown, which goes for good unless it is the desk."""
        old = self._stack.currentWidget()
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)
        widget.setFocus()
        if old is not None and old is not widget:
            self._stack.removeWidget(old)
            old.deleteLater()

    def _show_unlock(self) -> None:
        page = UnlockPage(self.session, self._folder, asking=self._asking)
        page.opened.connect(self._on_opened)
        page.opened_by_code.connect(self._on_opened_by_code)
        page.spoken.connect(self.speak)
        page.restoring.connect(self._show_restore)
        page.waits.tell(self._waiting)
        self._show(page)

    def _show_restore(self) -> None:
        from ui.vault.restore import RestorePage

        page = RestorePage(self.session, self._folder)
        page.opened.connect(self._on_opened)
        page.opened_by_code.connect(self._on_opened_by_code)
        page.left.connect(self._begin)
        self._give_up = page.give_up
        self._show(page)

    def restore(self) -> None:
        """Close the vault and let a backup take its place; what was typed is kept with the vault as it is now."""
        if self._touring is not None:
            self._touring.leave()
            return
        drafts, now = self._drafts(), self.session.now()
        self.desk = None
        self.session.lock(
            last=lambda workspace: workspace.history.drafts.keep(drafts, now=now), then=lambda _: self._show_restore()
        )

    def _on_moved(self, copy: Path) -> None:
        """The vault goes on elsewhere: close it here, and say where its copy lies."""
        self.desk = None
        self.session.lock(then=lambda _: self._show_moved(copy))

    def _show_moved(self, copy: Path) -> None:
        from ui.vault.moved import MovedPage

        page = MovedPage(copy)
        page.done.connect(self._begin)
        self._show(page)

    def _show_first_run(self) -> None:
        from ui.vault.first_run import FirstRun

        page = FirstRun(self.session, self._folder)
        page.spoken.connect(self._on_spoken_first)
        page.finished.connect(self._on_first_run)
        page.restoring.connect(self._show_restore)
        page.toured.connect(self.tour)
        self._show(page)

    def tour(self, *, after: Callable[[], None] | None = None) -> None:
        """Show invented people: here as long as no vault is open, else in a window of their own."""
        from ui.shell import touring

        if self._touring is None and self.session.is_open:
            touring.open_beside(self.session)
        elif self._touring is None:
            self._touring = touring.Touring(self.session, self._translations.language.value, self)
            self._touring.ready.connect(self._on_opened)
            self._touring.ended.connect(partial(self._on_toured, after or self._begin))
            self._show(self._touring.page)
            self._touring.begin()

    def _on_toured(self, after: Callable[[], None]) -> None:
        self._touring, self.desk = None, None
        after()

    def _on_spoken_first(self, code: str) -> None:
        if Language(code) is self._translations.language:
            return
        self.speak(code)
        page = self._stack.currentWidget()
        getattr(page, "language").done.emit()  # noqa: B009 - the fresh first run goes on where the old one was

    def _on_first_run(self, paths: list[Path]) -> None:
        self._waiting += paths
        self._on_opened()

    def _on_opened_by_code(self, code: str) -> None:
        from ui.vault.after_code import AfterCode

        page = AfterCode(self.session, code)
        page.done.connect(self._on_opened)
        self._show(page)

    def _on_opened(self, typed: "tuple[Draft, ...] | None" = None) -> None:
        """``typed``: what the editors of the desk before hold, which is newer than what the vault has."""
        from ui.shell.desk import Desk  # with all that it brings, not before somebody unlocks

        desk = Desk(self.session, self.ticker, self._stack)
        desk.locking.connect(self.lock)
        desk.spoken.connect(self.speak)
        desk.themed.connect(self.paint_in)
        desk.restoring.connect(self.restore)
        desk.moved.connect(self._on_moved)
        desk.toured.connect(self.tour)
        desk.guarded.connect(self.guard)
        desk.stayed.connect(self.stay)
        desk.started.connect(self.start_at_sign_in)
        desk.presenting.changed.connect(self._on_presenting)
        desk.show_settings(self.settings)
        self.desk = desk
        self._show(desk)
        if self._left.presenting:
            desk.presenting.begin()
        desk.go(self._left.page)
        desk.take_up_drafts(typed)
        if self._touring is not None:
            self._touring.dress(desk)
            return
        desk.keeping.back_up()
        if self._waiting:
            paths, self._waiting = self._waiting, []
            later = partial(QTimer.singleShot, 0, desk, lambda: desk.take_in(paths))
            FirstPicture(desk, later)  # the desk, its picture and the page of the files are made in a turn each
        if self._capturing:
            self.capture()

    def lock(self, reason: str = Reason.ASKED) -> None:
        """Close the vault and ask for the passphrase; what is being typed comes back after unlocking."""
        if self._touring is not None:  # what is invented needs no guard
            if reason == Reason.ASKED:
                self._touring.leave()
        elif self.session.is_open:
            if reason != Reason.SESSION:  # whoever passes the system's own lock screen may use the keyring again
                self._note(locked=True)
            page = self.desk.place if self.desk is not None else "today"
            geometry, on = bytes(self.saveGeometry().data()), self._left.presenting
            left = Heritage(geometry=geometry, page=page, presenting=on)
            shown = Shown.MINIMISED if reason == Reason.MINIMISED else Shown.NORMAL
            self._successor.lock(left, self._drafts(), shown=shown if self.isVisible() else Shown.HIDDEN)

    def _on_presenting(self, on: bool) -> None:
        self.presenting.emit(on)
        if self.session.is_open:  # a lock ends it and does not switch it off
            self._left = replace(self._left, presenting=on)

    def ask_again(self) -> None:
        """The system's own lock screen was passed: the keyring may serve, unless Kreis itself was locked."""
        page = self._stack.currentWidget()
        if self.session.is_open or not isinstance(page, UnlockPage):
            return
        self._note(locked=False)
        if not page.field.text():  # whoever types already is not interrupted
            self._show_unlock()

    def _note(self, *, locked: bool) -> None:
        from app import workspace
        from app.records.vault import Presence

        workspace.note_presence(self._folder, Presence.LOCKED if locked else Presence.SIGNED_IN)

    def _drafts(self) -> "tuple[Draft, ...] | None":
        return self.desk.drafts() if self.desk is not None else None

    def _on_locked(self, left: Heritage) -> None:
        self._left = left
        self.desk = None
        self._show_unlock()

    def take_in(self, paths: list[Path]) -> None:
        """Take files in now, or after unlocking."""
        if self.desk is not None and self._touring is None:
            self.desk.take_in(paths)
        else:
            self._waiting += paths
            if isinstance(page := self._stack.currentWidget(), UnlockPage):
                page.waits.tell(self._waiting)

    def begin(
        self, *, shown: bool = True, minimised: bool = False, files: Sequence[Path] = (), capture: bool = False
    ) -> None:
        """Do what the start of the program, or a second one, asks for."""
        if minimised:
            self.showMinimized()
        elif shown:
            self.show()
        if files:
            self.take_in(list(files))
        if capture:
            self.capture()

    def answer(self, call: "Call") -> None:
        """A second start hands over what it was asked for."""
        if not call.quiet:
            self.come_up(call.token)
        self.begin(shown=not call.quiet, files=call.files, capture=call.capture)

    def capture(self) -> None:
        """Write something down now, or after unlocking."""
        self._capturing = self.desk is None
        if self.desk is not None:
            self.desk.capture()

    def show_reply(self, number: int, token: str = "") -> None:
        """Today, at one reply where ``number`` is not 0; after unlocking where the vault is locked."""
        self.come_up(token)
        if self.desk is not None:
            self.session.seek("today", number or None)
        else:
            self._left = replace(self._left, page="today")

    def leave(self) -> None:
        """Close for good."""
        self.stays = False
        self.close()

    def come_up(self, token: str = "") -> None:
        """In front of all other windows, as far as the desktop lets us; ``token`` is its permission under Wayland."""
        bring_up(self, token)

    def speak(self, code: str) -> None:
        """Change the language; what is shown is made anew in it."""
        self._translations.speak(choose(code))
        self._keep(replace(self.settings, language=code))
        self._make_anew()

    def _make_anew(self) -> None:
        if self.desk is not None:
            self._left = replace(self._left, page=self.desk.place)
            self._on_opened(self._drafts())
        elif not self.session.is_open:
            self._begin()

    def paint_in(self, scheme: str, contrast: str, percent: int) -> None:
        """Change colours and contrast at once; at another size of text, what is shown is made anew."""
        grows = percent != self.settings.text_percent
        theme, wanted = settings.Theme(scheme), settings.Contrast(contrast)
        self._keep(replace(self.settings, theme=theme, contrast=wanted, text_percent=percent))
        self._theme.choose(Scheme(scheme), Contrast(contrast), percent)
        if grows:
            self._make_anew()

    def guard(self, minutes: int, minimised: bool) -> None:
        """Change when the window locks by itself."""
        self._keep(replace(self.settings, lock_minutes=minutes, lock_minimised=minimised))

    def stay(self, in_tray: bool) -> None:
        """Change whether a closed window leaves the program beside the clock."""
        self._keep(replace(self.settings, in_tray=in_tray))

    def start_at_sign_in(self, on: bool) -> None:
        """Write the entry for the computer's session, or take it away."""
        from ui.runtime import autostart

        try:
            autostart.switch(on, self._folder)
        except OSError:
            self.session.say(self.tr("This computer did not let Kreis write its entry for signing in."))
        self._keep(self.settings)  # the page shows what holds

    def _keep(self, kept: Settings) -> None:
        self.settings = kept
        self.kept.emit(kept)
        if self.desk is not None:
            self.desk.show_settings(kept)
        try:
            settings.save(kept)
        except OSError:
            pass  # a folder that cannot be written: the choice holds for this run

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange and self.isMinimized() and self.settings.lock_minimised:
            self.lock(Reason.MINIMISED)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.stays:
            event.ignore()
            self.hide()
            return
        self._keep(replace(self.settings, geometry=bytes(self.saveGeometry().data())))
        drafts, now = self._drafts(), self.session.now()
        self._give_up()
        self.session.close(last=lambda workspace: workspace.history.drafts.keep(drafts, now=now))
        if self._touring is not None:
            self._touring.end()
        super().closeEvent(event)
        self.closed.emit()
