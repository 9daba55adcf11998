"""Taking actions back: the rows they changed are put back as they were before.

Rows that an action inserted are deleted first, then all others are written back whole, with references checked at the
commit. Taking back is an action of its own (its rows are noted too), marked with what it undoes.
"""

import json
from collections.abc import Callable
from datetime import datetime

from sqlcipher3 import dbapi2 as sqlcipher

from app.errors import AppError, NotFound
from app.records.action import Action, Undone
from app.store.database import Database, Row, Value
from app.store.tables import NOTED
from app.store.times import moment


class ChangedSince(AppError):
    """What the action changed was changed again later; the later change must be taken back first. Data: ``action``."""


def latest(database: Database) -> int:
    """The number of the newest action, 0 where there is none."""
    return int(database.value("SELECT coalesce(max(id), 0) FROM action"))


def last_since(database: Database, after: int) -> Action | None:
    """The newest action later than ``after`` that the user did and has not taken back."""
    row = database.one(f"SELECT * FROM action WHERE {_OWN} AND undone_by IS NULL AND id > ? ORDER BY id DESC", (after,))
    return None if row is None else _action(row)


def actions(database: Database, limit: int) -> tuple[Action, ...]:
    """The user's actions, newest first; imports stand on their own page."""
    return tuple(map(_action, database.read(f"SELECT * FROM action WHERE {_OWN} ORDER BY id DESC LIMIT ?", (limit,))))


def get(database: Database, number: int) -> Action:
    row = database.one("SELECT * FROM action WHERE id = ?", (number,))
    if row is None:
        raise NotFound(kind="action", id=number)
    return _action(row)


def take_back(database: Database, number: int, now: datetime, *, then: Callable[[], None] = lambda: None) -> Undone:
    """Restore all rows of one action and do what follows from it. Raises ``NotFound``, ``ChangedSince``."""
    action = get(database, number)
    if action.taken_back:
        raise NotFound(kind="action", id=number)
    later = database.value(_CHANGED_SINCE, (number,))
    if later is not None:
        raise ChangedSince(action=later)
    try:
        with database.transaction("history.undo", now, detail=action.detail) as undo:
            rows = restore(database, number)
            database.write("UPDATE action SET undoes = ? WHERE id = ?", (number, undo))
            database.write("UPDATE action SET undone_by = ? WHERE id = ?", (undo, number))
            then()
    except sqlcipher.IntegrityError as error:  # what it belonged to is gone, or its place is taken
        raise ChangedSince(action=number) from error
    return Undone(action=action, rows=rows)


def forget(database: Database, place: str, row: int) -> None:
    """Take away all images of a row that changed for good, inside a transaction: nothing puts it back as it was."""
    database.write("DELETE FROM before_image WHERE place = ? AND row = ?", (_known(place), row))
    database.write(
        """
        DELETE FROM action WHERE batch_id IS NULL
            AND NOT EXISTS (SELECT 1 FROM before_image WHERE action_id = action.id)
        """
    )


def restore_batch(database: Database, batch_id: int) -> int:
    """Put back the rows that an import changed but did not insert, except those changed again later, inside a
    transaction; gives how many. The rows it inserted are deleted by whoever undoes the import.
    """
    number = database.value("SELECT id FROM action WHERE batch_id = ?", (batch_id,))
    return 0 if number is None else restore(database, int(number), spare_changed=True)


def restore(database: Database, number: int, *, spare_changed: bool = False) -> int:
    """Put back the rows of an action, inside a transaction; gives how many."""
    spared = _SPARED if spare_changed else ""
    images = database.read(f"SELECT place, row, image FROM before_image AS mine WHERE action_id = ?{spared}", (number,))
    database.defer_references()
    for row in images:
        if row["image"] is None:
            database.write(f"DELETE FROM {_known(row['place'])} WHERE id = ?", (row["row"],))
    for place in NOTED:
        for row in images:
            if row["place"] == place and row["image"] is not None:
                image = json.loads(row["image"])
                if not _went_with_its_batch(database, place, image):
                    _put_back(database, place, image)
    return len(images)


#: What a user did: no import, and no taking back.
_OWN = "batch_id IS NULL AND undoes IS NULL"
_LATER = """
    SELECT later.action_id FROM before_image AS later JOIN action ON action.id = later.action_id
    WHERE later.place = mine.place AND later.row = mine.row AND later.action_id > mine.action_id
        AND action.undone_by IS NULL AND action.undoes IS NULL
"""
_SPARED = f" AND NOT EXISTS ({_LATER})"
_CHANGED_SINCE = f"""
    SELECT ({_LATER} LIMIT 1) AS later FROM before_image AS mine
    WHERE mine.action_id = ? AND later IS NOT NULL LIMIT 1
"""


def _went_with_its_batch(database: Database, place: str, image: dict[str, Value]) -> bool:
    """Whether the row came by an import that was undone since; then nothing brings it back."""
    batch = image.get("batch_id")
    if batch is None or database.value(f"SELECT 1 FROM {place} WHERE id = ?", (image["id"],)):
        return False
    return database.value("SELECT 1 FROM batch WHERE id = ?", (batch,)) is None


def _put_back(database: Database, place: str, image: dict[str, Value]) -> None:
    values: dict[str, Value] = {}
    for name, value in image.items():
        if name.startswith("hex:"):
            values[name[4:]] = None if value is None else bytes.fromhex(str(value))
        else:
            values[name] = value
    if not values.keys() <= database.columns(place).keys():
        raise ValueError("an image of other columns")
    names, marks = ", ".join(values), ", ".join("?" * len(values))
    changes = ", ".join(f"{name} = excluded.{name}" for name in values if name != "id")
    database.write(
        f"INSERT INTO {place} ({names}) VALUES ({marks}) ON CONFLICT (id) DO UPDATE SET {changes}",
        tuple(values.values()),
    )


def _known(place: str) -> str:
    if place not in NOTED:
        raise ValueError("not a table under history")
    return place


def _action(row: Row) -> Action:
    return Action(
        id=row["id"],
        name=row["name"],
        detail=row["detail"],
        at=moment(row["at"]),
        taken_back=row["undone_by"] is not None,
    )
