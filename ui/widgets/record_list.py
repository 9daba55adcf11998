"""A list of rows: chosen by pointer or keyboard, with actions under the pointer, in a menu and on single keys.

Single letters act inside a list only, and only where the user left them switched on; every action is in the menu of
the row too (menu key or right button).
"""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QAction, QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QMenu,
    QStyle,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from ui.runtime import icons
from ui.runtime.rows import ENTRY, Row
from ui.runtime.theme import tokens
from ui.widgets.row_delegate import RowAction, RowDelegate

#: From this many entries on all have one height: Qt would otherwise ask for each of them.
_LONG = 1000
#: Rows laid out at once in a long list: about three milliseconds.
_BATCH = 1000

type _Index = QModelIndex | QPersistentModelIndex


@runtime_checkable
class Filling(Protocol):
    """A model whose rows arrive after it is shown."""

    arrived: SignalInstance


class RecordList(QListView):
    """``chosen(id)`` when another row is chosen, ``opened(id)`` on Enter, ``acted(code, id)`` for an action.

    ``narrowed(pixels)`` tells how much the scroll bar takes of the rows, nothing where all fit. Where several may be
    chosen, ``several(places)`` tells of more than one, and ``carried(places)`` that they are being dragged.
    """

    chosen = Signal(int)
    opened = Signal(int)
    acted = Signal(str, int)
    narrowed = Signal(int)
    several = Signal(object)
    carried = Signal(object)

    def __init__(self, name: str, actions: Sequence[RowAction] = (), *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = RowDelegate(self, actions)
        self._by_keyboard = False
        self.letters = True
        self._many = self._were_many = False
        self._taken_at: QPoint | None = None
        self._alone: _Index | None = None
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalScrollBar().setSingleStep(26)
        self.setBatchSize(_BATCH)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda _, last: self.narrowed.emit(bar.sizeHint().width() if last else 0))

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.setParent(self)  # it goes with the list
            model.modelReset.connect(self._on_reset)
            if isinstance(model, Filling):
                model.arrived.connect(self.viewport().update)
            self._on_reset()

    def reset(self) -> None:
        model = self.model()
        self._fit(model.rowCount() if model is not None else 0)
        self._were_many = False  # Qt tells nobody that what was chosen is gone
        super().reset()

    def _fit(self, count: int) -> None:
        self._delegate.uniform = count > _LONG
        self.setUniformItemSizes(count > _LONG)
        self.setLayoutMode(QListView.LayoutMode.Batched if count > _LONG else QListView.LayoutMode.SinglePass)

    def _on_reset(self) -> None:
        self._fit(self.model().rowCount())

    def allow_several(self) -> None:
        """Ctrl, Shift and Ctrl+A choose more than one row; they can be dragged out."""
        self._many = True
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def places(self) -> tuple[int, ...]:
        """Where the chosen rows stand."""
        return tuple(sorted(index.row() for index in self.selectedIndexes()))

    def set_actions(self, actions: Sequence[RowAction]) -> None:
        self._delegate.set_actions(actions)
        self.viewport().update()

    def current_row(self) -> Row | None:
        entry = self.currentIndex().data(ENTRY) if self.currentIndex().isValid() else None
        return entry if isinstance(entry, Row) else None

    def choose(self, place: int | None) -> None:
        """Chooses the row at a place and shows it; ``None`` chooses nothing."""
        index = self.model().index(place, 0) if place is not None else QModelIndex()
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
            if place == 1:  # with the head of the first section, which cannot be chosen
                self.scrollToTop()

    def enter(self, place: int | None) -> None:
        """The keyboard goes to the row at a place; it stays where it is without one."""
        if place is not None:
            self.choose(place)
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step(self, way: int) -> None:
        """Chooses the next (1) or the previous (-1) row, over the heads of sections."""
        place = self.currentIndex().row() + way
        while 0 <= place < self.model().rowCount():
            if self.model().index(place, 0).flags() & Qt.ItemFlag.ItemIsSelectable:
                self.choose(place)
                return
            place += way

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if not self._were_many:
            self._tell(current)

    def _tell(self, current: _Index) -> None:
        entry = current.data(ENTRY) if current.isValid() else None
        if isinstance(entry, Row):
            self.chosen.emit(entry.id)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._many:
            return
        before, places = self._were_many, self.places()
        self._were_many = len(places) > 1
        if self._were_many:
            self.several.emit(places)
        elif before:
            self._tell(self.currentIndex())

    def initViewItemOption(self, option: QStyleOptionViewItem) -> None:
        super().initViewItemOption(option)
        if self._by_keyboard and self.hasFocus():
            option.state |= QStyle.StateFlag.State_KeyboardFocusChange

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        )
        if self.currentIndex().isValid():
            super().focusInEvent(event)
        elif self._by_keyboard:
            self.step(1)
        self.viewport().update()  # without a current row Qt would take the first, which the user did not choose

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard = True
        row = self.current_row()
        if self._were_many and event.key() == Qt.Key.Key_Escape:
            self.choose(self.currentIndex().row())
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.opened.emit(row.id)
            return
        if event.key() == Qt.Key.Key_Menu and row is not None:
            self._menu(self.visualRect(self.currentIndex()).center())
            return
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.letters and plain and event.text():
            self._on_letter(event.text().upper(), row)
            return
        super().keyPressEvent(event)

    def _on_letter(self, letter: str, row: Row | None) -> None:
        if letter in ("J", "K") and letter not in {action.key for action in self._delegate.actions}:
            self.step(1 if letter == "J" else -1)
            return
        action = next((action for action in self._delegate.actions if action.key == letter), None)
        if action is not None and row is not None and row.acts:
            self.acted.emit(action.code, row.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard = False
        index = self.indexAt(event.position().toPoint())
        action = self._action(event.position().toPoint())
        plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
        self._taken_at = event.position().toPoint() if self._many and plain and index.isValid() else None
        self._alone = index if self._taken_at and self._were_many and self.selectionModel().isSelected(index) else None
        if self._alone is not None:
            return  # they may be about to be dragged together; letting go chooses this one
        super().mousePressEvent(event)
        if action is not None and event.button() is Qt.MouseButton.LeftButton:
            self.acted.emit(action.code, index.data(ENTRY).id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._taken_at is None:
            super().mouseMoveEvent(event)
        elif (at - self._taken_at).manhattanLength() >= QApplication.startDragDistance():
            self._taken_at = self._alone = None
            self.carried.emit(self.places())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._taken_at = None
        if self._alone is not None:
            alone, self._alone = self._alone, None
            self.choose(alone.row())
            return
        super().mouseReleaseEvent(event)

    def _action(self, at: QPoint) -> RowAction | None:
        index = self.indexAt(at)
        entry = index.data(ENTRY) if index.isValid() else None
        if not isinstance(entry, Row) or not entry.acts:
            return None
        return self._delegate.action_at(self.visualRect(index), at)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            action = self._action(event.pos())
            name = f"{action.name} ({action.key})" if action is not None and action.key else ""
            QToolTip.showText(event.globalPos(), name or (action.name if action is not None else ""), self)
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if index.isValid() and isinstance(index.data(ENTRY), Row):
            self.setCurrentIndex(index)
            self._menu(event.pos())

    def _menu(self, at: QPoint) -> None:
        row = self.current_row()
        if row is None or not row.acts or not self._delegate.actions:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in self._delegate.actions:
            entry = QAction(icons.icon(action.icon, tokens().soft), action.name, menu)
            entry.triggered.connect(lambda _=False, code=action.code: self.acted.emit(code, row.id))
            menu.addAction(entry)
        menu.popup(self.viewport().mapToGlobal(at))
