"""From station to station, by click and by key, and away again."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.records.sample import Sampled
from tests.support import windows
from ui.shell.desk import Desk
from ui.shell.guide import Guide, Station, TourLine, stations
from ui.widgets.button import Button


def _way(seen: list[str]) -> tuple[Station, ...]:
    return tuple(Station(text=f"{name}.", show=lambda name=name: seen.append(name)) for name in ("one", "two"))  # type: ignore[misc]


def test_on_and_back_and_out_at_the_end(qtbot: QtBot) -> None:
    seen: list[str] = []
    guide = Guide(_way(seen))
    qtbot.addWidget(guide)
    guide.show()
    guide.go(0)
    assert (guide.sentence(), guide.back.isEnabled(), guide.on.text()) == ("one.", False, "Next")
    assert guide.accessibleName() == "Station 1 of 2. one."
    guide.on.click()
    guide.back.click()
    guide.on.click()
    assert seen == ["one", "two", "one", "two"]
    assert guide.on.text() == "Leave the tour"
    with qtbot.waitSignal(guide.left):
        guide.on.click()
    with qtbot.waitSignal(guide.ended):
        guide.away.click()


def test_the_keyboard_stays_where_it_leads_on(qtbot: QtBot) -> None:
    other = Button("other")
    qtbot.addWidget(other)
    way = (*_way([]), Station(text="three.", show=other.setFocus))
    guide = Guide(way)
    qtbot.addWidget(guide)
    other.setParent(guide)
    guide.show()
    guide.activateWindow()
    qtbot.waitUntil(guide.isActiveWindow)
    guide.go(1)
    guide.on.setFocus()
    guide.on.click()
    assert guide.on.hasFocus()


def test_every_station_shows_something(qtbot: QtBot, tmp_path: Path) -> None:
    session, _ = windows.opened(tmp_path / "vault")
    desk = Desk(session)
    qtbot.addWidget(desk)
    line = TourLine()
    desk.frame(line, None)
    desk.show()
    places = []
    for station in stations(desk, session, Sampled()):
        station.show()
        places.append(desk.place)
    assert places == ["today", "today", "people", "referrals", "peers", "imports"]
    assert line.isVisible()
    assert line.leave.accessibleName()
