"""Answering: hands the letter to the user's mail program, begun with a short answer if one was chosen."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from app.records import short_answers
from app.records.calendar import add_working_days
from app.records.choices import Choices
from app.records.exchange import Medium
from app.records.obligation import Obligation
from ui.runtime import i18n, letters, sentences
from ui.runtime.session import Session
from ui.today.look_up import Shown, look_at

#: Working days until the answer that a short one promises.
_PROMISED = 2
#: The sentences keep their places for day and name, as the user's own do.
_OPEN = {"day": "{day}", "name": "{name}"}


class Answering(QObject):
    """Opens the mail program with recipient, subject and what the user chose to begin with."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._over = session, parent

    def answer(self, obligation: Obligation, text: str = "") -> None:
        """Opens the mail program; chats are answered where they happen, a short answer is copied for them."""
        if obligation.medium is Medium.CHAT:
            said = self.tr("Answer %1 where the message came from.")
            if text:
                QGuiApplication.clipboard().setText(text)
                said = self.tr("Copied. Answer %1 where the message came from.")
            self._session.say(said.replace("%1", obligation.name))
            return
        now = self._session.now()
        self._session.read(
            lambda workspace: look_at(workspace, obligation.id, now),
            owner=self,
            then=partial(self._write, text),
            slot="write",
        )

    def _write(self, text: str, shown: Shown) -> None:
        asking = [one for one in shown.exchanges if one.id == shown.obligation.exchange_id and not one.sent]
        by_mail = shown.obligation.medium is Medium.MAIL and bool(asking)
        address = asking[0].sender if by_mail else letters.mail_address(shown.contact)
        if not address:
            self._session.say(self.tr("No mail address of %1 is known.").replace("%1", shown.obligation.name))
            return
        subject = letters.answer_subject(shown.obligation.subject)
        if not QDesktopServices.openUrl(letters.link(address, subject, text)):
            self._session.say(self.tr("No mail program answered. The address is %1.").replace("%1", address))

    def menu(self, obligation: Obligation, choices: Choices, now: datetime) -> QMenu:
        """Short answers: those of the side, then the user's own."""
        made = QMenu(self._over)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.setToolTipsVisible(True)
        for name, text in offers(obligation, choices, now):
            action = QAction(name.replace("&", "&&"), made)
            action.setToolTip(text)
            action.triggered.connect(partial(_chosen, self.answer, obligation, text))
            made.addAction(action)
        made.addSeparator()
        own = QAction(self.tr("Own short answers …"), made)
        own.triggered.connect(lambda: self._session.seek("settings"))
        made.addAction(own)
        return made


def offers(obligation: Obligation, choices: Choices, now: datetime) -> list[tuple[str, str]]:
    """Names and texts, with day and name put in."""
    today = now.astimezone().date()
    day = i18n.long_day(add_working_days(today, _PROMISED, choices.region))
    texts = [
        (sentences.of_code("answer_titles", code), sentences.of_code("answers", code, _OPEN))
        for code in short_answers.OF_SIDE[obligation.side]
    ]
    texts += [(short_answers.title(own), own) for own in choices.short_answers]
    return [(name, short_answers.filled(text, day=day, name=obligation.name)) for name, text in texts]


def _chosen(answer: Callable[[Obligation, str], None], obligation: Obligation, text: str, _: bool = False) -> None:
    answer(obligation, text)
