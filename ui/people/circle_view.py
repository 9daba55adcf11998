"""The circle as picture, and the card of the person chosen in it."""

from collections.abc import Collection, Sequence
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.records.contact import Contact, Ring
from app.records.obligation import Side
from ui.people import words
from ui.people.look_up import Seen
from ui.runtime.theme import tokens
from ui.runtime.type_roles import Role, font, metrics
from ui.widgets.avatar import Avatar, initials, look
from ui.widgets.button import Button, Kind
from ui.widgets.circle_picture import CirclePicture, Node
from ui.widgets.flow import Flow
from ui.widgets.head import Head
from ui.widgets.label import Elided, Text, rule
from ui.widgets.paint import baseline, dashed_circle, dot, line_of_text
from ui.widgets.pane import SectionTitle
from ui.widgets.pill import Pill, Tone

_CARD_WIDTH = 320
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
        warmth=words.warmth(contact.last_exchange_at, now),
        owing=owing,
        spoken=", ".join(part for part in (contact.name, ago) if part),
    )


class CircleView(QWidget):
    """``opened(id)`` leads to the person's page, ``written(contact)`` to the mail program."""

    chosen = Signal(int)
    opened = Signal(int)
    written = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contact: Contact | None = None
        self.head = Head(self.tr("People"))
        self.picture = CirclePicture(self.tr("Your circle"))
        self._legend = _Legend()
        self._avatar = Avatar()
        self._name, self._second = Elided("", Role.LEAD, strong=True), Elided("", ink="soft")
        self._pills = Flow()
        self._open_title, self._open = SectionTitle(self.tr("Open")), Text("")
        self._met_title, self._met = SectionTitle(self.tr("How we met")), Text("")
        self._page = Button(self.tr("Open page"), key="Enter")
        self._write = Button(self.tr("Write"), Kind.PRIMARY, icon="mail")
        self._card = QWidget()
        self._lay_out()
        self.picture.chosen.connect(self.chosen)
        self.picture.opened.connect(self.opened)
        self._page.clicked.connect(self._on_page)
        self._write.clicked.connect(lambda: self.written.emit(self._contact))
        self.setFocusProxy(self.picture)
        self._card.hide()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.head)
        left.addWidget(self.picture, 1)
        left.addWidget(self._legend)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._second)
        above = QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(self._avatar)
        above.addLayout(names, 1)
        actions = QHBoxLayout()
        actions.setSpacing(8)
        actions.addWidget(self._page)
        actions.addWidget(self._write)
        actions.addStretch(1)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(20, 20, 20, 24)
        column.setSpacing(12)
        column.addLayout(above)
        column.addWidget(self._pills)
        column.addWidget(rule())
        for part in (self._open_title, self._open, self._met_title, self._met):
            column.addWidget(part)
        column.addStretch(1)
        column.addLayout(actions)
        self._card.setFixedWidth(_CARD_WIDTH)
        self._card.setProperty("ground", "list")
        self._card.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addLayout(left, 1)
        across.addWidget(self._card)

    def clear(self) -> None:
        self._contact = None
        self.picture.show_bands([])
        self._card.hide()
        for part in (self._name, self._second, self._open, self._met):
            part.setText("")

    def show_circle(self, members: Sequence[Contact], owing: Collection[int], now: datetime) -> None:
        self.picture.show_bands(bands(members, owing, now))

    def show_card(self, seen: Seen, now: datetime) -> None:
        """The facts of the person who is chosen in the picture."""
        contact = seen.contact
        self._contact = contact
        self._avatar.show_look(look(contact.id, contact.name))
        self._name.setText(contact.name)
        self._second.setText(words.second_line(contact))
        self._pills.clear()
        if contact.ring is not None:
            self._pills.add(Pill(words.ring_name(contact.ring), Tone.ACCENT))
        step = words.warmth(contact.last_exchange_at, now)
        if step is not None:
            self._pills.add(Pill(words.warmth_name(step), warmth=step))
            self._pills.add(Pill(words.ago(contact.last_exchange_at, now), Tone.OUTLINE))
        mine, theirs = self.tr("You owe: %1"), self.tr("They owe you: %1")
        lines = [
            (mine if one.side is Side.MINE else theirs).replace("%1", one.sentence or one.subject) for one in seen.open
        ]
        for title, part, text in (
            (self._open_title, self._open, "\n".join(lines)),
            (self._met_title, self._met, contact.how_we_met),
        ):
            part.setText(text)
            title.setVisible(bool(text))
            part.setVisible(bool(text))
        self._write.setEnabled(bool(contact.channels))
        self._card.show()

    def _on_page(self) -> None:
        if self._contact is not None:
            self.opened.emit(self._contact.id)


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
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join((self._title, *self._steps, self._owing)))

    def sizeHint(self) -> QSize:
        return QSize(400, metrics(Role.SMALL).lineSpacing() + 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, middle = baseline(self.rect(), Role.SMALL), self.height() / 2
        x = 24 + line_of_text(painter, self._title, 24, line, 300, table.faint, font(Role.SMALL)) + 16
        for step, text in enumerate((*self._steps, self._owing)):
            at = QPointF(x + 6, middle)
            if step == len(self._steps):
                dot(painter, at, 9, table.text)
            elif step == len(self._steps) - 1:
                dashed_circle(painter, QRectF(x - 0.5, middle - 6.5, 13, 13), table.edge)
            else:
                dot(painter, at, 13, table.warm[step], ("", table.warm[0], table.edge, table.edge)[step])
            x += 20
            x += line_of_text(painter, text, x, line, self.width() - x, table.soft, font(Role.SMALL)) + 18
        painter.end()
