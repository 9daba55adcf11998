"""The circle as a picture with its legend, and beside it the card of the person who is chosen."""

from collections.abc import Collection, Sequence
from datetime import datetime

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.records.contact import Contact, Ring
from ui.people import words
from ui.people.circle_card import CircleCard
from ui.people.look_up import Seen
from ui.runtime.keys import caption
from ui.runtime.theme import tokens
from ui.runtime.type_roles import Role, font, grown, metrics
from ui.widgets.avatar import initials
from ui.widgets.circle_picture import CirclePicture
from ui.widgets.circle_rings import Node
from ui.widgets.entrance import Entrance
from ui.widgets.field import SearchField
from ui.widgets.head import Head
from ui.widgets.paint import baseline, dashed_circle, dot, line_of_text, warm_dot

_SEARCH_WIDTH, _NARROWEST = 200, 120
#: The legend: its inset, from a mark to the end of its gap, and from one to the next.
_LEFT, _MARK, _GAP = 24, 20, 18
_RINGS = (Ring.INNER, Ring.CLOSE, Ring.ACTIVE, Ring.WIDER)


def bands(members: Sequence[Contact], owing: Collection[int], now: datetime) -> list[tuple[str, list[Node]]]:
    """The rings with their people by family name; newcomers at the door stand in none."""
    made = []
    for ring in _RINGS:
        within = sorted(
            (one for one in members if one.ring is ring), key=lambda one: (one.family or one.name).casefold()
        )
        made.append((words.ring_name(ring), [_node(one, one.id in owing, now) for one in within]))
    return made


def _node(contact: Contact, owing: bool, now: datetime) -> Node:
    ago = words.ago(contact.last_exchange_at, now)
    return Node(
        id=contact.id,
        name=contact.name,
        initials=initials(contact.name),
        short=f"{contact.given[0]}. {contact.family}" if contact.given and contact.family else "",
        warmth=words.warmth(contact.last_exchange_at, now),
        owing=owing,
        spoken=", ".join(part for part in (contact.name, ago) if part),
    )


class CircleView(Entrance):
    """``opened(id)`` leads to the person's page, ``written(contact)`` to the mail program, ``asked(contact, at)`` asks
    for the menu of rings at a place of the screen.
    """

    chosen = Signal(int)
    opened = Signal(int)
    written = Signal(object)
    asked = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = Head(self.tr("People"))
        key = caption(QKeySequence.StandardKey.Find)
        self.search = SearchField(self.tr("Find in the circle"), self.tr("Find"), key)
        self.search.setMinimumWidth(_NARROWEST)
        self.search.setMaximumWidth(grown(_SEARCH_WIDTH))
        self.head.add(self.search)
        self._members: tuple[Contact, ...] = ()
        self.picture = CirclePicture(self.tr("Your circle"))
        self.card = CircleCard()
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.head)
        left.addWidget(self.picture, 1)
        left.addWidget(_Legend())
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addLayout(left, 1)
        across.addWidget(self.card)
        self.picture.chosen.connect(self.chosen)
        self.picture.opened.connect(self.opened)
        self.search.textChanged.connect(self._on_typed)
        self.search.left.connect(lambda: self.picture.setFocus(Qt.FocusReason.OtherFocusReason))
        self.card.opened.connect(self.opened)
        self.card.written.connect(self.written)
        self.card.asked.connect(self.asked)
        self.enter_at(self.picture)
        self.card.hide()

    def clear(self) -> None:
        self.search.clear()
        self._members = ()
        self.picture.show_bands([])
        self.card.clear()
        self.card.hide()

    def show_circle(self, members: Sequence[Contact], owing: Collection[int], now: datetime) -> None:
        self._members = tuple(sorted(members, key=lambda one: (one.family or one.name).casefold()))
        self.picture.show_bands(bands(members, owing, now))

    def begin_search(self) -> None:
        """To the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _on_typed(self, text: str) -> None:
        """Choose the first by family name whose words begin as typed."""
        asked = text.casefold().split()
        for one in self._members if asked else ():
            own = f"{one.name} {one.organisation}".casefold().split()
            if one.ring is not Ring.DOOR and all(any(word.startswith(part) for word in own) for part in asked):
                self.picture.choose(one.id)
                return

    def show_card(self, seen: Seen, now: datetime) -> None:
        """The facts of the person who is chosen in the picture."""
        self.card.show_seen(seen, now)
        self.card.show()


class _Legend(QWidget):
    """What the colours mean."""

    def __init__(self) -> None:
        super().__init__()
        self._title = self.tr("Last exchange")
        self._steps = (
            self.tr("under 30 days"),
            self.tr("up to 90 days"),
            self.tr("up to 180 days"),
            self.tr("longer"),
            self.tr("never"),
        )
        self._owing = self.tr("You owe a reply")
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(", ".join((self._title, *self._steps, self._owing)))

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(400))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._line() * (1 + max((line for line, _ in self._places(width)), default=0)) + 8

    def _line(self) -> int:
        return metrics(Role.SMALL).lineSpacing() + 17

    def _places(self, width: int) -> list[tuple[int, int]]:
        """Line and left edge of each mark: what does not fit goes on in the next line."""
        small = metrics(Role.SMALL)
        begin = x = _LEFT + small.horizontalAdvance(self._title) + 16
        places: list[tuple[int, int]] = []
        line = 0
        for text in (*self._steps, self._owing):
            wide = _MARK + small.horizontalAdvance(text)
            if x + wide > width - _LEFT and x > begin:
                line, x = line + 1, begin
            places.append((line, x))
            x += wide + _GAP
        return places

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = QRect(0, 0, self.width(), self._line())
        line_of_text(painter, self._title, _LEFT, baseline(first, Role.SMALL), 300, table.faint, font(Role.SMALL))
        texts = (*self._steps, self._owing)
        for step, (text, (line, x)) in enumerate(zip(texts, self._places(self.width()), strict=True)):
            area = first.translated(0, line * self._line())
            middle = area.top() + area.height() / 2
            at = QPointF(x + 6, middle)
            if step == len(self._steps):
                dot(painter, at, 9, table.text)
            elif step == len(self._steps) - 1:
                dashed_circle(painter, QRectF(x - 0.5, middle - 6.5, 13, 13), table.edge)
            else:
                warm_dot(painter, at, 13, step)
            room = self.width() - x - _MARK
            line_of_text(painter, text, x + _MARK, baseline(area, Role.SMALL), room, table.soft, font(Role.SMALL))
        painter.end()
