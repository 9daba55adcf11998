"""Erasing asks first and says what nobody can take back."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.records.contact import Contact, Standing
from app.records.ids import ContactId
from ui.people.erasure import Erasure

EVA = Contact(id=ContactId(1), name="Eva Berger", standing=Standing.KNOWN)


def test_only_yes_agrees(qtbot: QtBot) -> None:
    erasure = Erasure()
    qtbot.addWidget(erasure)
    agreed: list[Contact] = []
    erasure.agreed.connect(agreed.append)
    erasure.ask(EVA)
    assert erasure.notice.title() == "Erase Eva Berger for good?"
    qtbot.mouseClick(erasure.no, Qt.MouseButton.LeftButton)
    assert not erasure.isVisible()
    assert agreed == []
    erasure.ask(EVA)
    qtbot.mouseClick(erasure.yes, Qt.MouseButton.LeftButton)
    assert agreed == [EVA]


def test_locking_forgets_whom_it_was_about(qtbot: QtBot) -> None:
    erasure = Erasure()
    qtbot.addWidget(erasure)
    erasure.ask(EVA)
    erasure.forget()
    assert "Eva" not in erasure.notice.accessibleName()
    qtbot.mouseClick(erasure.yes, Qt.MouseButton.LeftButton)
