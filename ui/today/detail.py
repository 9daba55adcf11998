"""One open reply: what to do about it, the message with the sentence that asks, and why it is here."""

from datetime import datetime

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from app.records.exchange import Exchange
from app.records.obligation import Side
from ui.runtime import i18n
from ui.runtime.media import OF_MEDIUM
from ui.runtime.rings import ring_name, warmth
from ui.runtime.type_roles import Role
from ui.today import reasons
from ui.today.look_up import Shown
from ui.widgets.avatar import look
from ui.widgets.button import Button, IconButton, Kind
from ui.widgets.facts import FactColumns
from ui.widgets.flow import Flow
from ui.widgets.head import Head
from ui.widgets.label import Text
from ui.widgets.message import Message, MessageList
from ui.widgets.notice import Mood, Notice
from ui.widgets.pane import Scrolled, SectionTitle, stack
from ui.widgets.pill import Pill, Tone


class TodayDetail(QWidget):
    """``acted(code)`` for reply, short, snooze, done, waive, keep; ``opened(contact id)`` wants the person's page."""

    acted = Signal(str)
    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: Shown | None = None
        self._head = Head(detail=True)
        self._ring = Pill("", Tone.NEUTRAL)
        self._more = IconButton("more", self.tr("Open this person"))
        self._head.add(self._ring)
        self._head.add(self._more)
        self.buttons = {
            "reply": Button(self.tr("Reply"), Kind.PRIMARY, icon="reply", key="R"),
            "short": IconButton("down", self.tr("Begin with a short answer"), Kind.SECONDARY),
            "snooze": Button(self.tr("Snooze"), icon="snooze", key="S"),
            "done": Button(self.tr("Done"), icon="done", key="E"),
            "waive": Button(self.tr("No reply needed"), Kind.GHOST, key="N"),
        }
        self._subject = Text("", Role.LEAD, strong=True)
        self._message = Message()
        self._facts = FactColumns((self.tr("Why"), self.tr("Since"), self.tr("Source")))
        self.elsewhere = Notice("", icon="call")
        self.settled = self.elsewhere.add(self.tr("Yes, settled"))
        self.unsettled = self.elsewhere.add(self.tr("No"), Kind.GHOST)
        self._earlier_title = SectionTitle(self.tr("Earlier in this conversation"))
        self._earlier = MessageList()
        self._lay_out()
        for code, button in self.buttons.items():
            button.clicked.connect(lambda _=False, code=code: self.acted.emit(code))
        self.settled.clicked.connect(lambda: self.acted.emit("done"))
        self.unsettled.clicked.connect(lambda: self.acted.emit("keep"))
        self._more.clicked.connect(self._on_more)

    def _lay_out(self) -> None:
        actions = Flow()
        for button in self.buttons.values():
            actions.add(button)
        body = Scrolled(top=16)
        column = body.column
        column.addWidget(actions)
        for part, gap in (
            (self._subject, 24),
            (self._message, 12),
            (self._facts, 24),
            (self.elsewhere, 20),
            (self._earlier_title, 28),
            (self._earlier, 12),
        ):
            column.addSpacing(gap)
            column.addWidget(part)
        column.addStretch(1)
        stack(self, self._head, body)

    def clear(self) -> None:
        self.shown = None
        self._head.set_texts("")
        self._subject.setText("")
        self._message.show_message("", "", "mail", "")
        self._facts.tell("", "", "")
        self._show_elsewhere("", "call")
        self._earlier.begin(0)

    def title(self) -> str:
        return self._head.title()

    def show_reply(self, shown: Shown, now: datetime) -> None:
        self.shown = shown
        obligation, contact = shown.obligation, shown.contact
        second = ", ".join(part for part in (contact.role, contact.organisation or obligation.organisation) if part)
        self._head.set_texts(obligation.name, second, look(obligation.contact_id, obligation.name))
        self._ring.setVisible(contact.ring is not None)
        if contact.ring is not None:
            self._ring.set_text(ring_name(contact.ring), warmth=warmth(contact.last_exchange_at, now))
        mine = obligation.side is Side.MINE
        self.buttons["reply"].setText(self.tr("Reply") if mine else self.tr("Ask again"))
        self.buttons["waive"].setText(self.tr("No reply needed") if mine else self.tr("No longer waiting"))
        self._subject.setText(obligation.subject)
        self._subject.setVisible(bool(obligation.subject))
        self._show_messages(shown, now)
        self._facts.tell(reasons.why(shown), reasons.since(shown, now), reasons.source(shown, now))
        icon = OF_MEDIUM[shown.elsewhere.medium] if shown.elsewhere is not None else "call"
        self._show_elsewhere(reasons.elsewhere(shown, now), icon)

    def _show_elsewhere(self, asked: str, icon: str) -> None:
        """Whether a later call, chat or other mail settled it."""
        self.elsewhere.tell(asked)
        self.elsewhere.set_mood(Mood.PLAIN, icon)
        self.elsewhere.setVisible(bool(asked))

    def _show_messages(self, shown: Shown, now: datetime) -> None:
        obligation = shown.obligation
        asking = [one for one in shown.exchanges if one.id == obligation.exchange_id]
        others = sorted((one for one in shown.exchanges if one.id != obligation.exchange_id), key=lambda one: one.at)
        tone = "due" if obligation.side is Side.MINE else "owed"
        self._message.setVisible(bool(asking))
        for one in asking:
            words = _words(one) or obligation.sentence
            icon = OF_MEDIUM[one.medium]
            self._message.show_message(
                self._who(one, shown), i18n.moment(one.at), icon, words, obligation.sentence, tone=tone
            )
        self._earlier_title.setVisible(bool(others))
        for message, one in zip(self._earlier.begin(len(others)), reversed(others), strict=True):
            when = i18n.full_day(one.at, today=now.astimezone().date())
            message.show_message(self._who(one, shown), when, OF_MEDIUM[one.medium], _words(one))

    def _who(self, exchange: Exchange, shown: Shown) -> str:
        return self.tr("You") if exchange.sent else exchange.sender_name or shown.obligation.name

    def below(self, code: str) -> QPoint:
        """Where a button's menu comes up."""
        button = self.buttons[code]
        return button.mapToGlobal(button.rect().bottomLeft())

    def _on_more(self) -> None:
        if self.shown is not None:
            self.opened.emit(self.shown.obligation.contact_id)


def _words(exchange: Exchange) -> str:
    return exchange.excerpt or " ".join(part.text for part in exchange.sentences)
