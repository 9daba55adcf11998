"""The leads as rows, by stage; what has ended is folded at the end."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from app.records.lead import Lead, Stage
from ui.leads import words
from ui.runtime import i18n
from ui.runtime.rows import Entry, Ink, Look, Row, Section
from ui.runtime.stages import stage_name
from ui.widgets.avatar import look

#: Days before a date from which it stands out.
_SOON = 7


def entries(leads: Sequence[Lead], today: date, unfolded: frozenset[int]) -> list[Entry]:
    """Each stage that holds a lead under its head; what rests or has ended is folded at the end."""
    listed: list[Entry] = []
    for stage in Stage:
        within = [lead for lead in leads if lead.stage is stage and words.fold_of(lead, today) is None]
        if within:
            listed.append(Section(title=stage_name(stage), count=str(len(within))))
            listed += _rows(within, today)
    for fold, name, count in words.folds(leads, today):
        listed.append(_fold(fold, name, count, fold in unfolded))
        if fold in unfolded:
            listed += _rows([lead for lead in leads if words.fold_of(lead, today) == fold], today)
    return listed


def _rows(leads: Sequence[Lead], today: date) -> list[Row]:
    return [row(lead, today) for lead in sorted(leads, key=lambda one: one.next_day or date.max)]


def _fold(fold: int, name: str, count: int, shown: bool) -> Row:
    said = QCoreApplication.translate("Leads", "shown") if shown else QCoreApplication.translate("Leads", "folded")
    return Row(
        id=fold,
        look=Look(icon="down" if shown else "right"),
        title=name,
        number=i18n.number(count),
        acts=False,
        spoken=f"{name}, {count}, {said}",
    )


def row(lead: Lead, today: date) -> Row:
    """One lead; its number is the day that comes next."""
    day = lead.next_day
    near = day is not None and lead.stage.open and day <= today + timedelta(days=_SOON)
    sentence = words.second_line(lead.vacancy)
    shown = i18n.day(day, today=today) if day is not None and lead.stage.open else ""
    due = words.due_line(lead, today)
    spoken = (lead.title, sentence, stage_name(lead.stage), due, lead.told_by_name)
    return Row(
        id=lead.id,
        look=look(lead.told_by, lead.told_by_name) if lead.told_by and lead.told_by_name else Look(icon="leads"),
        title=lead.title,
        sentence=sentence,
        number=shown,
        ink=Ink.DUE if near else Ink.FAINT,
        faded=not lead.stage.open,
        spoken=", ".join(part for part in spoken if part),
    )


def second(leads: Sequence[Lead], today: date) -> str:
    """How many are open, and how many of them need a step this week."""
    held = [lead for lead in leads if words.fold_of(lead, today) is None]
    days = [lead.next_day for lead in held]
    near = sum(day is not None and day <= today + timedelta(days=_SOON) for day in days)
    translate = QCoreApplication.translate
    said = translate("Leads", "%n open", None, len(held))
    if not near:
        return said
    need = translate("Leads", "%n need(s) a step this week", None, near)  # not inside the f-string: lupdate misses it
    return f"{said}, {need}"
