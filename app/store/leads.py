"""Leads in the vault; the organisation of a lead is one of the employers too."""

from collections.abc import Iterable
from datetime import date, datetime

from app.errors import NotFound
from app.records.ids import ContactId, LeadId, OrganisationId
from app.records.lead import Lead, LeadDraft, Stage, Vacancy
from app.records.step import Step
from app.store import organisations, steps
from app.store.database import Database, Row, Value
from app.store.times import moment, stamp

_SELECT = "SELECT lead.*, contact.name AS teller FROM lead LEFT JOIN contact ON contact.id = lead.told_by"


def all_of(database: Database, stages: Iterable[Stage] | None = None) -> tuple[Lead, ...]:
    """In the order of the stages, within one the last changed first."""
    wanted = tuple(Stage if stages is None else stages)
    taken = steps.every(database)
    rows = database.read(f"{_SELECT} ORDER BY lead.changed_at DESC, lead.id DESC")
    leads = [_lead(row, taken.get(row["id"], ())) for row in rows]
    order = {stage: place for place, stage in enumerate(Stage)}
    return tuple(sorted((lead for lead in leads if lead.stage in wanted), key=lambda lead: order[lead.stage]))


def get(database: Database, number: LeadId) -> Lead:
    row = database.one(f"{_SELECT} WHERE lead.id = ?", (number,))
    if row is None:
        raise NotFound(kind="lead", id=number)
    return _lead(row, steps.of(database, number))


def add(database: Database, draft: LeadDraft, now: datetime) -> LeadId:
    """Insert inside a transaction."""
    values = _values(database, draft.vacancy)
    number = database.insert(
        "lead",
        **values,
        stage=draft.stage.value,
        told_by=draft.told_by,
        source=draft.source,
        contact=draft.contact,
        confidential=int(draft.confidential),
        posting=draft.posting,
        notes=draft.notes,
        added_at=stamp(now),
        changed_at=stamp(now),
    )
    if draft.next_step or draft.next_step_on is not None:
        steps.add(database, LeadId(number), draft.next_step, draft.next_step_on)
    return LeadId(number)


def put(database: Database, lead: Lead, now: datetime) -> None:
    """Write all fields a user can change but the steps, which have ways of their own. Raises ``NotFound``."""
    changed = database.update(
        "lead",
        lead.id,
        **_values(database, lead.vacancy),
        stage=lead.stage.value,
        told_by=lead.told_by,
        source=lead.source,
        contact=lead.contact,
        confidential=int(lead.confidential),
        posting=lead.posting,
        notes=lead.notes,
        changed_at=stamp(now),
    )
    if not changed:
        raise NotFound(kind="lead", id=lead.id)


def touch(database: Database, number: LeadId, now: datetime) -> None:
    """Something that belongs to a lead changed; inside a transaction."""
    database.update("lead", number, changed_at=stamp(now))


def remove(database: Database, number: LeadId) -> None:
    if not database.write("DELETE FROM lead WHERE id = ?", (number,)):
        raise NotFound(kind="lead", id=number)


def _values(database: Database, vacancy: Vacancy) -> dict[str, Value]:
    return {
        "title": vacancy.title.strip(),
        "organisation": " ".join(vacancy.organisation.split()),
        "organisation_id": organisations.ensure(database, vacancy.organisation),
        "place": vacancy.place,
        "employment": vacancy.employment,
        "pay": vacancy.pay,
        "starts": vacancy.starts,
        "apply_by": _text(vacancy.apply_by),
        "link": vacancy.link,
        "description": vacancy.description,
    }


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _lead(row: Row, taken: tuple[Step, ...]) -> Lead:
    vacancy = Vacancy(
        title=row["title"],
        organisation=row["organisation"],
        place=row["place"],
        employment=row["employment"],
        pay=row["pay"],
        starts=row["starts"],
        apply_by=_day(row["apply_by"]),
        link=row["link"],
        description=row["description"],
    )
    return Lead(
        id=LeadId(row["id"]),
        vacancy=vacancy,
        stage=Stage(row["stage"]),
        told_by=None if row["told_by"] is None else ContactId(row["told_by"]),
        told_by_name=row["teller"] or "",
        organisation_id=None if row["organisation_id"] is None else OrganisationId(row["organisation_id"]),
        source=row["source"],
        contact=row["contact"],
        confidential=bool(row["confidential"]),
        posting=row["posting"],
        notes=row["notes"],
        steps=taken,
        added_at=moment(row["added_at"]),
        changed_at=moment(row["changed_at"]),
    )
