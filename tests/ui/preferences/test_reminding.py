"""How the program reminds is shown, told when it was used, and only then."""

from datetime import time

from PySide6.QtCore import QTime
from pytestqt.qtbot import QtBot

from app.records.choices import Choices
from app.settings import Settings
from ui.preferences.reminding import Reminding


def made(qtbot: QtBot) -> Reminding:
    part = Reminding()
    for control in (part.notices, part.names, part.at, part.quiet, part.most, part.in_tray, part.autostart):
        qtbot.addWidget(control)
    return part


def test_what_is_shown_is_what_is_taken(qtbot: QtBot) -> None:
    part = made(qtbot)
    odd = Choices(notices=True, notices_a_day=50, digest_at=time(9, 15, 30), quiet_from=time(22), quiet_until=time(6))
    part.show_choices(odd)
    assert part.taken(odd) == odd
    part.most.setValue(4)
    part.quiet_until.setTime(QTime(7, 30))
    assert part.taken(odd) == Choices(
        notices=True, notices_a_day=4, digest_at=time(9, 15, 30), quiet_from=time(22), quiet_until=time(7, 30)
    )


def test_the_rest_is_open_only_where_notices_are_wished(qtbot: QtBot) -> None:
    part = made(qtbot)
    part.show_choices(Choices())
    assert not part.at.isEnabled()
    with qtbot.waitSignal(part.changed):
        part.notices.click()
    assert part.at.isEnabled()
    assert part.taken(Choices()).notices


def test_what_is_this_computers_is_told_apart(qtbot: QtBot) -> None:
    part = made(qtbot)
    part.show_settings(Settings(in_tray=True), starts=False)
    assert (part.in_tray.isChecked(), part.autostart.isChecked()) == (True, False)
    with qtbot.waitSignal(part.stayed) as stayed:
        part.in_tray.click()
    with qtbot.waitSignal(part.started) as started:
        part.autostart.click()
    assert (stayed.args, started.args) == ([False], [True])
