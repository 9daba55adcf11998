"""The card beside the circle: the person who is chosen, what is open, what was last, and what one can do."""

from datetime import datetime

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.records.contact import ChannelKind, Contact
from app.records.exchange import Nature
from app.records.favour import Way
from app.records.obligation import Side
from ui.people import words
from ui.people.look_up import Seen
from ui.people.person_parts import CardLines
from ui.runtime import i18n
from ui.runtime.media import OF_MEDIUM
from ui.runtime.rows import Look
from ui.runtime.theme import tokens
from ui.runtime.type_roles import Role, font, grown, second_baseline, title_baseline
from ui.widgets.avatar import HEAD, look, paint_avatar
from ui.widgets.button import Button, Kind
from ui.widgets.favour_dots import FavourDots
from ui.widgets.flow import Flow
from ui.widgets.label import Label, rule
from ui.widgets.marked_text import Prose
from ui.widgets.paint import hairline, line_of_text
from ui.widgets.pane import Scrolled, SectionTitle
from ui.widgets.pill import Pill, Tone

_WIDTH, _INSET, _TOP = 320, 20, 80
_LAST = 3


class CircleCard(QWidget):
    """``opened(id)`` for the person's page, ``written(contact)``, ``asked(contact, at)`` for the menu of rings."""

    opened = Signal(int)
    written = Signal(object)
    asked = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contact: Contact | None = None
        self._look = Look()
        self._pills = Flow()
        self.open = CardLines()
        self._last, self._met = CardLines(), Prose()
        self._favours, self._dots, self._said = QWidget(), FavourDots(), Label("", Role.SMALL, ink="soft")
        self.coming = CardLines()
        self._sections = (
            (SectionTitle(self.tr("Open")), self.open),
            (SectionTitle(self.tr("To remember")), self.coming),
            (SectionTitle(self.tr("Last")), self._last),
            (SectionTitle(self.tr("Favours")), self._favours),
            (SectionTitle(self.tr("How we met")), self._met),
        )
        self.page = Button(self.tr("Open page"), key=self.tr("Enter"))
        self._write = Button(self.tr("Write"), Kind.PRIMARY, icon="mail")
        self._move = Button(self.tr("Into another ring"), Kind.GHOST, icon="move")
        self.setFixedWidth(grown(_WIDTH))
        self._lay_out()
        self.page.clicked.connect(self._on_page)
        self._write.clicked.connect(lambda: self.written.emit(self._contact))
        self._move.clicked.connect(self._on_move)

    def _lay_out(self) -> None:
        self._actions = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._actions.setSpacing(8)
        for button in (self.page, self._write):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._actions.addWidget(button, 1)
        balance = QHBoxLayout(self._favours)
        balance.setContentsMargins(0, 0, 0, 0)
        balance.addWidget(self._dots)
        balance.addStretch(1)
        balance.addWidget(self._said)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSET, max(_TOP, second_baseline() + 18), _INSET, 20)
        column.setSpacing(0)
        column.addWidget(self._pills)
        column.addSpacing(20)
        column.addWidget(rule())
        column.addSpacing(16)
        blocks = QVBoxLayout()
        blocks.setSpacing(16)  # Qt leaves it out beside what is hidden
        for title, part in self._sections:
            block = QVBoxLayout()
            block.setSpacing(8)
            block.addWidget(title)
            block.addWidget(part)
            blocks.addLayout(block)
        blocks.addStretch(1)
        body = Scrolled(top=0, left=0)
        body.stand_on("list")
        body.column.setContentsMargins(0, 0, 0, 0)
        body.column.addLayout(blocks)
        column.addWidget(body, 1)
        column.addSpacing(12)
        column.addLayout(self._actions)
        column.addSpacing(8)
        column.addWidget(self._move, 0, Qt.AlignmentFlag.AlignHCenter)

    def clear(self) -> None:
        self._contact = None
        self._pills.clear()
        self._met.setText("")
        self._dots.show_counts(0, 0)
        self._said.setText("")
        for lines in (self.open, self._last, self.coming):
            lines.show_lines(())

    def show_seen(self, seen: Seen, now: datetime) -> None:
        """Everything about one person."""
        contact = self._contact = seen.contact
        self._look = look(contact.id, contact.name)
        self.setAccessibleName(contact.name)
        self.setToolTip(words.second_line(contact))
        self._show_pills(contact, now)
        self.open.show_lines(
            [
                (
                    OF_MEDIUM[one.medium],
                    "due" if one.side is Side.MINE else "owed",
                    f"{i18n.begun(one.sentence or one.subject)}\n{words.owed(one, seen.waited.get(one.id, 0))}",
                    "",
                )
                for one in seen.open
            ]
        )
        last = sorted((one for one in seen.exchanges if one.nature is Nature.HUMAN), key=lambda one: one.at)
        today = now.astimezone().date()
        self._last.show_lines(
            [
                (OF_MEDIUM[one.medium], "soft", words.exchanged(one), i18n.day(one.at, today=today))
                for one in last[: -_LAST - 1 : -1]
            ]
        )
        self._met.setText(contact.how_we_met)
        coming = self._coming(seen)
        self.coming.show_lines(coming)
        self._show_favours(seen)
        shown = (bool(seen.open), bool(coming), bool(last), bool(seen.favours), bool(contact.how_we_met))
        for (title, part), visible in zip(self._sections, shown, strict=True):
            title.setVisible(visible)
            part.setVisible(visible)
        owing = any(one.side is Side.MINE for one in seen.open)
        self._write.setText(self.tr("Reply") if owing else self.tr("Write"))
        self._write.set_icon("reply" if owing else "mail")
        self._write.setEnabled(any(one.kind is ChannelKind.MAIL for one in contact.channels))
        wide = 2 * max(self.page.sizeHint().width(), self._write.sizeHint().width()) + 8
        way = (
            QBoxLayout.Direction.LeftToRight if wide <= self.width() - 2 * _INSET else QBoxLayout.Direction.TopToBottom
        )
        self._actions.setDirection(way)
        self.update()

    def balance(self) -> str:
        """What the card says of favours."""
        return self._said.text()

    def _show_favours(self, seen: Seen) -> None:
        given = sum(one.way is Way.GIVEN for one in seen.favours)
        received = len(seen.favours) - given
        self._dots.show_counts(given, received)
        said = self.tr("%1 given, %2 received")
        self._said.setText(said.replace("%1", i18n.number(given)).replace("%2", i18n.number(received)))

    def _coming(self, seen: Seen) -> list[tuple[str, str, str, str]]:
        """That it is time to be in touch, and a birthday of the next weeks."""
        lines = []
        if seen.silent is not None:
            text = self.tr("Time to be in touch: you wanted to every %n day(s).", "", seen.silent.limit)
            lines.append(("snooze", "due", text, ""))
        if seen.born is not None:
            age = self.tr("turns %1").replace("%1", i18n.number(seen.born.age)) if seen.born.age else ""
            lines.append(("birthday", "soft", i18n.long_day(seen.born.on), age))
        return lines

    def _show_pills(self, contact: Contact, now: datetime) -> None:
        self._pills.clear()
        if contact.ring is not None:
            self._pills.add(Pill(words.ring_name(contact.ring), Tone.ACCENT))
        step = words.warmth(contact.last_exchange_at, now)
        if step is not None:
            self._pills.add(Pill(words.warmth_name(step), warmth=step))

    def _on_page(self) -> None:
        if self._contact is not None:
            self.opened.emit(self._contact.id)

    def _on_move(self) -> None:
        if self._contact is not None:
            self.asked.emit(self._contact, self._move.mapToGlobal(self._move.rect().topLeft()))

    def paintEvent(self, event: QPaintEvent) -> None:
        table = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(table.list))
        hairline(painter, QRect(0, 0, 1, self.height()), table.line)
        contact = self._contact
        if contact is not None:
            paint_avatar(painter, QRectF(_INSET, _INSET, HEAD, HEAD), self._look, table.list)
            left = _INSET + HEAD + 12
            width = self.width() - left - _INSET
            line_of_text(
                painter, contact.name, left, title_baseline(), width, table.text, font(Role.TITLE, strong=True)
            )
            line_of_text(
                painter, contact.organisation or contact.role, left, second_baseline(), width, table.soft, font()
            )
        painter.end()
