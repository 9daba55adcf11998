"""The window's way to the core, at once and over real threads."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, cast

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.changes import ChangeSet, Kind
from app.errors import AppError, Cancelled, NotFound
from tests.support.desk import Desk
from ui.runtime.runner import InlineRunner, Runner, ThreadRunner
from ui.runtime.session import Session
from ui.runtime.work import InlineWorkers


class _Stage:
    """A session over a desk, with what it said."""

    def __init__(self, core: Runner, reading: Runner) -> None:
        self.desk = Desk()
        self.bugs: list[Exception] = []
        self.session = Session(core, reading, InlineWorkers, crash=self.bugs.append)
        self.owner = QObject()
        self.heard: list[object] = []
        self.session.changed.connect(self.heard.append)

    def unlock(self) -> None:
        self.session.unlock(self._opening, owner=self.owner)

    def _opening(self) -> Any:
        return self.desk

    def run(self, operation: Callable[[Desk], object], **more: Any) -> None:
        self.session.run(cast(Any, operation), owner=self.owner, **more)

    def read(self, query: Callable[[Desk], object], **more: Any) -> None:
        self.session.read(cast(Any, query), owner=self.owner, **more)


@pytest.fixture(params=["threads", "inline"])
def stage(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[_Stage]:
    if request.param == "threads":
        stage = _Stage(ThreadRunner("core"), ThreadRunner("reading"))
    else:
        stage = _Stage(InlineRunner(), InlineRunner())
    stage.unlock()
    qtbot.waitUntil(lambda: stage.session.is_open)
    yield stage
    stage.session.close()
    assert stage.desk.closed


def test_a_commit_is_announced_before_the_result(stage: _Stage, qtbot: QtBot) -> None:
    stage.run(lambda desk: desk.put("x"), then=stage.heard.append)
    qtbot.waitUntil(lambda: len(stage.heard) == 2)
    assert stage.heard == [ChangeSet.of([Kind.CONTACT]), 1]


def test_a_refusal_goes_to_who_takes_it_or_to_all(stage: _Stage, qtbot: QtBot) -> None:
    declined: list[AppError] = []
    stage.session.declined.connect(declined.append)
    stage.run(lambda desk: desk.refuse(), refused=stage.heard.append)
    stage.run(lambda desk: desk.refuse())
    qtbot.waitUntil(lambda: bool(declined))
    assert isinstance(stage.heard[0], NotFound)
    assert isinstance(declined[0], NotFound)


def test_a_bug_reaches_the_crash_report_and_no_page(stage: _Stage, qtbot: QtBot) -> None:
    stage.run(lambda desk: 1 // 0, then=stage.heard.append, refused=stage.heard.append)
    qtbot.waitUntil(lambda: bool(stage.bugs))
    assert isinstance(stage.bugs[0], ZeroDivisionError)
    assert stage.heard == []


def test_nothing_is_delivered_to_an_owner_that_is_gone(stage: _Stage, qtbot: QtBot) -> None:
    other = QObject()

    def leave(desk: Desk) -> int:
        shiboken6.delete(other)
        return 5

    stage.session.run(cast(Any, leave), owner=other, then=stage.heard.append)
    stage.run(lambda desk: desk.put("x"), then=stage.heard.append)
    qtbot.waitUntil(lambda: len(stage.heard) >= 2)
    assert 5 not in stage.heard


def test_reading_sees_what_was_written_on_its_own_connection(stage: _Stage, qtbot: QtBot) -> None:
    stage.run(
        lambda desk: desk.put("x"),
        then=lambda _: stage.read(lambda reader: (reader is stage.desk, list(reader.things)), then=stage.heard.append),
    )
    qtbot.waitUntil(lambda: len(stage.heard) == 2)
    assert stage.heard[1] == (False, ["x"])


def _same(number: int, _desk: Desk) -> int:
    return number


def test_of_reads_in_one_slot_the_last_is_delivered(qtbot: QtBot) -> None:
    stage = _Stage(ThreadRunner("core"), ThreadRunner("reading"))
    with qtbot.waitSignal(stage.session.unlocked):
        stage.unlock()
    for number in range(20):
        stage.read(partial(_same, number), then=stage.heard.append, slot="search")
    stage.read(lambda _: "other", then=stage.heard.append)
    qtbot.waitUntil(lambda: "other" in stage.heard)
    assert stage.heard == [19, "other"]
    stage.session.close()


def test_a_job_reports_and_ends(stage: _Stage, qtbot: QtBot) -> None:
    shown: list[object] = []
    stage.session.work(
        cast(Any, lambda desk: desk.long(20)), owner=stage.owner, progress=shown.append, then=stage.heard.append
    )
    qtbot.waitUntil(lambda: 21 in stage.heard)
    assert shown


def test_operations_run_between_the_steps_of_a_job(qtbot: QtBot) -> None:
    stage = _Stage(ThreadRunner("core"), ThreadRunner("reading"))
    with qtbot.waitSignal(stage.session.unlocked):
        stage.unlock()
    stage.session.work(
        cast(Any, lambda desk: desk.long(3000)), owner=stage.owner, then=lambda _: stage.heard.append("end")
    )
    stage.run(lambda desk: None, then=lambda _: stage.heard.append("between"))
    qtbot.waitUntil(lambda: "end" in stage.heard)
    assert stage.heard.index("between") < stage.heard.index("end")
    stage.session.close()


def test_cancelling_a_job_takes_back(qtbot: QtBot) -> None:
    stage = _Stage(ThreadRunner("core"), ThreadRunner("reading"))
    with qtbot.waitSignal(stage.session.unlocked):
        stage.unlock()
    refused: list[AppError] = []
    work = stage.session.work(cast(Any, lambda desk: desk.long(100_000)), owner=stage.owner, refused=refused.append)
    qtbot.waitUntil(lambda: len(stage.desk.things) > 3)
    work.cancel()
    qtbot.waitUntil(lambda: bool(refused))
    assert isinstance(refused[0], Cancelled)
    assert stage.desk.things == []
    stage.session.close()


def test_locking_closes_and_delivers_nothing_more(stage: _Stage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stage.session.locked):
        stage.read(lambda reader: None, then=lambda _: None)
        stage.run(lambda desk: desk.put("late"), then=lambda _: stage.heard.append("late result"))
        stage.heard.clear()
        stage.session.lock()
    stage.run(lambda desk: desk.put("later"), then=stage.heard.append)
    qtbot.waitUntil(lambda: stage.desk.closed)
    assert "later" not in stage.desk.things
    assert stage.bugs == []
    first, stage.desk = stage.desk, Desk()
    stage.unlock()
    qtbot.waitUntil(lambda: stage.session.is_open)
    assert first.closed
    assert "late result" not in stage.heard


def test_a_wrong_passphrase_is_a_refusal_and_nothing_opens(qtbot: QtBot) -> None:
    session = Session(InlineRunner(), InlineRunner(), InlineWorkers)
    owner = QObject()
    heard: list[AppError] = []

    def opening() -> Any:
        raise NotFound(kind="vault", id=0)

    session.unlock(opening, owner=owner, refused=heard.append)
    assert isinstance(heard[0], NotFound)
    assert not session.is_open


def test_work_without_a_vault(qtbot: QtBot) -> None:
    session = Session(InlineRunner(), InlineRunner(), InlineWorkers)
    owner = QObject()
    heard: list[int] = []
    session.run_closed(lambda: 42, owner=owner, then=heard.append)
    assert heard == [42]


def test_toasts_and_ways_are_signals(stage: _Stage, qtbot: QtBot) -> None:
    stage.session.said.connect(lambda text, undoable: stage.heard.append((text, undoable)))
    stage.session.sought.connect(lambda place, record: stage.heard.append((place, record)))
    stage.session.say("Done.", undoable=True)
    stage.session.seek("people", 12)
    assert stage.heard == [("Done.", True), ("people", 12)]


def test_the_last_words_are_said_before_closing_and_heard_after(stage: _Stage, qtbot: QtBot) -> None:
    desk = stage.desk
    said: list[tuple[object, bool]] = []
    stage.session.lock(
        last=cast(Any, lambda open_desk: open_desk.put("draft")), then=lambda count: said.append((count, desk.closed))
    )
    assert not stage.session.is_open
    qtbot.waitUntil(lambda: bool(said))
    assert said == [(1, True)]
    assert desk.things == ["draft"]
    assert stage.heard == []  # the pages are cleared by then


def test_last_words_that_fail_close_all_the_same(stage: _Stage, qtbot: QtBot) -> None:
    said: list[object] = []
    stage.session.lock(last=cast(Any, lambda desk: 1 // 0), then=said.append)
    qtbot.waitUntil(lambda: bool(said))
    assert said == [None]
    assert stage.desk.closed
    assert isinstance(stage.bugs[0], ZeroDivisionError)


def test_the_lock_pauses_a_job_and_takes_nothing_back(qtbot: QtBot) -> None:
    stage = _Stage(ThreadRunner("core"), ThreadRunner("reading"))
    with qtbot.waitSignal(stage.session.unlocked):
        stage.unlock()
    stage.session.work(cast(Any, lambda desk: desk.long(100_000)), owner=stage.owner)
    qtbot.waitUntil(lambda: stage.session.is_working and len(stage.desk.things) > 3)
    stage.session.lock()
    assert not stage.session.is_working
    qtbot.waitUntil(lambda: stage.desk.closed)
    assert len(stage.desk.things) > 3
    stage.session.close()


def test_leaving_says_the_last_words_too(qtbot: QtBot) -> None:
    stage = _Stage(ThreadRunner("core"), ThreadRunner("reading"))
    with qtbot.waitSignal(stage.session.unlocked):
        stage.unlock()
    stage.session.close(last=cast(Any, lambda desk: desk.put("draft")))
    assert stage.desk.closed
    assert stage.desk.things == ["draft"]
