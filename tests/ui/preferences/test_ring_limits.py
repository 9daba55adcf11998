"""Four numbers, each of which may be left to the rule for all."""

from pytestqt.qtbot import QtBot

from app.records.choices import Choices
from ui.preferences.ring_limits import RingLimits, RingTouch


def test_a_number_is_a_limit_and_a_dash_is_none(qtbot: QtBot) -> None:
    limits = RingLimits()
    qtbot.addWidget(limits)
    before = Choices(patience_inner=0, patience_wider=9)
    limits.show_choices(before)
    assert [box.text() for box in limits.boxes.values()] == ["0", "–", "–", "9"]
    assert limits.taken(before) == before
    limits.boxes["patience_close"].setValue(5)
    limits.boxes["patience_wider"].setValue(-1)
    with qtbot.waitSignal(limits.changed):
        limits.boxes["patience_wider"].editingFinished.emit()
    assert limits.taken(before) == Choices(patience_inner=0, patience_close=5)


def test_silence_is_counted_in_days_and_a_dash_is_never(qtbot: QtBot) -> None:
    touch = RingTouch()
    qtbot.addWidget(touch)
    before = Choices(touch_inner=30)
    touch.show_choices(before)
    assert [box.text() for box in touch.boxes.values()] == ["30", "–", "–", "–"]
    touch.boxes["touch_close"].setValue(90)
    assert touch.taken(before) == Choices(touch_inner=30, touch_close=90)
