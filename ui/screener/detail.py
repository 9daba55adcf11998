"""The decision about one who waits: three cards, why they stand here, and what they wrote."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.records.contact import Standing
from app.records.exchange import Exchange, Reason, Speech
from app.records.screening import Waiting
from ui.runtime import i18n
from ui.runtime.media import OF_MEDIUM
from ui.screener import rows
from ui.widgets.avatar import look
from ui.widgets.head import Head
from ui.widgets.message import MessageList
from ui.widgets.notice import Mood, Notice
from ui.widgets.option_card import DecisionCard
from ui.widgets.pane import Scrolled, SectionTitle, stack
from ui.widgets.segmented import Segmented

_DOUBTFUL = (Reason.PHISHING, Reason.SALES, Reason.INSURANCE)


class ScreenerDetail(QWidget):
    """``decided(standing)`` when a card is pressed; ``whole_domain`` says about whom."""

    decided = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._waiting: Waiting | None = None
        self._head = Head(detail=True)
        self._whom = Segmented((self.tr("This person"), self.tr("Everybody there")))
        self._head.add(self._whom)
        self._cards = {
            Standing.CIRCLE: DecisionCard(
                "into-circle",
                self.tr("Into the circle"),
                self.tr("You vouch for this person. Their questions become reminders."),
                self.tr("C", "key: circle"),
            ),
            Standing.KNOWN: DecisionCard(
                "person",
                self.tr("Known"),
                self.tr("Stays in your address book; their questions remind you too."),
                self.tr("K", "key: known"),
            ),
            Standing.OUT: DecisionCard(
                "keep-out",
                self.tr("Keep out"),
                self.tr("Does not appear again; the mailbox stays untouched."),
                self.tr("O", "key: keep out"),
            ),
        }
        self._error = Notice("", Mood.DANGER)
        self._reason = Notice("", Mood.GOOD, title=" ")
        self._wrote = SectionTitle(self.tr("What this person wrote"))
        self._messages = MessageList()
        self._lay_out()
        for standing, card in self._cards.items():
            card.clicked.connect(lambda _=False, standing=standing: self.decided.emit(standing))
        self._whom.chosen.connect(self._on_whom)
        self.clear()

    def _lay_out(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(12)
        for card in self._cards.values():
            cards.addWidget(card, 1)
        body = Scrolled(top=24)
        column = body.column
        column.addLayout(cards)
        notices = QVBoxLayout()
        notices.setSpacing(8)
        notices.addWidget(self._error)
        notices.addWidget(self._reason)
        column.addSpacing(24)
        column.addLayout(notices)
        for part, gap in ((self._wrote, 28), (self._messages, 10)):
            column.addSpacing(gap)
            column.addWidget(part)
        column.addStretch(1)
        stack(self, self._head, body)

    def clear(self) -> None:
        self._waiting = None
        self._head.set_texts("")
        self._error.hide()
        self._messages.begin(0)

    def whole_domain(self) -> bool:
        return self._whom.index() == 1

    def show_waiting(self, waiting: Waiting) -> None:
        self._waiting = waiting
        contact = waiting.contact
        name = contact.name or rows.address(waiting)
        second = rows.address(waiting) if contact.name else ""
        self._head.set_texts(name, second, look(contact.id, name))
        self._whom.choose(0)
        self._whom.setVisible(bool(rows.domain(waiting)))
        self._on_whom(0)
        self._error.hide()
        sure = waiting.personal and waiting.reason is Reason.PERSONAL
        mood = Mood.GOOD if sure else Mood.CAUTION if waiting.reason in _DOUBTFUL else Mood.PLAIN
        self._reason.set_mood(mood)
        self._reason.tell(rows.sentence(waiting.reason), rows.title(waiting.reason))
        self._wrote.tell(self.tr("What this person wrote"), i18n.number(waiting.count))
        for standing, card in self._cards.items():
            card.set_preferred(waiting.personal and standing is Standing.CIRCLE)
        self._messages.begin(0)

    def show_messages(self, found: Sequence[Exchange]) -> None:
        received = [exchange for exchange in found if not exchange.sent]
        for message, exchange in zip(self._messages.begin(len(received)), received, strict=True):
            asking = [part.text for part in exchange.sentences if part.speech is Speech.ASKS]
            words = exchange.excerpt or " ".join(part.text for part in exchange.sentences)
            title = exchange.subject or self.tr("No subject")
            sentence = asking[0] if asking else ""
            message.show_message(title, i18n.moment(exchange.at), OF_MEDIUM[exchange.medium], words, sentence)

    def refuse(self, sentence: str) -> None:
        """Says where the decision was taken why it cannot be."""
        self._error.tell(sentence)
        self._error.show()

    def _on_whom(self, index: int) -> None:
        """A whole domain can be known or kept out; the circle is for people."""
        self._cards[Standing.CIRCLE].setEnabled(index == 0)
        if index == 1 and self._waiting is not None:
            self._head.set_texts(
                self._head.title(), self.tr("Everybody from %1").replace("%1", rows.domain(self._waiting)), None
            )
        elif self._waiting is not None:
            contact = self._waiting.contact
            name = contact.name or rows.address(self._waiting)
            self._head.set_texts(name, rows.address(self._waiting) if contact.name else "", look(contact.id, name))
