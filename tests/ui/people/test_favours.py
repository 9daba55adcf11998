"""Favours of a person's page: noted from the keyboard, shown as a balance, removed and taken back."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.records.contact import ContactDraft
from app.records.favour import Way
from tests.support.windows import NOW, opened
from ui.people.favours import Favours


def test_noted_shown_removed(qtbot: QtBot, tmp_path: Path) -> None:
    session, workspace = opened(tmp_path / "vault")
    eva, ole = (workspace.contacts.add(ContactDraft(name=name), now=NOW) for name in ("Eva Berger", "Ole Nord"))
    part = Favours(session)
    qtbot.addWidget(part)
    part.show()
    part.show_of(eva.id)
    assert (part._said.text(), part.line.isVisible()) == ("", False)
    part.menu().actions()[0].trigger()
    qtbot.keyClicks(part.line, "Zeugnis gelesen")
    part.show_of(eva.id)
    assert part.line.text() == "Zeugnis gelesen"
    with qtbot.waitSignal(session.said):
        qtbot.keyClick(part.line, Qt.Key.Key_Return)
    part.begin(Way.RECEIVED)
    qtbot.keyClick(part.line, Qt.Key.Key_Return)
    assert part.line.isVisible()  # nothing is no favour
    qtbot.keyClicks(part.line, "Referenz")
    qtbot.keyClick(part.line, Qt.Key.Key_Return)
    assert part._said.text() == "1 given, 1 received"
    assert [one.words for one in workspace.contacts.favours.of(eva.id)] == ["Referenz", "Zeugnis gelesen"]
    part.menu().actions()[2].trigger()
    assert part._said.text() == "1 given, 0 received"
    workspace.history.undo(now=NOW)
    part.show_of(eva.id)
    assert part._said.text() == "1 given, 1 received"
    part.begin(Way.GIVEN)
    qtbot.keyClicks(part.line, "halb getippt")
    qtbot.keyClick(part.line, Qt.Key.Key_Escape)
    assert (part.line.text(), part.line.isVisible()) == ("", False)
    part.show_of(ole.id)
    assert part._said.text() == ""
    session.close()
