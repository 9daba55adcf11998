"""How the program reminds by itself: whether, at which hours, how often, and whether it stays beside the clock."""

from dataclasses import replace
from datetime import time

from PySide6.QtCore import QObject, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.records.choices import Choices
from app.settings import Settings
from ui.widgets.check_box import CheckBox
from ui.widgets.label import Label
from ui.widgets.number_box import HourBox, NumberBox

_MOST = 20


class Reminding(QObject):
    """The controls of the section. ``changed`` when a choice kept in the vault was used, which ``taken`` gives;
    ``stayed(on)`` and ``started(on)`` for what is this computer's: beside the clock, and with its session.
    """

    changed = Signal()
    stayed = Signal(bool)
    started = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.notices = CheckBox(self.tr("Show a notice when a reply is due"))
        self.notices.setObjectName("settings.notices")
        self.names = CheckBox(self.tr("Notices may name people"))
        self.names.setObjectName("settings.names")
        self.at = HourBox()
        self.at.setObjectName("settings.digest_at")
        self.quiet_from, self.quiet_until = HourBox(self.tr("Quiet from")), HourBox(self.tr("Quiet until"))
        self.quiet = QWidget()
        across = QHBoxLayout(self.quiet)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(self.quiet_from)
        across.addWidget(Label(self.tr("to"), ink="soft"))
        across.addWidget(self.quiet_until)
        self.most = NumberBox(1, _MOST)
        self.most.setObjectName("settings.notices_a_day")
        self.in_tray = CheckBox(self.tr("Keep Kreis beside the clock when its window is closed"))
        self.in_tray.setObjectName("settings.in_tray")
        self.autostart = CheckBox(self.tr("Start Kreis, locked, when you sign in"))
        self.autostart.setObjectName("settings.autostart")
        for box in (self.at, self.quiet_from, self.quiet_until, self.most):
            box.editingFinished.connect(self.changed)
        for tick in (self.notices, self.names):
            tick.clicked.connect(self.changed)
        self.notices.toggled.connect(self._on_notices)
        self.in_tray.clicked.connect(self.stayed)
        self.autostart.clicked.connect(self.started)
        self._on_notices(False)

    def show_choices(self, choices: Choices) -> None:
        self.notices.setChecked(choices.notices)
        self.names.setChecked(choices.names_in_notices)
        self.at.setTime(_shown(choices.digest_at))
        self.quiet_from.setTime(_shown(choices.quiet_from))
        self.quiet_until.setTime(_shown(choices.quiet_until))
        self.most.setValue(choices.notices_a_day)

    def taken(self, choices: Choices) -> Choices:
        """The choices with what stands here."""
        return replace(
            choices,
            notices=self.notices.isChecked(),
            names_in_notices=self.names.isChecked(),
            digest_at=_read(self.at, choices.digest_at),
            quiet_from=_read(self.quiet_from, choices.quiet_from),
            quiet_until=_read(self.quiet_until, choices.quiet_until),
            notices_a_day=self.most.value() if self._is_counted(choices) else choices.notices_a_day,
        )

    def show_settings(self, kept: Settings, *, starts: bool) -> None:
        """``starts``: whether the computer's session starts the program now."""
        self.in_tray.setChecked(kept.in_tray)
        self.autostart.setChecked(starts)

    def _is_counted(self, choices: Choices) -> bool:
        """Whether the number is one that the box can show; the command line allows others."""
        return 1 <= choices.notices_a_day <= _MOST or self.most.value() != min(max(1, choices.notices_a_day), _MOST)

    def _on_notices(self, on: bool) -> None:
        for part in (self.names, self.at, self.quiet, self.most):
            part.setEnabled(on)


def _shown(at: time) -> QTime:
    return QTime(at.hour, at.minute)


def _read(box: HourBox, before: time) -> time:
    """Seconds, which nobody sees, stay as they were while the rest does."""
    shown = box.time()
    same = (shown.hour(), shown.minute()) == (before.hour, before.minute)
    return before if same else time(shown.hour(), shown.minute())
