"""One after the other: only the reply that is looked at, how many are left, and nothing else of Today."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.runtime import i18n
from ui.runtime.tokens import DETAIL_LEFT, INSET
from ui.widgets.button import Kind
from ui.widgets.notice import Notice

_KEYS = {"R": "reply", "S": "snooze", "E": "done", "N": "waive"}


class Focus(Notice):
    """``asked(id)`` shows the next reply, ``acted(code)`` is a key for it, which the list out of sight would have had;
    ``ended()`` brings the list back: all were looked at, or the user left.
    """

    asked = Signal(int)
    acted = Signal(str)
    began = Signal()
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", icon="reply", parent=parent)
        self._ids: tuple[int, ...] = ()
        self._place = 0
        self.next = self.add(self.tr("Next"))
        self.next.setObjectName("today.focus_next")
        self.leave = self.add(self.tr("Back to the list"), Kind.GHOST, key="Esc")
        self.next.clicked.connect(lambda: self._go(self._place + 1))
        self.leave.clicked.connect(self.end)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.activated.connect(self.end)
        self._keys = [escape]
        for letter, code in _KEYS.items():
            key = QShortcut(QKeySequence(letter), self)
            key.activated.connect(lambda code=code: self.acted.emit(code))
            self._keys.append(key)
        self._listen(False)
        self.hide()

    @property
    def on(self) -> bool:
        return bool(self._ids)

    def begin(self, ids: Sequence[int]) -> None:
        """Go through these, in their order; nothing happens without any."""
        self._ids = tuple(ids)
        if self._ids:
            self._listen(True)
            self.show()
            self.began.emit()
            self._go(0)

    def follow(self, open_now: Collection[int]) -> None:
        """What was settled or put off is passed; whoever is still looked at stays."""
        if self.on and self._ids[self._place] not in open_now:
            rest = [place for place in range(self._place, len(self._ids)) if self._ids[place] in open_now]
            self._go(rest[0] if rest else len(self._ids))

    def end(self) -> None:
        if self.on:
            self._ids, self._place = (), 0
            self._listen(False)
            self.hide()
            self.ended.emit()

    def _listen(self, on: bool) -> None:
        for key in self._keys:
            key.setEnabled(on)

    def _go(self, place: int) -> None:
        if place >= len(self._ids):
            self.end()
            return
        self._place = place
        said = self.tr("One after the other: %1 of %2")
        self.tell(said.replace("%1", i18n.number(place + 1)).replace("%2", i18n.number(len(self._ids))))
        self.asked.emit(self._ids[place])


def beside(focus: Focus, side: QWidget) -> QVBoxLayout:
    """The bar above what is shown."""
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    inset = QVBoxLayout()
    inset.setContentsMargins(DETAIL_LEFT, 16, INSET, 0)
    inset.addWidget(focus)
    above = QWidget()
    above.setLayout(inset)
    above.hide()
    focus.began.connect(above.show)
    focus.ended.connect(above.hide)
    column.addWidget(above)
    column.addWidget(side, 1)
    return column
