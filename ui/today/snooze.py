"""When a reply may come back: a few moments that make sense from now on."""

from collections.abc import Callable
from datetime import datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.records.calendar import add_working_days
from ui.runtime import i18n

_MORNING, _AFTERNOON = time(8, 0), time(14, 0)
_NOON = 12


def presets(now: datetime, region: str) -> tuple[tuple[str, datetime], ...]:
    """Names and moments, the nearest first; mornings are at eight, local."""
    translate = QCoreApplication.translate
    local = now.astimezone()
    today = local.date()

    def at(days: int, hour: time = _MORNING) -> datetime:
        return datetime.combine(today + timedelta(days=days), hour).astimezone()

    found: list[tuple[str, datetime]] = []
    if local.hour < _NOON:
        found.append((translate("Today", "This afternoon"), at(0, _AFTERNOON)))
    found.append((translate("Today", "Tomorrow"), at(1)))
    later = add_working_days(today, 3, region)
    found.append((translate("Today", "In three working days"), at((later - today).days)))
    found.append((translate("Today", "Next week"), at(7 - today.weekday())))
    found.append((translate("Today", "In two weeks"), at(14)))
    return tuple(sorted(found, key=lambda preset: preset[1]))


def menu(
    parent: QWidget, now: datetime, region: str, chosen: Callable[[datetime], None], *, days: bool = False
) -> QMenu:
    """The presets as a menu, each with its day; with ``days`` none of today."""
    made = QMenu(parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for name, until in presets(now, region):
        if days and until.date() <= now.astimezone().date():
            continue
        shown = i18n.weekday(until) if days else f"{i18n.weekday(until)} {i18n.time(until)}"
        action = QAction(f"{name}\t{shown}", made)
        action.triggered.connect(lambda _=False, until=until: chosen(until))
        made.addAction(action)
    return made
