"""A year in one lane."""

from datetime import date, timedelta

from pytestqt.qtbot import QtBot

from ui.widgets.timeline_lane import Beat, Legend, TimelineLane

TODAY = date(2026, 11, 23)


def test_two_silent_months_are_a_band(qtbot: QtBot) -> None:
    lane = TimelineLane("Von ihr", "Von Ihnen")
    qtbot.addWidget(lane)
    lane.resize(800, 110)
    days = (5, 20, 95, 200, 400)
    beats = [Beat(day=TODAY - timedelta(days=day), shape="mail", mine=day == 20, waits="due") for day in days]
    calls = [Beat(day=TODAY - timedelta(days=1), shape="call", mine=True), Beat(day=TODAY, shape="chat", mine=False)]
    lane.show_year(beats + calls, TODAY, [(date(2026, 11, 1), "Nov")], "still, %1 Tage", "in Worten")
    assert [(end - start).days for start, end in lane.silences()] == [105, 75]
    assert lane.accessibleName() == "in Worten"
    assert not lane.grab().isNull()
    lane.show_year([], TODAY, [], "", "")
    assert lane.silences() == []


def test_the_legend_names_the_shapes(qtbot: QtBot) -> None:
    legend = Legend("Mail", "Anruf", "Chat")
    qtbot.addWidget(legend)
    assert legend.sizeHint().width() > 80
    assert not legend.grab().isNull()
