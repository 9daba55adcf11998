"""The steps of leads in the vault."""

from datetime import date

from app.errors import NotFound
from app.records.ids import LeadId, StepId
from app.records.step import Step
from app.store.database import Database, Row
from app.store.tables.leads import ADOPT


def every(database: Database) -> dict[int, tuple[Step, ...]]:
    """All of them by their lead, each lead's in order."""
    found: dict[int, list[Step]] = {}
    for row in database.read("SELECT * FROM lead_step"):
        found.setdefault(row["lead_id"], []).append(_step(row))
    return {number: _ordered(steps) for number, steps in found.items()}


def of(database: Database, lead: LeadId) -> tuple[Step, ...]:
    """Those of one lead in order."""
    return _ordered([_step(row) for row in database.read("SELECT * FROM lead_step WHERE lead_id = ?", (lead,))])


def lead_of(database: Database, number: StepId) -> LeadId:
    """Raises ``NotFound``."""
    found = database.value("SELECT lead_id FROM lead_step WHERE id = ?", (number,))
    if found is None:
        raise NotFound(kind="step", id=number)
    return LeadId(found)


def get(database: Database, number: StepId) -> Step:
    """Raises ``NotFound``."""
    row = database.one("SELECT * FROM lead_step WHERE id = ?", (number,))
    if row is None:
        raise NotFound(kind="step", id=number)
    return _step(row)


def add(database: Database, lead: LeadId, words: str, due_on: date | None) -> StepId:
    """Insert inside a transaction."""
    return StepId(database.insert("lead_step", lead_id=lead, words=words, due_on=_text(due_on)))


def put(database: Database, step: Step) -> None:
    """Write all of a step, inside a transaction. Raises ``NotFound``."""
    if not database.update(
        "lead_step", step.id, words=step.words, due_on=_text(step.due_on), done_on=_text(step.done_on)
    ):
        raise NotFound(kind="step", id=step.id)


def remove(database: Database, number: StepId) -> None:
    """Inside a transaction. Raises ``NotFound``."""
    if not database.write("DELETE FROM lead_step WHERE id = ?", (number,)):
        raise NotFound(kind="step", id=number)


def adopt(database: Database) -> None:
    """Make steps of what leads held in their own rows before there were steps; inside a transaction."""
    for statement in ADOPT:
        database.write(statement)


def _ordered(steps: list[Step]) -> tuple[Step, ...]:
    return tuple(sorted(steps, key=lambda one: one.order))


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _step(row: Row) -> Step:
    return Step(
        id=StepId(row["id"]),
        words=row["words"],
        due_on=None if row["due_on"] is None else date.fromisoformat(row["due_on"]),
        done_on=None if row["done_on"] is None else date.fromisoformat(row["done_on"]),
    )
