"""Words about leads: stages, deadlines, second lines."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.records.lead import Lead, Stage, Vacancy
from ui.runtime import i18n


def stage_name(stage: Stage) -> str:
    """The stage as a head of a section and on a button."""
    translate = QCoreApplication.translate
    return {
        Stage.HEARD: translate("Leads", "Heard"),
        Stage.CONSIDERING: translate("Leads", "Considering"),
        Stage.APPLIED: translate("Leads", "Applied"),
        Stage.INTERVIEW: translate("Leads", "Interview"),
        Stage.OFFER: translate("Leads", "Offer"),
        Stage.TAKEN: translate("Leads", "Taken"),
        Stage.DROPPED: translate("Leads", "Dropped"),
    }[stage]


def second_line(vacancy: Vacancy) -> str:
    """Organisation and place."""
    return ", ".join(part for part in (vacancy.organisation, vacancy.place) if part)


def terms(vacancy: Vacancy) -> str:
    """Employment, start and pay, as somebody said them."""
    return " · ".join(part for part in (vacancy.employment, vacancy.starts, vacancy.pay) if part)


def next_day(lead: Lead) -> date | None:
    """The nearest day on which something is due: the next step, or the end of applications."""
    ends = lead.vacancy.apply_by if lead.stage in (Stage.HEARD, Stage.CONSIDERING) else None
    return min((day for day in (lead.next_step_on, ends) if day is not None), default=None)


def due_line(lead: Lead, today: date) -> str:
    """What is next, in one sentence; nothing where nothing has a day."""
    translate = QCoreApplication.translate
    day = next_day(lead)
    if day is None:
        return ""
    if day != lead.next_step_on:
        said = translate("Leads", "Applications closed on %1") if day < today else translate("Leads", "Closes on %1")
        return said.replace("%1", i18n.long_day(day))
    step = lead.next_step or translate("Leads", "Next step")
    said = translate("Leads", "%2, was due on %1") if day < today else translate("Leads", "%2 by %1")
    return said.replace("%1", i18n.long_day(day)).replace("%2", step)
