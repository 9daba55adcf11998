"""One line of Today that invites to the weekly review: from Thursday on, once a week, if there is anything to see."""

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.records.insight import Review
from ui.runtime.session import Session
from ui.widgets.button import Kind
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from datetime import datetime

    from app.workspace import Workspace

_THURSDAY = 3
_EACH = timedelta(days=5)


class ReviewLine(Notice):
    """``asked(shown)`` when it appears or goes."""

    asked = Signal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", icon="calendar", parent=parent)
        self._session = session
        self.begin = self.add(self.tr("Begin"))
        self.begin.setObjectName("today.review")
        self.skip = self.add(self.tr("Not this week"), Kind.GHOST)
        self.skip.setObjectName("today.review_skip")
        self.begin.clicked.connect(lambda: session.seek("review"))
        self.skip.clicked.connect(self._on_skip)
        self.hide()

    def reload(self) -> None:
        self._session.read(partial(_look, now=self._session.now()), owner=self, then=self._on_read, slot="review")

    def _on_read(self, found: Review | None) -> None:
        if found is not None:
            counts = [
                (len(found.mine), self.tr("%n reply(ies) you owe", "", len(found.mine))),
                (len(found.silent), self.tr("%n with only the last word", "", len(found.silent))),
                (len(found.fading), self.tr("%n fading away", "", len(found.fading))),
            ]
            said, title = ", ".join(text for count, text in counts if count), self.tr("Weekly review")
            self.tell(f"{title}: {said}." if said else f"{title}.")
        self.setVisible(found is not None)
        self.asked.emit(found is not None)

    def _on_skip(self) -> None:
        now = self._session.now()
        self._session.run(
            lambda workspace: workspace.choices.reviewed(now=now), owner=self, then=lambda _: self.reload()
        )


def is_time(today: date, reviewed_on: str) -> bool:
    """Towards the end of a week in which nobody looked yet."""
    if today.weekday() < _THURSDAY:
        return False
    return not reviewed_on or today - date.fromisoformat(reviewed_on) >= _EACH


def _look(workspace: "Workspace", now: "datetime") -> Review | None:
    if not is_time(now.astimezone().date(), workspace.choices.get().reviewed_on):
        return None
    found = workspace.insight.review(now=now)
    return None if found.empty else found
