"""The board: a column for each open stage, its leads as cards; drag, menu and keys move them."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.records.lead import Lead, Stage
from ui.leads import words
from ui.leads.card import LeadCard
from ui.leads.stage_menu import stage_menu
from ui.runtime import i18n
from ui.runtime.stages import stage_name
from ui.runtime.theme import tokens
from ui.runtime.tokens import INSET
from ui.runtime.type_roles import grown
from ui.widgets.button import Button, Kind
from ui.widgets.drag import carried
from ui.widgets.pane import Scrolled, SectionTitle
from ui.widgets.taking_away import take_away

STAGES = tuple(stage for stage in Stage if stage.open)
_GAP = 12
#: Cards of one column; a thousand would hold the window for most of a second, and nobody looks through so many.
MOST = 25


class StageColumn(QWidget):
    """One stage; ``dropped(lead id)`` when a card was let go over it; ``listed()`` to see those beyond its cards."""

    dropped = Signal(int)
    listed = Signal()

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = stage
        self.cards: list[LeadCard] = []
        self.setAcceptDrops(True)
        self.setMinimumWidth(grown(104))
        self._title = SectionTitle(stage_name(stage))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._more = Button("", Kind.GHOST)
        self._more.clicked.connect(self.listed)
        self._more.hide()
        self._column.addWidget(self._title)
        self._column.addWidget(self._more)
        self._column.addStretch(1)

    def show_cards(self, cards: list[LeadCard], more: int = 0) -> None:
        """``more`` leads at this stage stand in the list alone."""
        take_away(self._column, self.cards)
        self.cards = cards
        for place, card in enumerate(cards, 1):
            self._column.insertWidget(place, card)
        count = i18n.number(len(cards) + more)
        self._more.setText(self.tr("%n more in the list", "", more))
        self._more.setVisible(more > 0)
        self._title.tell(stage_name(self.stage), count)
        self.setAccessibleName(f"{stage_name(self.stage)}, {count}")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if carried(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        number = carried(event.mimeData())
        if number is not None:
            event.acceptProposedAction()
            self.dropped.emit(number)


class Board(QWidget):
    """``chosen(id)``; ``moved(id, stage)``; ``unfolded(fold)`` and ``listed()``: see in the list what is not here."""

    chosen = Signal(int)
    moved = Signal(int, object)
    unfolded = Signal(int)
    listed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = {stage: StageColumn(stage) for stage in STAGES}
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(INSET - 10, 8, INSET, 16)
        self._folds: list[Button] = []
        across = QHBoxLayout()
        across.setSpacing(_GAP)
        for stage, column in self._columns.items():
            across.addWidget(column, 1)
            column.listed.connect(self.listed)
            column.dropped.connect(lambda number, stage=stage: self.moved.emit(number, stage))
        body = Scrolled(top=4)
        body.stand_on("list")
        body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        body.column.setContentsMargins(INSET, 4, INSET, INSET)
        body.column.addLayout(across, 1)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(body, 1)
        down.addLayout(self._foot)

    def show_leads(self, leads: Sequence[Lead], today: date, chosen: int | None) -> None:
        """Those on the board as cards, the nearest day first; the others as counts at the foot."""
        had_focus = self.hasFocus() or any(card.hasFocus() for card in self._cards())
        for stage, column in self._columns.items():
            within = [lead for lead in leads if lead.stage is stage and not lead.rests(today)]
            within.sort(key=lambda lead: lead.next_day or date.max)
            column.show_cards([self._card(lead, today) for lead in within[:MOST]], len(within[MOST:]))
        self.choose(chosen, focus=had_focus)
        for button in self._folds:
            self._foot.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._folds = []
        for fold, name, count in words.folds(leads, today):
            button = Button(f"{name} {i18n.number(count)}", Kind.GHOST, icon="right")
            button.clicked.connect(lambda _=False, fold=fold: self.unfolded.emit(fold))
            self._foot.insertWidget(len(self._folds), button)
            self._folds.append(button)
        if self._foot.count() == len(self._folds):
            self._foot.addStretch(1)

    def choose(self, id: int | None, *, focus: bool = False) -> None:
        """Shows one card as chosen."""
        for card in self._cards():
            card.setChecked(card.lead.id == id)
            if focus and card.lead.id == id:
                card.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes on to the card that is chosen, or to the first."""
        super().focusInEvent(event)
        cards = self._cards()
        for card in [one for one in cards if one.isChecked()] or cards[:1]:
            card.setFocus(event.reason())

    def card(self, id: int) -> LeadCard | None:
        return next((card for card in self._cards() if card.lead.id == id), None)

    def _cards(self) -> list[LeadCard]:
        return [card for column in self._columns.values() for card in column.cards]

    def _card(self, lead: Lead, today: date) -> LeadCard:
        card = LeadCard(lead, today)
        card.clicked.connect(lambda: self.chosen.emit(lead.id))
        card.pushed.connect(lambda way: self._push(lead, way))
        card.asked.connect(lambda at: self.menu(lead).popup(at if isinstance(at, QPoint) else QPoint()))
        card.stepped.connect(lambda key: self._step(card, key))
        return card

    def menu(self, lead: Lead) -> QMenu:
        """The stages a card can go to."""
        return stage_menu(self, lead.stage, lambda stage: self.moved.emit(lead.id, stage))

    def _push(self, lead: Lead, way: int) -> None:
        place = STAGES.index(lead.stage) + way
        if 0 <= place < len(STAGES):
            self.moved.emit(lead.id, STAGES[place])

    def _step(self, card: LeadCard, key: Qt.Key) -> None:
        """Arrow keys go to the card below or above, and to the nearest one of the next column that has any."""
        filled = [column.cards for column in self._columns.values() if column.cards]
        place = next(place for place, cards in enumerate(filled) if card in cards)
        line = filled[place].index(card)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            line += 1 if key == Qt.Key.Key_Down else -1
        else:
            place += 1 if key == Qt.Key.Key_Right else -1
        if 0 <= place < len(filled) and line >= 0:
            found = filled[place][min(line, len(filled[place]) - 1)]
            found.setFocus()
            found.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().list))
        painter.end()
