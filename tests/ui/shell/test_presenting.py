"""Presentation mode over every page, filled with canaries: none can be read, heard, or found in a menu or a tooltip."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QHelpEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QStackedWidget, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from tests.support import windows
from tests.support.canaries import CANARY, fill
from tests.support.legible import sharpest
from tests.support.pairs import new_vault
from tests.support.windows import speaking
from ui.people.page import PeoplePage
from ui.runtime import veil
from ui.runtime.heritage import Heritage
from ui.runtime.session import Session
from ui.runtime.ticker import Ticker
from ui.shell.desk import Desk
from ui.shell.places import ALL
from ui.widgets.blur import CELL, own_region


@dataclass
class Shown:
    desk: Desk
    session: Session

    @property
    def pages(self) -> QStackedWidget:
        return self.desk._stack


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Shown]:
    space, other = new_vault(tmp_path / "vault"), new_vault(tmp_path / "other", name=f"{CANARY} Zwei")
    for _ in fill(space, other, tmp_path):
        pass
    other.close()
    session = windows.session()
    session.unlock(lambda: space, owner=session)
    with speaking(qapp):
        desk = Desk(session, Ticker())
        qtbot.addWidget(desk)
        desk.resize(1280, 800)
        desk.show()
        desk.go("today")
        yield Shown(desk, session)
        session.close()
        veil.lift()


def heard(widget: QWidget) -> list[str]:
    """All that a screen reader can find below a widget, rows of lists included."""
    found: list[str] = []
    waiting: list[QAccessibleInterface] = [QAccessible.queryAccessibleInterface(widget)]
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)
    while waiting:
        one = waiting.pop()
        if one is None or not one.isValid() or one.state().invisible:
            continue
        found += [text for kind in kinds if (text := one.text(kind))]
        waiting += [one.child(number) for number in range(one.childCount())]
    return found


def _telling(texts: list[str]) -> list[str]:
    return [text for text in texts if CANARY in text.casefold()]


def test_every_page_can_be_heard_and_read_before(shown: Shown) -> None:
    told = {}
    for place in ALL:
        shown.desk.go(place)
        told[place] = len(_telling(heard(shown.pages)))
    assert {place for place, count in told.items() if count} >= {"today", "people", "leads", "referrals", "peers"}


@pytest.mark.parametrize("place", list(ALL))
def test_no_page_tells_a_name(shown: Shown, place: str) -> None:
    shown.desk.presenting.begin()
    shown.desk.go(place)
    page = shown.desk.page(place)
    if isinstance(page, PeoplePage):
        QApplication.processEvents()
        page._person.edited.emit(page._person.contact)  # with every field filled
    for _ in range(3):
        QApplication.processEvents()  # what is new is laid out, painted once, and gone over
    assert _telling(heard(shown.pages)) == []
    picture = shown.desk.grab().toImage()
    own = own_region(shown.pages).translated(shown.pages.mapTo(shown.desk, QPoint()))
    area = shown.pages.rect().translated(shown.pages.mapTo(shown.desk, QPoint()))
    assert sharpest(picture, area, own, step=3) <= 255 // CELL + 1
    sharp = own_region(shown.pages)
    for label in shown.pages.findChildren(QLabel):
        if label.isVisible() and CANARY in label.text().casefold():
            assert not sharp.contains(label.mapTo(shown.pages, label.rect().center()))


def test_both_ways_of_the_people_and_the_circles_picture(shown: Shown) -> None:
    shown.desk.presenting.begin()
    shown.desk.go("people")
    page = shown.desk.page("people")
    assert isinstance(page, PeoplePage)
    page.show_way(1)
    (member,) = page.session._reader.circle.members() if page.session._reader else ()
    page._on_picked(member.id)
    assert _telling(heard(shown.pages)) == []


def test_off_gives_everything_back(shown: Shown) -> None:
    shown.desk.go("people")
    QApplication.processEvents()
    before, picture = sorted(heard(shown.pages)), shown.pages.grab().toImage()
    shown.desk.presenting.toggle()
    assert not shown.desk.presenting.sign.isHidden()
    QApplication.processEvents()
    assert sorted(heard(shown.pages)) != before
    shown.desk.presenting.sign.end.click()
    assert not shown.desk.presenting.is_on
    QApplication.processEvents()
    assert sorted(heard(shown.pages)) == before
    assert shown.pages.grab().toImage() == picture
    assert shown.pages.graphicsEffect() is None
    assert not veil.is_down()


def test_it_ends_with_the_key_that_began_it(qtbot: QtBot, shown: Shown) -> None:
    shown.desk.activateWindow()
    qtbot.waitUntil(shown.desk.isActiveWindow)
    for on in (True, False):
        with qtbot.waitSignal(shown.desk.presenting.changed) as changed:
            qtbot.keyClick(
                shown.desk, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
            )
        assert changed.args == [on]


def test_tooltips_menus_and_toasts_keep_still(qtbot: QtBot, shown: Shown) -> None:
    shown.desk.presenting.begin()
    label = QLabel("x", shown.pages)
    label.setToolTip(CANARY)
    label.show()
    at = QPoint(1, 1)
    QApplication.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, at, label.mapToGlobal(at)))
    assert not QToolTip.isVisible()
    menu = QMenu(shown.pages)
    action = menu.addAction(f"Write to {CANARY}")
    QApplication.sendEvent(menu, QShowEvent())
    assert action.text() == veil.HIDDEN
    shown.session.say(f"{CANARY} is saved.")
    assert shown.desk.toast.sentence()
    assert _telling(heard(shown.pages)) == []
    shown.desk.presenting.end()
    assert action.text() == f"Write to {CANARY}"


def test_it_goes_on_after_a_lock_and_is_written_nowhere(qtbot: QtBot, qapp: QApplication, home: Path) -> None:
    with windows.program(qapp, home / "vault") as window:
        qtbot.addWidget(window)
        window._left = Heritage(page="people", presenting=True)
        space = new_vault(home / "vault")
        with qtbot.waitSignal(window.session.unlocked):
            window.session.unlock(lambda: space, owner=window)
        window._on_opened()
        assert window.desk is not None
        assert window.desk.presenting.is_on
        before = window.settings
        with qtbot.waitSignal(window._successor.asked):
            window.lock()
        assert window._left.presenting
        assert not veil.is_down()
        assert window.settings == before
        window.close()
    veil.lift()


class _Windows(QObject):
    """Notes what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


def test_no_part_of_a_page_ever_stands_outside_the_window(shown: Shown, qapp: QApplication) -> None:
    """A part that is shown before it has a place comes up as a window for a moment: with names, over everything, and
    with the keyboard.
    """
    windows_ = _Windows()
    qapp.installEventFilter(windows_)
    desk = Desk(shown.session)
    desk.setParent(shown.desk)
    desk.show()
    for name in ALL:
        desk.go(name)
        for _ in range(3):
            qapp.processEvents()
    qapp.removeEventFilter(windows_)
    assert windows_.seen == []
