"""Who is here twice: shown side by side, merged by choice, kept apart, taken back."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.records.contact import ContactDraft
from app.records.duplicate import Choice
from app.workspace import Workspace
from tests.support import people as makers
from tests.support.windows import NOW, opened
from ui.people.duplicates import DuplicatesPage
from ui.runtime.session import Session


def _open(qtbot: QtBot, folder: Path) -> tuple[Session, Workspace, DuplicatesPage]:
    session, workspace = opened(folder)
    for name, organisation, notes in (("Eva Müller", "Nordlicht", "Segelt"), ("Eva Mueller", "Südwind", "Singt")):
        workspace.contacts.add(ContactDraft(name=name, organisation=organisation, notes=notes), now=NOW)
    makers.add(workspace, "Otto Klein")
    page = DuplicatesPage(session)
    qtbot.addWidget(page)
    page.resize(1180, 800)
    page.show()
    return session, workspace, page


def test_a_pair_is_merged_as_the_user_chooses(qtbot: QtBot, tmp_path: Path) -> None:
    session, workspace, page = _open(qtbot, tmp_path / "vault")
    assert len(page._pairs) == 1
    assert set(page.view._choices) == {Choice.NAME, Choice.ORGANISATION, Choice.NOTES}
    page.view._choices[Choice.ORGANISATION].choose("Südwind")
    qtbot.mouseClick(page.view.merge, Qt.MouseButton.LeftButton)
    (eva,) = workspace.contacts.find("eva")
    assert (eva.name, eva.organisation, eva.notes) == ("Eva Müller", "Südwind", "Segelt\nSingt")
    assert page._side.currentWidget() is page._empty
    page.grab()
    session.close()


def test_not_the_same_by_its_key_is_remembered(qtbot: QtBot, tmp_path: Path) -> None:
    session, workspace, page = _open(qtbot, tmp_path / "vault")
    said: list[str] = []
    session.said.connect(lambda text, _: said.append(text))
    qtbot.keyClick(page._list, Qt.Key.Key_N)
    assert len(said) == 1
    assert page._pairs == {}
    assert len(workspace.contacts.list()) == 3
    workspace.history.undo(now=NOW)
    assert len(page._pairs) == 1
    session.close()
