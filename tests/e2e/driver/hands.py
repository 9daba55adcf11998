"""Somebody with a mouse and a keyboard and nothing else.

Every press goes to a window of the program as the window system would bring it, so it reaches what lies at this place
and has the keyboard, and nothing else. What arrives there is counted, not what was meant.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import shiboken6
from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QEventLoop, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QCheckBox, QListView, QMenu, QWidget

from tests.e2e.driver.watchdog import Watchdog
from ui.runtime.rows import ENTRY

#: Seconds to wait for what follows a press; the key derivation of a vault is the real one.
_MOST = 60
_PAUSE = 0.002
#: Seconds for which something must stand still before it is clicked; they count as the program's.
_STILL = 0.1
_CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What one job took; ``seconds`` are those of the program, without anybody's thinking or moving."""

    name: str
    clicks: int
    keys: int
    drags: int
    seconds: float

    def by_hand(self) -> float:
        """Seconds of a practised person after the keystroke-level model (Card, Moran, Newell 1980): 0.28 a key of an
        average typist, 1.1 to point and 0.2 to press, 1.35 to think before each click or drag, and the program's own.
        A drag is two presses' way.
        """
        return self.seconds + 0.28 * self.keys + 2.65 * self.clicks + 3.95 * self.drags


class Count(QObject):
    """Counts mouse presses, key presses and drops that arrive at ``application``; a shortcut is one key."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.clicks = self.keys = self.drags = 0
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.Shortcut:
            self.keys += 1
        elif kind is QEvent.Type.Drop and isinstance(watched, QWidget):
            self.drags += 1
        elif isinstance(watched, QWindow):
            self.clicks += kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
            self.keys += kind is QEvent.Type.KeyPress
        return False


class Hands:
    """Uses the windows of ``application`` and keeps what each job took."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._count = Count(application)
        self.jobs: list[Counted] = []
        self.watchdog = Watchdog()

    @contextmanager
    def job(self, name: str) -> Iterator[None]:
        """Counts what is done inside."""
        self.watchdog.job = name
        count, began = self._count, time.monotonic()
        before = count.clicks, count.keys, count.drags
        yield
        self.jobs.append(
            Counted(
                name=name,
                clicks=count.clicks - before[0],
                keys=count.keys - before[1],
                drags=count.drags - before[2],
                seconds=time.monotonic() - began,
            )
        )

    # Looking

    def sees[T](self, look: Callable[[], T | None], what: str) -> T:
        """Waits until ``look`` finds something; gives it."""
        ends = time.monotonic() + _MOST
        while time.monotonic() < ends:
            found = look()
            if found:
                return found
            self._turn()
            time.sleep(_PAUSE)
        raise AssertionError(f"never seen: {what}; seen: {self._seen()}")

    def _turn(self) -> None:
        """One round of the event loop."""
        with self.watchdog.turn():
            QAbstractEventDispatcher.instance().processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
            self._application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _seen(self) -> list[str]:
        return [one.text() or one.accessibleName() for one in self._parts(QAbstractButton)]

    def _parts[T: QWidget](self, kind: type[T]) -> list[T]:
        """What of this kind is in sight and can be used."""
        return [
            one
            for top in self._application.topLevelWidgets()
            if top.isVisible()
            for one in (top, *top.findChildren(QWidget))
            if isinstance(one, kind) and one.isVisible() and one.isEnabled()
        ]

    def part(self, name: str) -> QWidget:
        """What is called so: by its object name, else by what it says to eyes or screen readers."""

        def look() -> QWidget | None:
            parts = self._parts(QWidget)
            named = [one for one in parts if one.objectName() == name]
            said = [one for one in parts if isinstance(one, QAbstractButton) and one.text() == name]
            heard = [one for one in parts if one.accessibleName() == name]
            return next(iter((*named, *said, *heard)), None)

        return self.sees(look, name)

    def rows(self, name: str) -> list[str]:
        """The titles of a list."""
        listed = self.part(name)
        assert isinstance(listed, QListView)
        entries = (listed.model().index(row, 0).data(ENTRY) for row in range(listed.model().rowCount()))
        return [entry.title for entry in entries if hasattr(entry, "sentence")]

    # Acting

    def clicks(self, name: str) -> None:
        """A button, a field, a box, once it stands still: nobody hits what moves."""
        part = self.part(name)
        place, since = QPoint(), time.monotonic()

        def still() -> bool:
            nonlocal part, place, since
            part = self.part(name)
            now = part.mapToGlobal(part.rect().center())
            if now != place:
                place, since = now, time.monotonic()
            return time.monotonic() - since > _STILL

        self.sees(still, name)
        aim = part.rect().center()
        if isinstance(part, QCheckBox):  # beside its words nothing happens
            aim.setX(min(part.sizeHint().width(), part.width()) // 2)
        self._press(part, aim)

    def clicks_row(self, name: str, title: str) -> None:
        """The row of a list that bears this title."""

        def look() -> tuple[QListView, QPoint] | None:
            listed = self.part(name)
            assert isinstance(listed, QListView)
            for row in range(listed.model().rowCount()):
                index = listed.model().index(row, 0)
                entry = index.data(ENTRY)
                if hasattr(entry, "sentence") and entry.title == title:
                    return listed, listed.visualRect(index).center()
            return None

        listed, at = self.sees(look, title)
        self._press(listed.viewport(), at)

    def _press(self, part: QWidget, at: QPoint) -> None:
        """Only what a pointer could reach: in the window, and covered by nothing."""
        top = part.window()
        place = part.mapTo(top, at)
        reached = top.childAt(place) or top
        assert reached is part or part.isAncestorOf(reached), f"{part} lies behind {reached}"
        with self.watchdog.turn():
            QTest.mouseMove(top.windowHandle(), place)
        with self.watchdog.turn():
            QTest.mouseClick(top.windowHandle(), Qt.MouseButton.LeftButton, pos=place)

    def chooses(self, text: str) -> None:
        """An entry of the menu or box that is open."""
        popup = self.sees(self._application.activePopupWidget, "what opened")
        if isinstance(popup, QMenu):
            action = self.sees(lambda: next((one for one in popup.actions() if one.text() == text), None), text)
            self._press(popup, popup.actionGeometry(action).center())
            return
        listed = popup.findChild(QAbstractItemView)
        assert listed is not None, popup
        (found,) = listed.model().match(listed.model().index(0, 0), Qt.ItemDataRole.DisplayRole, text)
        self._press(listed.viewport(), listed.visualRect(found).center())

    def names_a_folder(self, name: str) -> None:
        """In the dialog for files, by its name and Enter."""
        dialog = self.part("QFileDialog")
        self.types(name)
        self.enter()
        self.sees(lambda: not _shown(dialog), "the dialog gone")

    def types(self, text: str) -> None:
        """Into what has the keyboard, letter by letter."""
        for letter in text:
            self._strike(ord(letter))

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self._strike(key, modifier)

    def _strike(self, key: Qt.Key | int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Down and up; what has the keyboard may have changed between."""
        for way in (QTest.keyPress, QTest.keyRelease):
            window = self._window()
            with self.watchdog.turn():
                way(window, key, modifier)

    def ctrl(self, key: Qt.Key) -> None:
        self.key(key, _CTRL)

    def enter(self) -> None:
        self.key(Qt.Key.Key_Return)

    def _window(self) -> QWindow:
        """What has the keyboard; it hands on to a popup over it. Without a window manager Qt gives it to nobody when a
        dialog goes, so the window behind takes it here.
        """
        if self._application.activeWindow() is None:
            (behind,) = (one for one in self._application.topLevelWidgets() if one.isVisible() and one.isWindow())
            behind.activateWindow()
        return self.sees(self._application.activeWindow, "a window with the keyboard").windowHandle()

    def drags(self, paths: Sequence[Path], onto: str = "") -> None:
        """Files from a file manager's window onto a part of the program's, or anywhere onto it."""
        active = self._application.activeWindow()
        target = self.part(onto) if onto else active
        assert target is not None
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        middle = target.rect().center()
        enter = QDragEnterEvent(middle, *how)
        with self.watchdog.turn():
            self._application.sendEvent(target, enter)
        assert enter.isAccepted(), f"{target} takes no files"
        with self.watchdog.turn():
            self._application.sendEvent(target, QDropEvent(QPointF(middle), *how))


def _shown(part: QWidget) -> bool:
    return shiboken6.isValid(part) and part.isVisible()
