"""Naming somebody: known people are proposed, anybody else is new."""

from pathlib import Path

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.records.contact import ContactDraft
from tests.support.windows import NOW, opened
from ui.shell.whom import Whom


def test_people_are_proposed_and_others_are_new(qtbot: QtBot, tmp_path: Path) -> None:
    session, workspace = opened(tmp_path / "vault")
    kern = workspace.contacts.add(ContactDraft(name="Ruth Kern"), now=NOW)
    whom = Whom(session)
    qtbot.addWidget(whom)
    heard: list[tuple[object, str]] = []
    whom.changed.connect(lambda number, name: heard.append((number, name)))
    whom.show()
    QTest.keyClicks(whom.line, "Ruth")
    assert whom._names.stringList() == ["Ruth Kern"]
    assert heard.pop() == (None, "Ruth")
    assert whom.new.isVisible()
    QTest.keyClicks(whom.line, " Kern")
    assert heard.pop() == (kern.id, "Ruth Kern")
    assert not whom.new.isVisible()
    whom.clear()
    assert whom.line.text() == ""
    session.close()
