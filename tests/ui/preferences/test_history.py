"""What was done is listed by day, and any one of it can be taken back."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.records.contact import ContactDraft
from tests.support.windows import NOW, opened
from ui.preferences.history import HistoryPage


def test_an_older_action_is_taken_back(qtbot: QtBot, tmp_path: Path) -> None:
    session, workspace = opened(tmp_path / "vault")
    page = HistoryPage(session)
    qtbot.addWidget(page)
    page.show()
    assert page._side.currentWidget() is page._empty
    for days, name in ((3, "Eva Berger"), (1, "Ole Nord")):
        workspace.contacts.add(ContactDraft(name=name), now=NOW - timedelta(days=days))
    rows = [page._model.entry(place) for place in range(page._model.rowCount())]
    assert [type(row).__name__ for row in rows] == ["Section", "Row", "Section", "Row"]
    page.list.choose(3)
    qtbot.mouseClick(page.take_back, Qt.MouseButton.LeftButton)
    assert [one.name for one in workspace.contacts.list()] == ["Ole Nord"]
    assert not page.take_back.isVisible()
    session.close()


def test_what_was_changed_again_is_refused_in_its_place(qtbot: QtBot, tmp_path: Path) -> None:
    session, workspace = opened(tmp_path / "vault")
    page = HistoryPage(session)
    qtbot.addWidget(page)
    page.show()
    made = workspace.contacts.add(ContactDraft(name="Eva Berger"), now=NOW)
    workspace.contacts.remove(made.id, now=NOW + timedelta(minutes=1))
    page.list.choose(page._model.rowCount() - 1)
    qtbot.mouseClick(page.take_back, Qt.MouseButton.LeftButton)
    assert page.problem.isVisible()
    session.lock()
    assert page._model.rowCount() == 0
    session.close()
