"""When the vault locks by itself is shown and told."""

from pytestqt.qtbot import QtBot

from app.settings import Settings
from ui.preferences.locks import Locks


def test_what_is_used_is_told_once(qtbot: QtBot) -> None:
    locks = Locks()
    for control in (locks.minutes, locks.minimised):
        qtbot.addWidget(control)
    heard: list[tuple[int, bool]] = []
    locks.changed.connect(lambda minutes, minimised: heard.append((minutes, minimised)))
    locks.show_settings(Settings(lock_minutes=20, lock_minimised=True))
    assert (locks.minutes.value(), locks.minimised.isChecked()) == (20, True)
    locks.minutes.editingFinished.emit()
    assert heard == []
    locks.minutes.setValue(3)
    locks.minutes.editingFinished.emit()
    locks.minimised.click()
    assert heard == [(5, True), (5, False)]
