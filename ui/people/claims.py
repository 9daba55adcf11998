"""What cards name of ways to reach somebody that are kept with others: a suggestion, moved only if the user says so."""

import re
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.records.claim import Claim
from app.records.ids import ContactId
from ui.runtime.session import Session
from ui.widgets.button import Button, Kind
from ui.widgets.label import Text
from ui.widgets.taking_away import empty

#: More of them would push away what is read more often.
_SHOWN = 3


class Claims(QWidget):
    """Reads and writes by itself those of the person that was shown last; takes no room where there are none."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._contact: ContactId | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self.buttons: list[Button] = []
        self._said: tuple[str, ...] = ()
        self.clear()

    def clear(self) -> None:
        self._contact = None
        self._show(())

    def show_of(self, number: ContactId) -> None:
        if number != self._contact:
            self._show(())
        self._contact = number
        self._session.read(
            lambda workspace: workspace.contacts.claims.of_contact(number), owner=self, then=self._show, slot="claims"
        )

    def said(self) -> tuple[str, ...]:
        """The sentences shown."""
        return self._said

    def _show(self, found: tuple[Claim, ...]) -> None:
        empty(self._column)
        self.buttons, self._said = [], ()
        self.setVisible(bool(found))
        for claim in found[:_SHOWN]:
            said = self.tr("A card of %1 also names %2, which is kept with %3.")
            names = {"%1": claim.name, "%2": claim.channel.value, "%3": claim.owner_name}
            self._said += (_filled(said, names),)
            self._column.addWidget(Text(self._said[-1], ink="soft"))
            row, across = QWidget(), QHBoxLayout()
            row.setLayout(across)
            across.setContentsMargins(0, 0, 0, 0)
            take = Button(self.tr("Move it here"), Kind.SECONDARY)
            leave = Button(self.tr("Leave it there"), Kind.GHOST)
            take.clicked.connect(partial(self._decide, claim, True))
            leave.clicked.connect(partial(self._decide, claim, False))
            across.addWidget(take)
            across.addWidget(leave)
            across.addStretch(1)
            self._column.addWidget(row)
            self.buttons += [take, leave]

    def _decide(self, claim: Claim, taken: bool, _checked: bool = False) -> None:
        now = self._session.now()
        said = self.tr("%1 is now kept with %2.") if taken else self.tr("%1 stays with %3.")
        names = {"%1": claim.channel.value, "%2": claim.name, "%3": claim.owner_name}
        self._session.run(
            lambda workspace: (
                workspace.contacts.claims.take(claim, now=now)
                if taken
                else workspace.contacts.claims.leave(claim, now=now)
            ),
            owner=self,
            then=lambda _: self._session.say(_filled(said, names), undoable=True),
        )


def _filled(text: str, names: dict[str, str]) -> str:
    """The sentence with its places filled at once, so that a name that holds such a place stays what it is."""
    return "".join(names.get(part, part) for part in re.split(r"(%\d)", text))
