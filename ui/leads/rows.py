"""The leads as rows, by stage; what has ended is folded at the end."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from app.records.lead import Lead, Stage
from ui.leads import words
from ui.runtime import i18n
from ui.runtime.rows import Entry, Ink, Look, Row, Section
from ui.widgets.avatar import look

#: Days before a date from which it stands out.
_SOON = 7
#: Ids of the two rows that unfold what has ended; records begin at 1.
FOLDS = {Stage.TAKEN: -1, Stage.DROPPED: -2}


def entries(leads: Sequence[Lead], today: date, unfolded: frozenset[Stage]) -> list[Entry]:
    """Each stage that holds a lead under its head."""
    listed: list[Entry] = []
    for stage in Stage:
        within = [lead for lead in leads if lead.stage is stage]
        if not within:
            continue
        if stage.open:
            listed.append(Section(title=words.stage_name(stage), count=str(len(within))))
        else:
            listed.append(_fold(stage, len(within), stage in unfolded))
        if stage.open or stage in unfolded:
            last = date.max
            listed += [row(lead, today) for lead in sorted(within, key=lambda one: words.next_day(one) or last)]
    return listed


def _fold(stage: Stage, count: int, shown: bool) -> Row:
    name = words.stage_name(stage)
    said = QCoreApplication.translate("Leads", "shown") if shown else QCoreApplication.translate("Leads", "folded")
    return Row(
        id=FOLDS[stage],
        look=Look(icon="down" if shown else "right"),
        title=name,
        number=i18n.number(count),
        acts=False,
        spoken=f"{name}, {count}, {said}",
    )


def row(lead: Lead, today: date) -> Row:
    """One lead; its number is the day that comes next."""
    day = words.next_day(lead)
    near = day is not None and lead.stage.open and day <= today + timedelta(days=_SOON)
    sentence = words.second_line(lead.vacancy)
    shown = i18n.day(day, today=today) if day is not None and lead.stage.open else ""
    due = words.due_line(lead, today)
    spoken = (lead.title, sentence, words.stage_name(lead.stage), due, lead.told_by_name)
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
    held = [lead for lead in leads if lead.stage.open]
    days = [words.next_day(lead) for lead in held]
    near = sum(day is not None and day <= today + timedelta(days=_SOON) for day in days)
    translate = QCoreApplication.translate
    said = translate("Leads", "%n open", None, len(held))
    if not near:
        return said
    need = translate("Leads", "%n need(s) a step this week", None, near)  # not inside the f-string: lupdate misses it
    return f"{said}, {need}"
