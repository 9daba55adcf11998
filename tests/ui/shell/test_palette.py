"""The palette from the keyboard: it finds, opens, does, makes, and goes without a trace."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.records.contact import ContactDraft
from app.records.obligation import Side
from app.records.round import CharterDraft
from app.workspace import Workspace
from tests.support import week
from tests.support.windows import NOW, opened, speaking
from ui.peers.page import PeersPage
from ui.people.page import PeoplePage
from ui.runtime.rows import ENTRY, Section
from ui.runtime.session import Session
from ui.shell.desk import Desk
from ui.shell.palette import Palette
from ui.today.page import TodayPage
from ui.widgets.blur import own_region


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[tuple[Desk, Session, Workspace]]:
    session, workspace = opened(tmp_path / "vault")
    week.fill(workspace, NOW)
    workspace.contacts.add(ContactDraft(name="Zenzi Zweig", organisation="Stadtarchiv"), now=NOW)
    with speaking(qapp):
        desk = Desk(session)
        qtbot.addWidget(desk)
        desk.resize(1280, 800)
        desk.show()
        desk.go("today")
        desk.activateWindow()
        qtbot.waitUntil(desk.isActiveWindow)
        yield desk, session, workspace
        session.close()


def titles(finder: Palette) -> list[str]:
    model = finder.list.model()
    return [model.index(place, 0).data(ENTRY).title for place in range(model.rowCount())]


def press(finder: Palette, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(finder.field, key)


def begin(desk: Desk, typed: str = "") -> Palette:
    QTest.keyClick(desk, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert desk.finder.isVisible()
    assert QApplication.focusWidget() is desk.finder.field
    QTest.keyClicks(desk.finder.field, typed)
    return desk.finder


def test_a_person_is_found_by_the_beginning_and_opened(shown: tuple[Desk, Session, Workspace]) -> None:
    desk, _, _ = shown
    finder = begin(desk, "zwe")
    assert titles(finder)[:2] == ["People", "Zenzi Zweig"]
    assert "known" in finder.field.accessibleDescription()
    press(finder, Qt.Key.Key_Return)
    page = desk.page("people")
    assert isinstance(page, PeoplePage)
    assert (desk.place, page._person.name(), finder.isVisible()) == ("people", "Zenzi Zweig", False)


def test_a_round_is_found_and_shown(shown: tuple[Desk, Session, Workspace]) -> None:
    desk, _, workspace = shown
    workspace.peers.rounds.create(CharterDraft(name="Elternbeirat"), NOW)
    finder = begin(desk, "eltern")
    assert titles(finder)[:2] == ["Rounds", "Elternbeirat"]
    press(finder, Qt.Key.Key_Return)
    peers = desk.page("peers")
    assert isinstance(peers, PeersPage)
    assert desk.place == "peers"
    kept = peers._own.rounds.view.round
    assert kept is not None
    assert kept.name == "Elternbeirat"


def test_nothing_typed_offers_those_who_wait_and_every_command_with_its_key(
    shown: tuple[Desk, Session, Workspace],
) -> None:
    desk, _, workspace = shown
    finder = begin(desk)
    assert titles(finder)[:2] == ["Waiting for your answer", workspace.replies.current(now=NOW, side=Side.MINE)[0].name]
    assert {"Lock", "Today", "Backups"} <= set(titles(finder))
    rows = [finder.list.model().index(place, 0).data(ENTRY) for place in range(len(titles(finder)))]
    assert next(row.key for row in rows if row.title == "Lock") == "Ctrl L"


def test_tab_leads_to_what_can_be_done_about_a_person(shown: tuple[Desk, Session, Workspace]) -> None:
    desk, _, workspace = shown
    waiting = workspace.replies.current(now=NOW, side=Side.MINE)[0]
    finder = begin(desk, waiting.name)
    press(finder, Qt.Key.Key_Tab)
    assert titles(finder)[:3] == [waiting.name, "Open the page", f"Answer {waiting.name}"]
    press(finder, Qt.Key.Key_Escape)
    assert "Open the page" not in titles(finder)
    QTest.keyClicks(finder.field, waiting.name)
    press(finder, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Enter)
    page = desk.page("today")
    assert isinstance(page, TodayPage)
    assert (desk.place, page._detail.title()) == ("today", waiting.name)


def test_commands_are_done_and_what_was_not_found_is_made(shown: tuple[Desk, Session, Workspace]) -> None:
    desk, _, _ = shown
    press(begin(desk, "backups"), Qt.Key.Key_Return)
    assert desk.place == "backups"
    finder = begin(desk, "Olga Petri")
    assert titles(finder) == [
        "Not found?",
        "Add “Olga Petri” as a contact",
        "Note “Olga Petri” as a lead",
        "Write down “Olga Petri”",
    ]
    press(finder, Qt.Key.Key_Return)
    people = desk.page("people")
    assert isinstance(people, PeoplePage)
    assert (desk.place, people._form._name.text()) == ("people", "Olga Petri")
    press(begin(desk, "Assistenz Museum"), Qt.Key.Key_Down, Qt.Key.Key_Return)
    draft = desk.page("leads").draft()
    assert draft is not None
    assert "Assistenz Museum" in str(draft)
    press(begin(desk, "Kern anrufen"), Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert desk.capturing.line.text() == "Kern anrufen"


def test_esc_and_a_click_beside_give_the_keyboard_back(shown: tuple[Desk, Session, Workspace], qtbot: QtBot) -> None:
    desk, _, _ = shown
    before = QApplication.focusWidget()
    press(begin(desk, "z"), Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before
    finder = begin(desk)
    assert finder.field.text() == ""
    qtbot.mouseClick(finder.scrims[1], Qt.MouseButton.LeftButton)
    assert not finder.isVisible()
    assert not any(scrim.isVisible() for scrim in finder.scrims)
    QTest.keyClick(desk, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    assert finder.isVisible()
    desk.go("people")
    assert not finder.isVisible()


def test_the_lock_forgets_what_was_found(shown: tuple[Desk, Session, Workspace]) -> None:
    desk, session, _ = shown
    finder = begin(desk, "zen")
    session.close()
    assert (titles(finder), finder.field.text(), finder._found.people) == ([], "", ())


def test_it_fits_the_smallest_window_and_stands_in_the_middle(shown: tuple[Desk, Session, Workspace]) -> None:
    desk, _, _ = shown
    finder = begin(desk)
    left = finder.mapTo(desk, finder.rect().topLeft()).x()
    assert abs(left - (desk.width() - finder.width()) // 2) <= 1
    desk.resize(900, 600)
    QApplication.processEvents()
    assert desk._stack.rect().contains(finder.geometry())
    model = finder.list.model()
    assert all(
        isinstance(model.index(place, 0).data(ENTRY), Section)
        or str(model.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        for place in range(model.rowCount())
    )


def test_what_is_typed_and_found_is_covered_while_others_see_the_screen(
    shown: tuple[Desk, Session, Workspace],
) -> None:
    desk, _, _ = shown
    desk.presenting.begin()
    finder = begin(desk, "zen")
    QApplication.processEvents()
    assert finder.field.echoMode() is finder.field.EchoMode.Password
    assert "Zenzi" not in finder.field.accessibleDescription()
    model = finder.list.model()
    spoken = [str(model.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for place in range(model.rowCount())]
    assert not any("Zenzi" in text for text in spoken)
    own = own_region(desk._stack)

    def sharp(title: str) -> bool:
        at = finder.list.visualRect(model.index(titles(finder).index(title), 0)).center()
        return own.contains(finder.list.viewport().mapTo(desk._stack, at))

    assert (sharp("People"), sharp("Zenzi Zweig")) == (True, False)
    press(finder, *[Qt.Key.Key_Backspace] * 3)
    own = own_region(desk._stack)
    assert sharp("Note a new lead")


def test_whoever_types_faster_than_is_found_gets_what_they_typed(
    shown: tuple[Desk, Session, Workspace], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, _, _ = shown
    finder = begin(desk)
    before = titles(finder)
    asked: list[Callable[[], None]] = []
    monkeypatch.setattr(finder, "_ask", lambda: asked.append(partial(Palette._ask, finder)))
    QTest.keyClicks(finder.field, "zenzi")
    press(finder, Qt.Key.Key_Return)
    assert finder.isVisible()  # what stands there is of before
    assert titles(finder) == before
    asked[-1]()
    assert not finder.isVisible()
    page = desk.page("people")
    assert isinstance(page, PeoplePage)
    assert page._person.contact is not None
    assert page._person.contact.name == "Zenzi Zweig"


def test_whoever_types_on_after_enter_is_not_hurried(
    shown: tuple[Desk, Session, Workspace], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, _, _ = shown
    finder = begin(desk)
    asked: list[Callable[[], None]] = []
    monkeypatch.setattr(finder, "_ask", lambda: asked.append(partial(Palette._ask, finder)))
    QTest.keyClicks(finder.field, "zen")
    press(finder, Qt.Key.Key_Return)
    QTest.keyClicks(finder.field, "z")
    asked[-1]()
    assert finder.isVisible()
