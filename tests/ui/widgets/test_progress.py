"""Progress says how far, in words too."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.runtime.theme import Theme
from ui.widgets.progress import Bar, ProgressPanel, Step, StepState, Turning


def test_a_bar_stays_within_its_ends(qtbot: QtBot) -> None:
    bar = Bar()
    qtbot.addWidget(bar)
    for share, shown in ((-1, 0.0), (0.5, 0.5), (7, 1.0)):
        bar.set_share(share)
        assert bar.share() == shown
        assert not bar.grab().isNull()


def test_the_panel_says_how_far(qtbot: QtBot) -> None:
    panel = ProgressPanel()
    qtbot.addWidget(panel)
    panel.tell("30.880 von 48.213 Nachrichten", 0.64, "noch etwa 2 Minuten", "Ordner Gesendet")
    assert panel.count() == "30.880 von 48.213 Nachrichten"
    assert panel.accessibleName() == panel.count()


def test_steps_change_their_mark(qtbot: QtBot) -> None:
    step = Step("Personen abgleichen")
    qtbot.addWidget(step)
    step.show()
    for state in StepState:
        step.set_state(state, "9.412")
        assert step.state() is state
        assert not step.grab().isNull()
    assert step.accessibleName() == "Personen abgleichen 9.412"


def test_the_busy_mark_stands_still_where_less_movement_is_asked_for(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(qapp)
    turning = Turning()
    qtbot.addWidget(turning)
    assert turning._timer.isActive()
    theme._wishes.motionPreferenceChanged.emit(Qt.MotionPreference.ReducedMotion)
    calm = Turning()
    qtbot.addWidget(calm)
    assert not calm._timer.isActive()
    theme._wishes.motionPreferenceChanged.emit(Qt.MotionPreference.NoPreference)
