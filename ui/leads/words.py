"""Words about leads: deadlines, second lines."""

import re
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.records.lead import Lead, Stage, Vacancy
from ui.runtime import i18n
from ui.runtime.stages import stage_name

#: Ids of the rows that unfold what is no longer on the board; records begin at 1.
TAKEN, DROPPED, RESTING = -1, -2, -3


def second_line(vacancy: Vacancy) -> str:
    """Organisation and place."""
    return ", ".join(part for part in (vacancy.organisation, vacancy.place) if part)


def terms(vacancy: Vacancy) -> str:
    """Employment, start and pay, as somebody said them."""
    return " · ".join(part for part in (vacancy.employment, vacancy.starts, vacancy.pay) if part)


def due_line(lead: Lead, today: date) -> str:
    """What is next, in one sentence; nothing where nothing has a day."""
    translate = QCoreApplication.translate
    day = lead.next_day
    if day is None:
        return ""
    if day != lead.next_step_on:
        said = translate("Leads", "Applications closed on %1") if day < today else translate("Leads", "Closes on %1")
        return said.replace("%1", i18n.long_day(day))
    step = lead.next_step or translate("Leads", "Next step")
    said = translate("Leads", "%2, was due on %1") if day < today else translate("Leads", "%2 by %1")
    return said.replace("%1", i18n.long_day(day)).replace("%2", step)


def closes(day: str, *, past: bool) -> str:
    """When applications end, as short as a card needs it."""
    said = (
        QCoreApplication.translate("Leads", "Closed %1") if past else QCoreApplication.translate("Leads", "Closes %1")
    )
    return said.replace("%1", day)


def fold_of(lead: Lead, today: date) -> int | None:
    """The fold a lead lies in; None while it is on the board."""
    if lead.stage is Stage.TAKEN:
        return TAKEN
    if lead.stage is Stage.DROPPED:
        return DROPPED
    return RESTING if lead.rests(today) else None


def fold_name(fold: int) -> str:
    """What a fold holds."""
    if fold == RESTING:
        return QCoreApplication.translate("Leads", "Resting")
    return stage_name(Stage.TAKEN if fold == TAKEN else Stage.DROPPED)


def folds(leads: Sequence[Lead], today: date) -> list[tuple[int, str, int]]:
    """The folds that hold anything, with their names and counts."""
    held = [fold_of(lead, today) for lead in leads]
    return [(fold, fold_name(fold), held.count(fold)) for fold in (RESTING, TAKEN, DROPPED) if fold in held]


def property_name(name: str) -> str:
    """``educationRequirements.name`` of schema.org as words that can break: "education requirements: name"."""
    return ": ".join(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", part).lower() for part in name.split("."))
