"""Pages reload when they are seen and their kinds were touched, and forget when the vault locks."""

from typing import ClassVar

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.changes import ChangeSet, Kind
from ui.runtime.session import Session
from ui.widgets.page import Page


class Told(QObject):
    """The signals of a session, given by hand."""

    changed = Signal(object)
    locked = Signal()
    is_open = True


class Shown(Page):
    KINDS: ClassVar[frozenset[Kind]] = frozenset({Kind.CONTACT})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.seen: list[str] = []

    def reload(self) -> None:
        self.seen.append("reload")

    def clear(self) -> None:
        self.seen.append("clear")


def test_a_hidden_page_waits_until_it_is_shown(qtbot: QtBot) -> None:
    told = Told()
    page = Shown(told)  # type: ignore[arg-type]
    qtbot.addWidget(page)
    told.changed.emit(ChangeSet.of([Kind.CONTACT]))
    assert page.seen == []
    page.show()
    told.changed.emit(ChangeSet.of([Kind.LEAD]))
    assert page.seen == ["reload"]
    told.changed.emit(ChangeSet.of([Kind.CONTACT, Kind.LEAD]))
    assert page.seen == ["reload", "reload"]
    told.locked.emit()
    assert page.seen[-1] == "clear"


def test_a_page_without_an_editor_has_no_draft(qtbot: QtBot) -> None:
    page = Shown(Told())  # type: ignore[arg-type]
    qtbot.addWidget(page)
    assert page.draft() is None
    page.restore({"anything": 1})
    assert page.seen == []
