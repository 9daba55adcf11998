"""The circle proposed: one key each."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.records.contact import Ring
from app.records.ids import ContactId
from tests.support import people as makers
from tests.support.windows import NOW, opened
from ui.people.proposals import ProposalsPage


def test_one_key_takes_in_and_another_passes_over(qtbot: QtBot, tmp_path: Path) -> None:
    session, workspace = opened(tmp_path / "vault")
    people = [makers.add(workspace, f"Person {name}", f"{name}@example.org") for name in "ab"]
    for name in "ab":
        for day in range(4):
            makers.letter(
                workspace, f"{name}@example.org", at=NOW - timedelta(days=day, hours=ord(name) % 7), sent=bool(day % 2)
            )
    page = ProposalsPage(session)
    qtbot.addWidget(page)
    page.resize(1180, 800)
    page.show()
    row = page._list.current_row()
    assert row is not None
    qtbot.keyClick(page._list, Qt.Key.Key_1)
    assert workspace.contacts.get(ContactId(row.id)).ring is Ring.INNER
    assert len(page._proposals) == len(people) - 1
    qtbot.keyClick(page._list, Qt.Key.Key_N)
    assert page._proposals == {}
    page.grab()
    session.close()
