"""What follows a lock."""

from typing import Any, cast

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.support.desk import Desk
from ui.runtime.runner import InlineRunner
from ui.runtime.session import Session
from ui.runtime.successor import Heritage, SameProcess
from ui.runtime.work import InlineWorkers


def test_the_vault_is_closed_before_the_passphrase_is_asked_for(qtbot: QtBot) -> None:
    session = Session(InlineRunner(), InlineRunner(), InlineWorkers)
    owner, desk = QObject(), Desk()
    session.unlock(cast(Any, lambda: desk), owner=owner)
    asked: list[tuple[Heritage, bool]] = []
    SameProcess(session, lambda heritage: asked.append((heritage, desk.closed))).lock(Heritage(page="people"))
    assert asked == [(Heritage(page="people"), True)]
    assert not session.is_open
