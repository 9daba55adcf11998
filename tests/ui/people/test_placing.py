"""Moving people between rings: done at once, or asked who makes room."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.records.contact import ContactDraft, Ring, Standing
from tests.support.windows import NOW, opened
from ui.people.placing import Placing
from ui.people.room import MakeRoom


def test_moved_left_and_asked_who_makes_room(qtbot: QtBot, tmp_path: Path) -> None:
    session, workspace = opened(tmp_path / "vault")
    room = MakeRoom()
    qtbot.addWidget(room)
    placing = Placing(session, room)
    people = [workspace.contacts.add(ContactDraft(name=f"Mensch {n}"), now=NOW) for n in range(6)]
    for one in people[:5]:
        with qtbot.waitSignal(placing.placed):
            placing.move(one, Ring.INNER)
    with qtbot.waitSignal(placing.crowded):
        placing.move(people[5], Ring.INNER)
    room.freed.emit(people[0].id)
    assert workspace.contacts.get(people[5].id).ring is Ring.INNER
    assert workspace.contacts.get(people[0].id).ring is Ring.CLOSE
    with qtbot.waitSignal(placing.placed):
        placing.leave(people[5], Standing.KNOWN)
    placing.clear()
    room.postponed.emit()  # nobody waits any more
    assert workspace.contacts.get(people[5].id).standing is Standing.KNOWN
    session.close()
