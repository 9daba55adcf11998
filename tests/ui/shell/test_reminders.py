"""The program reminds by itself, open and locked: what is said, of whom, when it is taken back, and where it leads."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from app import workspace
from app.records.lead import LeadDraft, Vacancy
from tests.support import week, windows
from tests.support.windows import NOW
from ui.runtime import veil
from ui.runtime.heritage import Heritage
from ui.runtime.notices import Notices
from ui.runtime.ticker import Ticker
from ui.shell.reminders import Reminders
from ui.widgets.mark import mark_icon


class _Paper(Notices):
    """A desktop on which notices can be read: what is shown now, and all that ever was."""

    def __init__(self) -> None:
        self.icon = QSystemTrayIcon(mark_icon())
        super().__init__(self.icon)
        self.shown: tuple[str, str] | None = None
        self.all: list[tuple[str, str]] = []

    def show(self, title: str, body: str, action: str, *, passing: bool = False) -> None:
        assert passing is bool(body)
        self.shown = (title, body)
        self.all.append(self.shown)

    def withdraw(self) -> None:
        self.shown = None


class _Day:
    """A vault whose replies fell due, and a clock that a test moves."""

    def __init__(self, folder: Path, *names: str, **chosen: object) -> None:
        self.now, self.in_front = NOW, False
        self.session, self.space = windows.opened(folder, clock=lambda: self.now)
        week.fill(self.space, NOW, names)
        choices = replace(self.space.choices.get(), notices=True, time_zone="Europe/Berlin")
        self.space.choices.change(replace(choices, **chosen), now=NOW)  # type: ignore[arg-type]
        self.ticker = Ticker(lambda: self.now)
        self.paper = _Paper()
        self.counted: list[tuple[int, bool]] = []
        self.reminders = Reminders(self.session, self.ticker, self.paper, lambda: self.in_front)
        self.reminders.counted.connect(lambda due, locked: self.counted.append((due, locked)))

    def at(self, now: datetime) -> None:
        self.now = now
        self.ticker.tick()


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    with windows.speaking(qapp):
        yield


def test_what_fell_due_is_told_once_as_a_number(qtbot: QtBot, tmp_path: Path) -> None:
    day = _Day(tmp_path / "vault")
    for minutes in range(60):
        day.at(NOW + timedelta(minutes=minutes))
    due = len(day.space.replies.due(now=NOW))
    assert due > 3
    assert day.paper.all == [(f"{due} replies are due", "")]
    assert day.counted[-1] == (due, False)
    day.session.close()


def test_nothing_is_told_unless_it_was_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    day = _Day(tmp_path / "vault", notices=False)
    day.at(NOW)
    assert day.paper.all == []
    assert day.counted[-1][0] > 3
    day.session.close()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Sabine Berger", "You owe Sabine Berger a reply."),
        ("Friederike Lohmann", "You promised Friederike Lohmann something."),
        ("Nadine Pohl", "Nadine Pohl owes you a reply."),
    ],
)
def test_where_it_is_allowed_the_notice_names_who(qtbot: QtBot, tmp_path: Path, name: str, said: str) -> None:
    day = _Day(tmp_path / "vault", name, names_in_notices=True)
    day.at(NOW)
    assert day.paper.shown == ("1 reply is due", said)
    day.session.close()


def test_several_are_named_as_far_as_there_is_room(qtbot: QtBot, tmp_path: Path) -> None:
    day = _Day(tmp_path / "vault", names_in_notices=True)
    day.at(NOW)
    assert day.paper.shown is not None
    _, body = day.paper.shown
    assert body.count(",") == 2
    assert " more" in body
    day.session.close()


def test_presenting_and_locking_take_names_away(qtbot: QtBot, tmp_path: Path) -> None:
    day = _Day(tmp_path / "vault", "Sabine Berger", names_in_notices=True)
    day.at(NOW)
    assert len(day.paper.all) == 1
    day.reminders.hide_names()
    assert day.paper.shown is None
    day.session.close()
    other = _Day(tmp_path / "other", "Sabine Berger", names_in_notices=True)
    veil.drop("en")
    try:
        other.at(NOW)
        other.reminders.hide_names()
        assert other.paper.shown == ("1 reply is due", "")  # it names nobody and may stay
    finally:
        veil.lift()
    other.session.lock()
    assert [other.paper.shown] == [None]
    other.session.close()


def test_a_notice_goes_when_what_it_told_of_is_settled(qtbot: QtBot, tmp_path: Path) -> None:
    day = _Day(tmp_path / "vault", "Sabine Berger")
    day.at(NOW)
    assert day.paper.all == [("1 reply is due", "")]
    reply = week.open_reply(day.space, "Sabine Berger", NOW)
    day.session.run(lambda space: space.replies.done(reply.id, now=NOW), owner=day.session)
    qtbot.waitUntil(lambda: day.paper.shown is None)
    day.session.close()


def test_a_click_leads_to_the_reply_or_to_the_day(qtbot: QtBot, tmp_path: Path) -> None:
    day = _Day(tmp_path / "vault", "Sabine Berger")
    day.at(NOW)
    reply = week.open_reply(day.space, "Sabine Berger", NOW)
    with qtbot.waitSignal(day.reminders.opening) as opening:
        day.paper.clicked.emit("permitted")
    assert opening.args == [int(reply.id), "permitted"]
    with qtbot.waitSignal(day.reminders.opening) as opening:
        day.paper.clicked.emit("")
    assert opening.args == [0, ""]
    day.session.close()


def test_whoever_works_in_the_window_is_told_there(qtbot: QtBot, tmp_path: Path) -> None:
    day = _Day(tmp_path / "vault", "Sabine Berger", names_in_notices=True)
    day.in_front = True
    with qtbot.waitSignal(day.session.said) as said:
        day.at(NOW)
    assert said.args == ["1 reply is due", False]
    assert day.paper.all == []
    day.session.close()


def test_locked_it_goes_on_by_times_and_unlocked_nothing_comes_again(qtbot: QtBot, tmp_path: Path) -> None:
    day = _Day(tmp_path / "vault", names_in_notices=True)
    plan = day.space.replies.notices.plan(now=NOW)
    day.session.close()
    locked = _Locked(Heritage(due=plan.due, hours=plan.hours))
    night = datetime(2026, 11, 23, 22, 0, tzinfo=UTC)
    locked.at(night)  # the machine slept all day, and it is quiet now
    assert locked.paper.all == []
    morning = datetime(2026, 11, 24, 7, 30, tzinfo=UTC)
    locked.at(morning)
    count = sum(moment <= morning for moment in plan.due)
    assert locked.paper.all == [(f"{count} replies are due", "")]
    locked.at(morning + timedelta(minutes=40))
    assert len(locked.paper.all) == 1
    assert locked.counted[-1] == (count, True)

    again = _Day(tmp_path / "again")
    again.session.lock()
    again.reminders.inherit(Heritage(due=plan.due, hours=plan.hours))
    assert len(again.paper.all) == 1
    opened = workspace.open(tmp_path / "again", passphrase="sieben Zwerge tanzen leise", now=NOW)
    again.session.unlock(lambda: opened, owner=again.session)
    assert len(again.paper.all) == 1
    assert opened.replies.notices.next(now=NOW) is None
    again.session.close()


class _Locked:
    """A program that never knew anything but what it inherited."""

    def __init__(self, left: Heritage) -> None:
        self.now = NOW - timedelta(hours=3)
        self.session = windows.session(clock=lambda: self.now)
        self.ticker = Ticker(lambda: self.now)
        self.paper = _Paper()
        self.counted: list[tuple[int, bool]] = []
        self.reminders = Reminders(self.session, self.ticker, self.paper, lambda: False)
        self.reminders.counted.connect(lambda due, locked: self.counted.append((due, locked)))
        self.reminders.inherit(left)

    def at(self, now: datetime) -> None:
        self.now = now
        self.ticker.tick()


def test_half_an_hour_lies_between_notices_of_a_locked_program(qtbot: QtBot) -> None:
    hours = ((NOW, NOW + timedelta(hours=8)),)
    locked = _Locked(Heritage(due=(NOW, NOW + timedelta(minutes=10), NOW + timedelta(minutes=20)), hours=hours))
    for minutes in range(60):
        locked.at(NOW + timedelta(minutes=minutes))
    assert locked.paper.all == [("1 reply is due", ""), ("2 replies are due", "")]


def test_leads_and_new_people_are_counted_apart(qtbot: QtBot, tmp_path: Path) -> None:
    day = _Day(tmp_path / "vault", "Sabine Berger", notices=False)
    step = LeadDraft(vacancy=Vacancy(title="Assistenz"), next_step="Anrufen", next_step_on=NOW.date())
    lead = day.space.leads.add(step, NOW)
    week.newcomer(day.space, "Petra Neu", "Haben Sie Zeit?", NOW - timedelta(hours=2))
    day.space.choices.change(replace(day.space.choices.get(), notices=True), now=NOW)
    day.paper.show = lambda title, body, action, *, passing=False: day.paper.all.append((title, body))  # type: ignore[method-assign]
    day.at(NOW + timedelta(minutes=1))
    assert day.paper.all == [("1 reply is due, 1 lead needs a step", "1 new person wrote to you personally.")]
    assert day.counted[-1] == (1, False)
    day.space.replies.done(week.open_reply(day.space, "Sabine Berger", NOW).id, now=NOW)
    day.space.leads.step_done(lead.id, NOW)
    day.session.close()


def test_one_lead_is_named_where_names_are_allowed_and_a_click_leads_to_it(qtbot: QtBot, tmp_path: Path) -> None:
    day = _Day(tmp_path / "vault", "nobody", names_in_notices=True)
    step = LeadDraft(vacancy=Vacancy(title="Assistenz"), next_step="Anrufen", next_step_on=NOW.date())
    lead = day.space.leads.add(step, NOW)
    day.at(NOW + timedelta(minutes=1))
    assert day.paper.shown == ("1 lead needs a step", "Assistenz: the next step is due.")
    with qtbot.waitSignal(day.reminders.opening) as opening:
        day.paper.clicked.emit("")
    assert opening.args[0] == -lead.id
    day.session.close()
