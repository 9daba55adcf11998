"""Walks over a part of the window and says what somebody with keys, a coarse pointer or a long language would meet."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, QTranslator
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from ui.shell.front import Front
from ui.widgets.button import Button
from ui.widgets.document_view import DocumentView
from ui.widgets.label import Elided
from ui.widgets.scrim import Scrim
from ui.widgets.toast import Toast

USED = (QAbstractButton, QLineEdit, QPlainTextEdit, QAbstractItemView, QAbstractSpinBox, QComboBox)
#: What lies over a page on purpose.
OVERLAYS = (Toast, Scrim, Front, DocumentView)
#: WCAG 2.2, 2.5.8.
SMALLEST = 24
_LONGER = 0.4


class Longer(QTranslator):
    """A language that needs four tenths more room than English, with letters that are no ASCII."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        if not text:
            return text
        padding, wanted = "", round(len(text) * _LONGER)
        while len(padding) < wanted:
            padding += "öwéß "[len(padding) % 5]
        said = f"{text} {padding}".rstrip()
        return said.replace("%n", str(n)) if n >= 0 else said


def settle() -> None:
    """What was asked for is laid out and painted."""
    for _ in range(4):
        QCoreApplication.sendPostedEvents()
        QApplication.processEvents()


def used(part: QWidget) -> list[QWidget]:
    """What can be used now, without what belongs to another of them, such as the line of a box with numbers."""
    return [
        one
        for one in part.findChildren(QWidget)
        if isinstance(one, USED)
        and one.isVisible()
        and one.isEnabled()
        and not isinstance(one.parent(), USED)
        and not isinstance(one.parent(), QAbstractItemView)
        and _is_in_sight(one)
    ]


def _is_in_sight(one: QWidget) -> bool:
    return one.width() > 0 and one.height() > 0 and not one.objectName().startswith("qt_")


def named(one: QWidget) -> str:
    return one.accessibleName() or one.objectName() or f"{type(one).__name__} in {type(one.parent()).__name__}"


def place(one: QWidget) -> QRect:
    return QRect(one.mapTo(one.window(), QPoint()), one.size())


def small(part: QWidget) -> list[str]:
    """Targets below 24 pixels."""
    return [
        f"{named(one)} {one.width()}×{one.height()}" for one in used(part) if min(one.width(), one.height()) < SMALLEST
    ]


def tabbed(part: QWidget, most: int = 400) -> list[QWidget]:
    """What of ``part`` the Tab key comes to, in its order, until it has been all around the window."""
    window = part.window()
    seen: list[QWidget] = []
    for _ in range(most):
        focus = QApplication.focusWidget()
        if focus is not None and focus in seen:
            break
        if focus is not None:
            seen.append(focus)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(focus or window, QKeyEvent(kind, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier))
    return [one for one in seen if part.isAncestorOf(one) and isinstance(one, USED)]


def unreached(part: QWidget, order: list[QWidget]) -> Iterator[str]:
    """What can be used and never gets the keyboard; of a group that arrows go through, one is enough."""
    for one in used(part):
        grouped = isinstance(one, QAbstractButton) and (one.autoExclusive() or one.group() is not None)
        beside = one.parentWidget() if grouped else one
        if beside is not None and not any(beside is seen or beside.isAncestorOf(seen) for seen in order):
            yield named(one)


def climbs(order: list[QWidget]) -> Iterator[str]:
    """Steps of the Tab key that go up within a column."""
    for before, after in pairwise(order):
        one, other = place(before), place(after)
        shares = min(one.right(), other.right()) - max(one.left(), other.left()) > SMALLEST
        if shares and other.bottom() < one.top():
            yield f"{named(before)} → {named(after)}"


def cut(part: QWidget) -> Iterator[str]:
    """Labels and buttons that have less room than their text needs."""
    for one in part.findChildren(QWidget):
        if not one.isVisible() or not _is_in_sight(one):
            continue
        if isinstance(one, QLabel) and one.text() and one.pixmap().isNull():
            if isinstance(one, Elided):
                continue  # it tells the whole text when one points at it, and to screen readers
            needed = one.heightForWidth(one.width()) if one.wordWrap() else one.fontMetrics().height()
            if needed > one.height() + 1 or (
                not one.wordWrap() and one.fontMetrics().horizontalAdvance(one.text()) > one.width() + 1
            ):
                yield f"label {one.text()[:40]!r} {one.width()}×{one.height()}"
        elif isinstance(one, QAbstractButton) and one.text() and _lacks_room(one):
            yield f"button {one.text()[:40]!r} {one.width()} of {one.sizeHint().width()}"


def _lacks_room(button: QAbstractButton) -> bool:
    """Whether the label is wider than its button, and lacks the lines to go on in."""
    if isinstance(button, Button):
        return button.heightForWidth(button.width()) > button.height()
    return button.minimumSizeHint().width() > button.width() + 1


def outside(part: QWidget) -> Iterator[str]:
    """What can be used but lies beyond the right or left edge of the window, where nothing scrolls to."""
    width = part.window().width()
    for one in used(part):
        area = place(one)
        if _scrolls_across(one):
            continue
        if area.right() >= width or area.left() < 0:
            yield f"{named(one)} {area.left()}…{area.right()} of {width}"


def _scrolls_across(one: QWidget) -> bool:
    """Whether it lies in a part that scrolls from left to right."""
    around = one.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea) and around.horizontalScrollBar().maximum() > 0:
            return around.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        around = around.parentWidget()
    return False


def spilled(part: QWidget) -> Iterator[str]:
    """What does not lie within what it is a part of; what scrolls may be longer than its frame, and never wider."""
    for one in _laid(part):
        around = one.parentWidget()
        if around is None:
            continue
        area, room = one.geometry(), around.rect()
        if isinstance(around.parentWidget(), QScrollArea) and around.objectName() == "qt_scrollarea_viewport":
            room = QRect(room.x(), min(area.y(), 0), room.width(), max(area.height(), room.height()) + abs(area.y()))
        if not room.contains(area) and not _scrolls_across(one):
            yield f"{described(one)} {_told(area)} in {described(around)} {_told(room)}"


def overlapping(part: QWidget) -> Iterator[str]:
    """Parts of one whole that lie on each other."""
    for whole in (part, *part.findChildren(QWidget)):
        if isinstance(whole, USED) or not whole.isVisible():
            continue
        beside = [one for one in _laid(whole) if one.parentWidget() is whole]
        for number, one in enumerate(beside):
            for other in beside[number + 1 :]:
                if one.geometry().intersects(other.geometry()):
                    yield f"{described(one)} {_told(one.geometry())} on {described(other)} {_told(other.geometry())}"


def _laid(part: QWidget) -> Iterator[QWidget]:
    """What is seen of ``part`` and was laid out, but for Qt's own parts and what lies over a page on purpose."""
    for one in part.findChildren(QWidget):
        around = one.parentWidget()
        if (
            one.isVisible()
            and not one.isWindow()
            and one.width() > 0
            and one.height() > 0
            and not isinstance(one, OVERLAYS)
            and not isinstance(around, USED)
            and not one.objectName().startswith("qt_")
        ):
            yield one


def described(one: QWidget) -> str:
    """By its words, its name or its kind."""
    said = getattr(one, "text", lambda: "")()
    return repr(said[:40]) if said else one.accessibleName()[:40] or one.objectName() or type(one).__name__


def _told(area: QRect) -> str:
    return f"({area.x()} {area.y()} {area.width()}×{area.height()})"
