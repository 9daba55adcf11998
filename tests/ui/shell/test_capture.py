"""A line from the keyboard: recognised, put right, kept, and taken back."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.records.contact import ContactDraft
from app.records.obligation import Side, Why
from app.workspace import Workspace
from tests.support.windows import NOW, opened, speaking
from ui.shell.capture import CaptureCard
from ui.shell.desk import Desk


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[tuple[Desk, Workspace]]:
    session, workspace = opened(tmp_path / "vault")
    for name in ("Sabine Berger", "Ruth Kern", "Jonas Kern"):
        workspace.contacts.add(ContactDraft(name=name), now=NOW)
    with speaking(qapp):
        desk = Desk(session)
        qtbot.addWidget(desk)
        desk.resize(1280, 800)
        desk.show()
        desk.go("today")
        desk.activateWindow()
        qtbot.waitUntil(desk.isActiveWindow)
        yield desk, workspace
        session.close()


def begin(desk: Desk, typed: str = "") -> CaptureCard:
    QTest.keyClick(desk, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    card = desk.capturing
    assert card.isVisible()
    assert QApplication.focusWidget() is card.line
    QTest.keyClicks(card.line, typed)
    return card


def test_a_line_is_recognised_kept_and_taken_back(shown: tuple[Desk, Workspace]) -> None:
    desk, workspace = shown
    card = begin(desk, "Frau Berger rief an, will bis Freitag Antwort")
    assert card.kind.index() == 0
    assert card.whom.line.text() == "Sabine Berger"
    assert not card.whom.new.isVisible()
    assert card.when.text() == "Friday 27 November"
    QTest.keyClick(card.line, Qt.Key.Key_Return)
    assert not card.isVisible()
    (one,) = workspace.replies.list(now=NOW)
    assert (one.side, one.name, one.why) == (Side.MINE, "Sabine Berger", Why.NOTED)
    assert "Comes on Friday 27 November" in desk.toast.sentence()
    desk.take_back()
    assert workspace.replies.list(now=NOW) == ()


def test_what_is_put_right_outlives_further_typing(shown: tuple[Desk, Workspace]) -> None:
    desk, workspace = shown
    card = begin(desk, "Kern Vertrag morgen")
    other = "Jonas Kern" if card.whom.line.text() == "Ruth Kern" else "Ruth Kern"
    card.whom.line.setText(other)
    card.whom._completer.activated.emit(other)
    card.kind._group.button(1).click()
    card.when_menu().actions()[-1].trigger()
    assert card.when.text() == "No day"
    QTest.keyClicks(card.line, " noch offen")
    assert (card.kind.index(), card.whom.line.text(), card.when.text()) == (1, other, "No day")
    card.keep.click()
    (one,) = workspace.replies.list(now=NOW)
    assert (one.side, one.name, one.snoozed_until) == (Side.THEIRS, other, None)


def test_somebody_new_is_added_and_nobody_is_asked_for(shown: tuple[Desk, Workspace]) -> None:
    desk, workspace = shown
    card = begin(desk, "call back about the offer")
    QTest.keyClick(card.line, Qt.Key.Key_Return)
    assert card.isVisible()
    assert card._said.text() == "Say with whom."
    assert QApplication.focusWidget() is card.whom.line
    QTest.keyClicks(card.whom.line, "Ida Neu")
    assert card.whom.new.isVisible()
    QTest.keyClick(card.whom.line, Qt.Key.Key_Return)
    assert not card.isVisible()
    assert [one.name for one in workspace.contacts.find("Ida")] == ["Ida Neu"]


def test_a_lead_goes_to_the_leads(shown: tuple[Desk, Workspace]) -> None:
    desk, workspace = shown
    card = begin(desk, "Job: PA at Northlight")
    assert card._said.text() == "PA · Northlight"
    QTest.keyClick(card.line, Qt.Key.Key_Return)
    assert [one.title for one in workspace.leads.list()] == ["PA"]


def test_esc_leaves_and_a_lock_keeps_what_was_typed(shown: tuple[Desk, Workspace]) -> None:
    desk, _ = shown
    card = begin(desk, "Kern anrufen")
    drafts = desk.drafts()
    assert drafts is not None
    assert [one.place for one in drafts] == ["capture"]
    QTest.keyClick(card.line, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert desk.drafts() == ()
    desk.take_up_drafts(drafts)
    assert card.line.text() == "Kern anrufen"


def test_whoever_types_faster_than_is_read_keeps_the_whole_line(
    shown: tuple[Desk, Workspace], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, workspace = shown
    card = begin(desk, "Frau Berger rief an")
    asked: list[Callable[[], None]] = []
    monkeypatch.setattr(card, "_ask", lambda: asked.append(partial(CaptureCard._ask, card)))
    QTest.keyClicks(card.line, ", will bis Freitag Antwort")
    QTest.keyClick(card.line, Qt.Key.Key_Return)
    assert card.isVisible()
    assert workspace.replies.list(now=NOW) == ()
    asked[-1]()
    assert not card.isVisible()
    (one,) = workspace.replies.list(now=NOW)
    assert "will bis Freitag Antwort" in one.sentence
